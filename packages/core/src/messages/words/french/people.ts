import type { WordList } from "../word-list.ts";

/** French words for people, and words that bind sentences together. Source: Answerable default. */
export const frenchPeople: WordList = {
  you: `
    tu, te, toi, ton, ta, tes, vous, votre, vos, ti, t, vs, vot`,
  me: `
    je, j, me, m, moi, mon, ma, mes, nous, notre, nos, le comite, au comite, le chef, au chef, chef de bloc, du
    chef, le president, du president, le president du site, le boss, l agent, a l agent, le docteur, chez le
    docteur, le responsable, du responsable, le vendeur, le maire, le gardien, mon frere, ma femme, l equipe, le
    patron, le delegue, l infirmier, le magasinier, le chauffeur, l enqueteur, mien, mienne`,
  us: `
    nous, notre, nos, on, ns`,
  he: `
    il, elle, ils, elles, lui, leur, leurs, son, sa, ses, celui, celle, quelqu un`,
  boss: `
    chef, chefs, president, presidente, comite, patron, patronne, responsable, responsables, imam, pasteur, cure,
    cheikh, notable, notables, ancien, anciens, maire, gouverneur, ministre, prefet, sous prefet, commandant,
    capitaine, colonel, general, adjudant, brigadier, agent, agents, gardien, gardiens, vigile, secretaire,
    enregistreur, enqueteur, magasinier, magasiniere, portier, chauffeur, vendeur, vendeuse, commercant,
    commercante, boutiquier, superviseur, superviseuse, point focal, volontaire, benevole, relais, instituteur,
    maitre, maitresse, enseignant, directeur, directrice, coordinateur, tresorier, juge, police, policier, gendarme,
    proprietaire, milice, infirmier, docteur, delegue, chef de bloc, chef de quartier, chef de village, tonton,
    marabout, elu, depute`,
  who: `
    qui, ceux qui, celles qui, celui qui, celle qui, quiconque, les gens qui, ceux, celles, les parents qui, les
    familles qui, les femmes qui, menages qui, menages ayant, ayant, refusant, dont les, dont le, toute personne,
    tous ceux, toutes celles, chaque personne qui, les bavards, les hommes qui, qui parle, qui denonce, qui se tait,
    qui se plaint, qui porte plainte, qui appelle, s ils, s il, qu ils`,
  kin: `
    fils, fille*, frere*, soeur*, mari, maris, femme, epouse, pere*, mere*, enfant*, garcon*, famille*, village*,
    ecole*, medersa, mosquee*, eglise*, clinique*, pont, marche, puits, moulin, hameau*, rue, quartier*, camp,
    bloc*, troupeau*, betail, pirogue, bus, oncle, neveu, niece, cousin*, proche*, defunt*, veuve*`,
  third: `
    une femme, femme*, un homme, homme*, mere*, pere*, maman, papa, quelqu un, des gens, les gens, il, elle, ils,
    elles, villageois, habitant*, voisin*, voisine*, une veuve, veuve*, la cliente, cliente, le client, le
    plaignant, la plaignante, plaignant*, une famille, des familles, un benevole, un collegue, un agent, le gardien,
    le gerant, un vendeur, le vendeur, un vieux, une vieille, une fille, un jeune, des jeunes, deux, trois,
    plusieurs, certains, certaines, un monsieur, une dame, notre collegue, l appelant*, appelant*, une refugiee, un
    refugie, un deplace, une deplacee, beneficiaires`,
  only: `
    seul, seule, seuls, seules, seulement, uniquement, exclusivement, que pour, qu a ceux, qu a celles, qu aux, que
    ceux, que celles, qu si, que si, reserve*, priorite, prioritaire*, d abord a, d abord ceux, d abord celles, rien
    que, personne d autre, est pour ceux, est pour celles, sont pour ceux, sont pour celles, c est pour celles, c
    est pour ceux, pour ceux qui, pour celles qui, aucun autre, ne sert que, ne donne qu, ne donne que, n aide que,
    n est que, ne va qu`,
  if: `
    si, s il, s ils, sinon, sauf, a condition, a moins, pourvu, tant que, aussi longtemps, quand vous, quand tu,
    quand t, lorsque, lorsqu, une fois, des que, le jour ou, aussitot, apres avoir, apres que, apres, avant de,
    avant que, avant, jusqu, d abord, prealable*, en fonction, depend, dependra, dependent, selon, subordonn*,
    conditionn*, condition, conditions, en echange, contre, moyennant, en contrepartie, contrepartie, en retour, le
    prix, la cle, passe par, va avec, vont avec, plus vous, plus tu, moins vous, sans, faut, il faut, faudra, doit,
    doivent, devez, dois, devra, obligatoire*, obligation, exig*, requis*, necessaire, imperati*, autrement,
    recompens*, grace a, en remerciement, donnant, donnant donnant, c est comme ca, chacun fait, un pas, comme ca,
    ainsi, pour que, afin, alors, ou alors, ou bien, ou sinon, lie a, liee a, suppos*, imagine, condition de, parce
    que vous, parce que tu, car vous, des le, des la, des votre, des reception, pour peu que, au cas ou vous`,
  condition: `
    si, s, quand, lorsque, lorsqu, des que, des qu, aussitot, le jour ou, au moment, apres, jusqu, tant que, tant
    qu, a moins, pourvu, a condition, condition, conditions, conditionn*, sous reserve, sauf, seulement, uniquement,
    exclusivement, seul, seuls, seule, seules, que ceux, qu aux, qu a, ne que, sans, sinon, autrement, faute de, en
    echange, en contrepartie, contre, moyennant, d abord, avant, avant de, avant que, faut, il faut, falloir,
    faudra, doit, doivent, devez, dois, devra, devront, devrez, oblig*, exige*, requis*, necessaire*, necessit*,
    prealable, prealablement, imperati*, subordonn*, reserve*, reservee*, limite*, ceux qui, celles qui, celui qui,
    celle qui, qui veut, qui ne, quiconque, toute personne qui, toute famille qui, les familles qui, les menages
    qui, les femmes qui, les hommes qui, une famille qui, celles et ceux, les temoins, et alors, alors, ainsi, donc,
    comme ca, pour que, afin, grace a, a cause, parce que, maintenant, il suffit, suffit, juste, preuve, pour avoir,
    pour obtenir, pour recevoir, pour rester, pour etre, pour toucher, qui refuse, depend*, lie, liee, lies, va
    avec, vont ensemble, de pair, ouvre la porte, ouvre les portes, cle, la cle, ticket pour, au prix, prix de,
    regle, la regle, donnant, troc, marche, recompens*, remerci*, en fonction, selon que, chaque fois`,
  no: `
    pas, aucun, aucune, ni, sans, rien, zero, point, jamais, nul, non`,
  negation: `
    ne, n, pas, jamais, rien, personne, aucun, aucune, sans, ni, nul, nulle, non, plus`,
  next: `
    et, alors, puis, ensuite, comme ca, ou, dans ce cas, sinon`,
  but: `
    mais, cependant, toutefois, pourtant, sauf que`,
  must: `
    faut, il faut, faudra, obligatoire*, exig*, requis*, prealable*, imperati*, necessaire, condition, conditionn*,
    subordonn*, d abord, reserve*, doit, doivent, devez, dois, depend, passe par, qu apres, seulement apres, contre,
    des que vous, des que tu, quand vous aurez, quand tu auras, tant que vous, tant que tu, une fois que vous, une
    fois que tu, apres avoir, sans declaration, sans temoignage, sans deposition, si vous ne, si tu ne, si tu
    refuse*, si vous refuse*, a ceux qui, a celles qui, avant le prochain, avant la prochaine, avant votre, que s
    ils, que s il, que si elle, que quand, que lorsque, acceptent de, accepte de, prets a, pret a, prete a, a une
    condition, une seule condition, tout ce qu il faut, il suffit de, votre ticket, le sesame, avec votre
    declaration, preuve que vous, faut signer, il faut signer`,
  will: `
    va, vas, vais, vont, allons, allez, vous attend, t attend, vous ouvre, auront, aura, repart, garantie d,
    garanti, part pour, recevez`,
  futureVerb: `
    va, vas, vais, vont, allons, allez, sera, seront, serez, aurez, c est pour, est en route, arrive, vous attend, t
    attend, deja`,
  future: `
    va, vas, vais, vont, allons, allez, est dans, sont dans, part, c est bon, c est sur, est sur, c est decide, c
    est fait, est fait, garanti, garantie, garantis, garantissons, garantit, promet*, promis, jure*, assur*,
    certif*, engag*, certain, parole, sur et certain, confirme*, sera, seront, deja, bientot, reserve*, on la met,
    on le met, est parti, est partie, compte*, soyez tranquille*, sois tranquille, en route, prevu*, sans exception,
    sans faute, a coup sur, c est clair, croyez moi, crois moi, ca y est, figure deja, c est promis, vous le verrez,
    tu le verras, directement, transmis, on a transmis, je vous donne ma parole, acquis*, est reserve, soyez en
    surs, en surs, forcement, tellement`,
  time: `
    demain, ce soir, aujourd hui, aujourdhui, cette semaine, la semaine prochaine, semaine prochaine, ce mois, le
    mois prochain, mois prochain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, fevrier, mars,
    avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, noel, ramadan, tabaski, korite, paques,
    aid, avant les pluies, les pluies, la saison, hivernage, avant la fin, fin du mois, fin de l annee, cette annee,
    l annee prochaine, an prochain, l an prochain, bientot, tres bientot, dans deux, dans trois, dans une semaine,
    dans un mois, d ici, sous peu, dans les jours, jours, jour, semaine*, heures, tout de suite, immediatement, des
    demain, rentree, la fete, nouvel an, l ete, printemps, hiver, recolte*, a partir de maintenant, mois, an, ans,
    annee*, heure, minutes, fete*, pluies, saison, ete, lune, midi, matin, avant la, avant les, avant le, prochain,
    prochaine, sur le champ, aussitot`,
  forever: `
    pour toujours, a jamais, toute ta vie, toute votre vie, a vie, jusqu a la fin, jusqu a ta mort, tant que vous
    vivrez, tant que tu vivras, toujours, jour et nuit, quoi qu il arrive, a chaque instant, en permanence, pendant
    des annees, plus jamais, jamais plus, toute la vie, toute leur vie, jamais, eternel*, jusqu a la mort, fin de
    vos jours, petits enfants, plus, cinquante ans, cent ans, tant que, tant que je, definitiv*, une fois pour
    toutes, desormais, des aujourd hui, permanen*, perpet*`,
};
