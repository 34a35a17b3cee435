import type { WordList } from "../word-list.ts";

/** French words for speaking, complaining and keeping silent. Source: Answerable default. */
export const frenchSpeaking: WordList = {
  tell: `
    temoi*, denonc*, parler, parle, parlez, parles, parlent, parleras, parlerez, parliez, parle a, raconte*,
    racont*, rapporter, rapportez, rapporte, rapportent, signale*, signal*, declar*, dire, dis, dites, dit, disent,
    direz, diras, disiez, dises, aura dit, aurez dit, auras dit, repond*, reponse*, enquete*, sondage*,
    questionnaire*, entretien*, interview*, information*, info, infos, renseign*, collabor*, cooper*, avou*,
    deposition*, deposer*, confi*, livrer, livrez, balanc*, indiqu*, ce que vous avez vu, ce que tu as vu, avez vu,
    as vu, vu, ce qui s est passe, passe, des noms, les noms, le nom du, le nom de, le nom des, nom de ceux, noms,
    un nom, nomm*, designe*, identifi*, precis*, recit*, histoire, formulaire d incident, formulaire incident, fiche
    d incident, fiche incident, incident*, violation*, un incident, une violation, une attaque, qui a attaque, qui a
    tue, qui a pris, qui a brule, attaque*, revel*, devoil*, aveu*, focus group, groupe de discussion, ont fait,
    moniteur*, nos moniteurs, langue deliee, bavard, bouche ouverte, ouvrir la bouche, ouvrez la bouche, dis moi,
    dites moi, dis nous, dites nous, decri*, detail*, mot, la parole, la verite, preuve*, plaider, accept* de dire,
    dire d ou, dites d abord, participe a l enquete, participe* a, questions, toutes nos questions, nos questions,
    qui vous a, qui t a, nos enqueteurs, parle trop, devant la camera, camera, qui a tire, qui ont jete, les jeunes
    qui, de quel groupe, quel groupe, accept* de raconter, espion*, espionn*, nos yeux, yeux et oreilles, cafte*,
    mouchard*`,
  telling: `
    dire, dis, dit, dites, disent, dira*, direz, diront, parle*, parler*, raconte*, raconter*, temoign*, temoigner*,
    signal*, signaler*, declar*, declarer*, denonc*, denoncer*, inform*, renseign*, decri*, repond*, repondr*,
    reponse*, nomm*, nommer*, nomme*, cite les, citer les, identifi*, indiqu*, montr*, montrer*, design*, avou*,
    confirm*, revel*, partag* ce, partage* votre, signe, signer, signez, enregistre votre, remplir*, rempli*,
    entretien, entretiens, interrog*, cooper*, collabor*, confi*, depos*, livre* les, livrez, livre le, donne* le
    nom, donne* les noms, donnez les noms, donne moi le nom, donnez nous, donne nous, chuchot*, souffl*, mentionn*,
    ouvre la bouche, ouvre* le coeur, ecrire ce, s exprim*, exprim*, delier la langue, la parole, bavard*`,
  testimony: `
    declaration*, temoignage*, temoin*, deposition*, information*, info, infos, renseignement*, preuve*, entretien*,
    interview*, questionnaire*, enquete*, incident*, violation*, exaction*, abus, histoire*, recit*, detail*, des
    noms, les noms, un nom, le nom de, qui a fait, qui a attaque, qui a brule, qui a tire, qui a pris, qui a tue,
    qui a vole, qui a cache, qui a nourri, qui est passe, qui vous a, ce qui s est, ce que vous avez vu, ce que tu
    as vu, ce que vous savez, ce que tu sais, avez vu, as vu, a vu, ont vu, quels hommes, quel groupe, moniteur*,
    monitrice*, observateur*, enqueteur*, inspecteur*, journaliste*, audition*, auditeur, magneto, micro, aveu*,
    fiche d incident, fiche de plainte, verite, photo*, video*, faits`,
  bidtell: `
    raconte, racontez, dis, dites, donne nous, donnez nous, donne moi le nom, donnez moi le nom, donne le nom,
    donnez le nom, donne les noms, donnez les noms, parle, parlez, temoigne, temoignez, denonce, denoncez, reponds,
    repondez, repond, avoue, avouez, decri*, signale, signalez, declare, declarez, nomme, nommez, identifie,
    identifiez, livre, livrez, indique, indiquez, tu racontes, vous racontez, tu parles, vous parlez, tu temoignes,
    vous temoignez, tu dis, vous dites, tu donnes, vous donnez, tu nous dis, vous nous dites, dis nous, dites nous,
    dis moi, dites moi, viens temoigner, venez temoigner, venez parler, venez raconter, confie, confiez, signe,
    signez, tu signales, vous signalez, tu denonces, vous denoncez, donnez nous les, donne nous les, donne nous
    ceux, donnez nous ceux, livrez nous, livre nous, montre nous, montrez nous, designe, designez, d abord votre
    declaration, d abord ta declaration, d abord ton temoignage, d abord votre temoignage, un nom, des noms, deux
    noms`,
  silent: `
    tais, taire, taisez, taise, taisent, tait, silence*, silencieu*, bouche, bouches, pas un mot, un mot, rien dire,
    dites rien, dis rien, dit rien, disez rien, rien vu, rien entendu, entre nous, retir* ta plainte, retir* votre
    plainte, retir* la plainte, retir* sa plainte, retirer, retire, retirez, retires, retrait, ta plainte, votre
    plainte, la plainte, sa plainte, plainte*, plaign*, plaint, plaindre, bavard*, langue, langues, oublier ce,
    oublie ce, oubliez ce, muet*, discret*, secret*, numero vert, ligne verte, appel* le, appel* au, appellent,
    appelle le, hotline, reclam*, proteste*, protest*, bruit, critiqu*, accus*, raler, ralent, journaliste*, dire a
    l onu, dire aux blancs, le siege, garde pour toi, gardez pour vous, garder pour, garde ca, gardez ca, motus,
    chut, tout s est bien passe, tout va bien, tout se passe bien, content*, satisfait*, satisfaction, laisse
    tomber, laissez tomber, laisser tomber, abandonn*, renonc*, cette histoire, l affaire, fuit*, bureau des
    plaintes, boite a plaintes, boite a suggestions, mauvaise langue, mauvaises langues, grande gueule, grandes
    gueules, gueule, ferme ta, fermez la, ferme la, fermer les yeux, ferme les yeux, fermez les yeux, effac* le
    message, porte plainte, ont porte plainte, avez porte plainte, as porte plainte, raconter des histoires,
    histoires sur, parle trop, ce numero, ligne des plaintes, retrait de la plainte, cause des ennuis, nous cause,
    des ennuis, fermez les, ferme les, passer l eponge, passe l eponge, l eponge, avaler, enterrer l, enterre l,
    tranquille, gens calmes, sages, signer que, langues trop, trop long*, trop parler, trop parle`,
  complaining: `
    plaint*, plainte*, plaindre, plaign*, reclam*, reclamation*, ligne verte, numero vert, numero gratuit, boite a,
    boite, suggestion*, retour*, grief*, accus*, accusation*, ragot*, bruit, faire du bruit, histoires, ennui*,
    critiqu*, denonciation*, lettre*, petition*, protest*, rouspet*, rale, raler, ralent, raleur*, cri*, appel* le,
    appeler le, appele le, au bureau, bailleur*, blancs, siege, l onu, audit*, contre l agent, contre le chef,
    contre le comite, contre notre, contre nos, contre le, contre la, contre mon, a la radio, facebook, poster,
    publi*, mecontent*`,
  case: `
    cas, votre cas, ton cas, dossier, ton dossier, votre dossier, ton histoire, votre histoire, l histoire,
    temoignage*, incident*, cet incident, l incident, attaque*, l attaque, ce que, ce qui, tout ce que, meurtre*,
    enlevement*, viol, mine, la mine, explosion*, bombardement*, massacre*, tuerie*, incendie*, pillage*,
    recrutement*, tes mots, vos mots, paroles, tes paroles, vos paroles, ton nom, votre nom, le nom, village, ton
    village, votre village, ecole, ton ecole, votre ecole, ton fils, votre fils, ta fille, votre fille, ton frere,
    petit frere, votre frere, ton mari, votre mari, ton enfant, vos enfants, tes enfants, votre enfant, votre mere,
    votre pere, ta mere, ton pere, neveu, niece, oncle, enfants, plainte, ta plainte, votre plainte, votre
    declaration, signalement, ton signalement, votre signalement, propos, eleve*, famille, votre famille, ta
    famille, souffrance*, malheur*, votre voix, preuve*, photo*, deposition, lettre, message, violation*, perte*,
    drame, drames, victime*, hopital, nom de, destruction, disparition, mort, deces, rapt, l assassinat*,
    assassinat*, la mort de, mort de, ceux qui parlent, ceux qui ont parle, ecole brulee, l ecole, le village, l
    histoire de, noms de, les noms de, l incendie de, incendie de, filles disparues, disparu*, ce que vous avez vu,
    le pont, presence de, affaire*, histoire*, declaration*, recit*, mots, voix, douleur*, epreuve*, larmes,
    dessin*, noms, ce qui s est passe, ce qu ils ont fait, ce que vous, ce que tu, ce qu on, cela, ca, ceci,
    tragedie, faits, ce qui vous`,
  violation: `
    attaqu*, attaque*, meurtre*, assassin*, tue, tues, tuee, tuees, tuerie*, viol, viols, viole, violee, violees,
    enlev*, enlevement*, kidnapp*, rapt*, incendie*, incendi*, brule*, brulee*, feu, raid*, bombard*, obus, bombe*,
    tir, tirs, fusillade*, massacre*, recrut*, recrutement*, battu*, battue*, coups, tortur*, pill*, pillage*, vol,
    vole, volee, volees, mine, mines, explosion*, deplace*, occup*, harcel*, violence*, violation*, disparu*,
    disparition*, crime*, atrocit*, embuscade*, frappe*, drone*, exaction*, drame, razzia`,
  villain: `
    soldat*, militaire*, rebelle*, homme* arme*, hommes armes, groupe arme, arme, armes, bandit*, voleur*,
    commandant*, milice*, milicien*, combattant*, auteur*, agresseur*, violeur*, tueur*, assassin*, ravisseur*,
    meurtrier*, terroriste*, djihadiste*, insurge*, coupable*, criminel*, suspect*, celui qui a, ceux qui ont, ceux
    qui vous ont, l homme qui, gang, bourreau*, brousse, responsables de, pillard*, incendiaire*, malfaiteur*`,
};
