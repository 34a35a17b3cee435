import type { WordList } from "../word-list.ts";

/** French words for what is promised. Source: Answerable default. */
export const frenchPromises: WordList = {
  sure: `
    garanti*, promet*, promis, promesse, jure*, assur*, certif*, engag*, certain*, surement, a coup sur, sur a, c
    est sur, est sur, sur et certain, 100, cent pour cent, sans faute, sans aucun doute, sans doute possible, aucun
    doute, parole, ma parole, notre parole, foi de, parole d honneur, parole d homme, ma main au feu, donne ma,
    absolu*, totale*, total, complet*, toujours, pour toujours, a jamais, jamais plus, plus jamais, a vie, toute ta
    vie, toute votre vie, quoi qu il arrive, quoi qu il, dormez, dors, dormez tranquille, dormir tranquille, a
    partir de maintenant, desormais, dorenavant, comme si c etait fait, c est comme si, c est fait, c est regle, c
    est gagne, dans la poche, formalite, vous attend, t attend, vous ouvre, t ouvre, definitivement,
    obligatoirement, forcement, evidemment, bien sur que, evident, croyez moi, crois moi, fais moi confiance, faites
    moi confiance, c est officiel, officiel, wallahi, wallaye, au nom de dieu, sur ma mere, sur la tete, tenez pour,
    considere*, comptez sur, compte sur, infaillible, sans risque, zero risque, ne craignez, ne crains, n ayez pas
    peur, ayez pas peur, parlez sans, je t assure, je vous assure, personne, personne ne, nul, aucun, aucune, plus
    aucun, plus personne, rien ne, rien ni, ni, c est du beton, juré, preparez les valises, faites vos valises, fais
    ta valise, valise*, manteaux, vous etes dedans, deja signe, tout est arrange, tout est regle, deja regle, soyez
    en surs, sois en sur, soyez en sur, pouvez y compter, peux y compter, tu verras, vous verrez, pas de souci, pas
    de soucis, on te le promet, on vous le promet, je peux deja, deja vous dire, d une facon ou, coute que coute,
    par ecrit, acquis, acquise, est acquis*, tu peux me croire, vous pouvez me croire, la main sur le coeur`,
  certain: `
    garanti*, garantie*, promet*, promis, promise, promesse*, jur*, serment, parole, ma parole, notre parole, parole
    d honneur, sur, sure, surs, surement, bien sur, c est sur, certain*, absolu*, cent pour cent, 100, sans doute,
    aucun doute, nul doute, sans aucun doute, a coup sur, sans faute, soyez sur*, soyez assure*, sois sur*, assur*,
    rassur*, soyez tranquille*, sois tranquille, compt* sur, comptez sur, compte sur, croyez moi, crois moi, fais
    moi confiance, faites moi confiance, confiance, pari*, ma tete, ma vie, la tete de, tete de ma mere, mon
    honneur, dieu, wallahi, au nom de dieu, inchallah, c est fait, comme fait, comme si c etait, considere*, deja
    fait, deja regle, regle, signe, scelle*, confirme*, approuve*, arrange*, ordonn*, ecrit, exception, sans
    exception, quoi qu il, vous verrez, tu verras, il suffit d attendre, patience, patient*, question de jours,
    formalite*, simple formalite, t inquiete, inquiet*, n ayez, n aie, crainte, ne crains, craign*, rejouis*,
    felicitation*, bonne nouvelle, prepar* vos, prepare ta, valise*, bagages, completement, totalement, total,
    totale, pleinement, entier*, integral*, tous sans, tout le monde aura, chacun aura, jusqu au dernier, en main,
    dans la poche, acquis*, c est gagne, infaillible*, incontestable*, inevitable*, forcement, evidemment`,
  care: `
    proteg*, prendre soin, prendra soin, prendrons soin, occuper*, veill*, garder*, surveill*, nourri*, prendre en
    charge, prendrons en charge, defend*, soutiendr*, soutenir, avec vous, a vos cotes, a tes cotes, herberg*,
    heberger*`,
  safe: `
    en securite, aucun danger, hors de danger, plus de danger, sans danger, aucun risque, sans risque, sans aucun
    risque, zero risque, rien ne vous arrivera, rien ne t arrivera, rien ne va vous arriver, rien ne va t arriver,
    arrivera rien, rien ne peut, il ne vous arrivera, touchera, toucheront, plus personne ne vous, personne ne vous
    fera, personne ne te fera, fera du mal, feront du mal, faire du mal, du mal, plus aucun homme, osera, oseront,
    oser, reviendront plus, reviendra plus, reviendront jamais, ne reviendr*, jamais revenir, ne vous approch*, s
    approch*, approch*, attaqueront plus, attaquera plus, plus d attaque*, plus jamais d attaque, trouveront jamais,
    trouvera jamais, ne vous trouver*, a l abri, intouchable*, aucune balle, plus une balle, aucune represaille*,
    pas de represaille*, represaille*, menac* plus, menacera plus, laisseront tranquille*, laissera tranquille,
    dormez, rien a craindre, ne craign*, plus peur, veill* sur, vous protegera toujours, serez en securite, seras en
    securite, etes en securite, es en securite, est en securite, seront en securite, vous serez protege*, tu seras
    protege*, seras protege*, serez protege*, sera protege*, allez en paix, soyez en paix, securite, securis*, sur,
    protege*, protegee*, proteger*, protection, bouclier*, rempart, veill*, surveill*, sous mon, sous notre, sous
    ma, aile, ombre, aucun mal, paix, paisible*, dorm* tranquille*, dormir tranquille, calme, indemne*, abri, peur,
    rien ne vous, rien ne t, rien n arrivera, risque, risques, risquez, mur, murs, danger`,
  safety: `
    securite, protection, proteger, protegee, protegees, proteges, protege`,
  harm: `
    mal, touch*, toucher*, bless*, cheveu*, doigt, balle, balles, bombe*, attaquer*, revien*, reviendr*, revenir,
    approch*, approcher*, os*, osera*, menac*, menacer*, vengean*, venger*, represaille*, retaliation, ennuy*,
    derang*, embet*, inquiet*, trouver*, retrouv*, poursuiv*, suivr*, arriver*, arrive, entrer*, couteau, fusil*,
    arme*, tirer*, frapper*, reprendr*, lever la main, faire du mal, fera du mal`,
  touch: `
    touch*, saura, sauront, savoir, sache, apprendr*, entendr*, trouv*, retrouv*, approch*, osera, oseront, attaqu*,
    menac*, reconnait*, devin*, decouvr*, fera de mal, fera du mal, du mal, arrivera, craindre, revien*, reviendr*,
    lever la main, connait*, connaitr*, entrer*, frapp*, tuer*, suivr*, embet*, derang*, ennuy*, lire, lira`,
  nobody: `
    personne, nul, aucun, aucune, plus aucun, plus personne, rien, ni, pas un homme, pas un soldat, pas une ame,
    meme pas, meme la police, pas un seul, aucun etranger, aucun ennemi, aucune arme, pas meme, pas un, pas une,
    plus un, pas une balle, aucun homme, aucun soldat, aucune bombe, ame qui vive`,
  secret: `
    personne ne saura, personne ne le saura, personne saura, saura jamais, sauront jamais, jamais su, jamais savoir,
    ne le saura, ne l apprendr*, n apprendr*, n en saura, n en entendra, n en entendront, entendra parler,
    entendront un mot, entendra un mot, ne pourra savoir, ne peut savoir que, ne decouvrir*, ne vous reconnaitr*, ne
    te reconnaitr*, reconnaitra jamais, confidentialite absolue, confidentialite totale, confidentialite garantie,
    confidentialite est garantie, confidentialite complete, confidentialite a 100, confidentialite 100,
    confidentialite a cent, garantissons la confidentialite, garantis la confidentialite, garantis l anonymat,
    garantissons l anonymat, anonymat total, anonymat absolu, anonymat garanti, anonymat complet, anonyme a 100,
    secret absolu, secret total, secret garanti, secret complet, discretion absolue, discretion totale, discretion
    garantie, absolument confidentiel*, totalement confidentiel*, strictement confidentiel*, entierement
    confidentiel*, tout a fait confidentiel, reste entre nous, restera entre nous, rester entre nous, sortira pas,
    sortira jamais, sort pas d ici, dans la tombe, une tombe, comme une tombe, un tombeau, tombeau, tombe dans un
    puits, dans un puits, emporterai, emporterons, jamais revel*, jamais divulgu*, jamais partag*, ne sera divulgu*,
    impossible de savoir, aucune trace, pas de trace, sans trace, sans laisser de trace, pas une ame, ame qui vive,
    repeterai a personne, dirai a personne, dirons a personne, dira a personne, bouche cousue, motus, meme pas dieu,
    meme dieu, ni le chef, meme ma directrice, meme mon chef, meme la police, muet comme, parler a un mur, secret
    est en securite, secret en securite, ne dirons jamais, ne dirai jamais, jamais decouvert*, jamais relie*,
    restera cache*, reste cache*, restera secret, restera un secret, reste secret, reste un secret, personne n en
    saura, nul n en saura, nul ne saura, nul ne le saura, aucune oreille, n ira pas plus loin, n ira jamais plus
    loin, completement anonyme, totalement anonyme, entierement anonyme, absolument anonyme, anonyme pour toujours,
    ne sortira jamais, ne sortira pas de, ne sortira d ici, ne sort d ici, ne sort pas d ici, secret*,
    confidential*, confidentiel*, anonym*, prive, tombe, pierre, murs, scelle*, invisible*, fantome, entre nous,
    entre vous et, entre toi et, entre ces, ces murs, cette piece, cette tente, cette case, cette salle, ce bureau,
    sous ce toit, reste ici, restera ici, restent ici, meurt ici, mourra avec, meurt avec, sans oreilles, brule
    apres, dans le noir, coffre*, verrou*, oreille*, puits, levres`,
  know: `
    sait, sais, savoir, saura*, sauront, sache*, su, apprendr*, apprend*, appris, decouvr*, entend*, entendr*,
    connaitr*, connait*, retrac*, trac*, piste, reconnai*, reconnaitr*, devin*, deviner*, soupconn*, revel*, fuit*,
    fuite*, sort d ici, sortir*, sorte, quitte* cette, que c est vous, que c est toi, que c etait vous, que c etait
    toi, qui a parle, qui a dit, remont*, lien, identifi*, identifier*, lira, lire, ebruit*, divulg*`,
  punish: `
    incarcer*, emprison*, jug*, condamn*, condamne*, puni*, sanctionn*, traduit*, en justice, justice, devant le
    juge, devant la justice, proces, cpi, la haye, barreaux, derriere les barreaux, enferm*, menott*, cachot, perdra
    son, perdra sa, perdre son poste, revoqu*, renvoy*, licenci*, attrap*, captur*, paiera, payera, paieront,
    payeront, repondra de, verdict, coffr*, degrad*, radi*, destitu*, extrad*, arrestation, chasse, suspendu, le
    revoquera, sera mute, prison a vie, ce qu ils meritent, ce qu il merite, paiera pour, paieront pour, s en tirera
    pas, s en sortira pas, s en tireront pas, justice sera, justice rendue, aurez justice, auras justice, mis aux
    arrets, cueilli*, sous les verrous, verrous, pendu*, perpetuite, fini pour lui, arret*, arrete*, arreter*,
    prison*, juge*, juger*, punir*, chati*, tribunal*, cour, pend*, chaines, cellule*, poursuiv*, poursuites,
    croupi*, pourri*, repondr*, limog*, perdra, uniforme, galon*, grade, poste, ans de, vingt ans, dix ans, fini
    pour, est fini, tomb*, mis dehors, detenu*, detention, mandat, desarm*, expuls*, exil*, coupable*, genoux,
    neutralis*`,
  gain: `
    maison*, logement*, toit*, indemnis*, indemnit*, dedommag*, compens*, reparation*, visa*, reinstall*, canada,
    montreal, quebec, amerique, etats unis, usa, europe, france, allemagne, belgique, suisse, australie, suede,
    asile, passeport*, nationalite, emploi*, boulot, salaire, embauch*, terre*, terrain*, parcelle*, million*,
    rembours*, rembourse*, reconstruit*, reconstru*, rebati*, rebatir*, vaches, boeufs, troupeau*, betail,
    boutique*, moto, pirogue, bourse*, pension*, avion, billet, vol pour, titre de sejour, electricite, tout ce que
    vous avez perdu, tout ce que tu as perdu, ce que vous avez perdu, tout rendu, recuper*, facture*, frais d
    hopital, regularis*, recevra une maison, du travail, un travail, un poste, travail a l onu, des papiers, vos
    papiers, une ecole, votre argent, rendra vos, rendra vous, vous la rendra, vous le rendra, te la rendra, te le
    rendra, un forage, une boutique, vos champs, rendre votre champ, rendre ton champ, votre champ, ton champ, ton
    terrain, serez au canada, un travail a l onu, avion pour, une nouvelle vie, nouvelle maison, des toles pour
    tous, une bourse, l universite, logement neuf, en europe, a l etranger, partirez en, part pour le canada, titre
    foncier, tracteur, une moto neuve, l argent de la reparation, sera verse* en, statut de refugie, le statut,
    citoyennete, salaires, paie tous, paye tous, paiera tous, arrieres, italie, norvege, londres, a paris, un
    appartement, maison en dur, en briques, une voiture, dommages et interets, prix du sang, chaque franc, jusqu au
    dernier franc, appartement*, villa, piece*, refugie*, papiers, espagne, angleterre, paris, etranger, vol,
    aeroport, poste, contrat, champ, rendu*, double, chaque centime, centime, integralement, nouvelle ecole, ecole
    neuve, neuf, neuve, nouveau, un dispensaire, pont, route, forage, voiture, universite, etudes, diplome,
    commerce, riche*, fortune, pret, capital, prothese*, jambe, remarch*, marcher*, chaque veuve, chaque famille`,
  solve: `
    regl*, resol*, resou*, repar*, finira, rendu*, rendra, rendront, restitu*, revien*, reviendr*, retour*,
    rentrer*, sera la, a la maison, liber*, relach*, retrouv*, ramen*, ramener*, sera chez, mangeras avec, manger
    avec, embrass*, dans tes bras, dans vos bras, quitt*, auront quitte, aura quitte, rouvr*, rouvert*, paix,
    disparai*, disparu*, gueri*, guerir*, plus de probleme, plus un probleme, sain et sauf, sains et saufs, probleme
    regle, rentrez chez, rentrera chez, sera fini, sera finie, sera termine, seront parti*, auront fui, ouvrira, ce
    sera regle, rentrera a la maison, rentre a la maison, serez de retour, sera de retour, serez chez, seras chez,
    de retour chez, sera deminee, deminer*, videra, evacuer*, cesser*, ira mieux, ce sera fini, l eau coulera, sera
    retabli*, retabli*, sera regle, tout sera regle, tout ira, tout ira bien, tout rentrera, gagner au, proces
    gagne, s excuser, excusera, rendre ton, rendre votre, rendra votre, rendra ton, cessez le feu, chez elle, chez
    lui, dans ton village, dans votre village, dans ton lit, l eau reviendra, courant reviendra, vivra, reussira,
    sera accepte*, arreteront toutes, arretera toutes, plus d attaques, plus de guerre, se retirer*, quitter*, plus
    jamais faim, tous vos problemes, tous tes problemes, sera libre, seras libre, seront libres, serez libre*,
    retour de votre, retour de ton, regler*, resoudr*, reparer*, fini, finie, termin*, solution*, probleme*, souci*,
    rentr*, chez vous, chez toi, liberer*, retrouver*, reuni*, vivant*, bras, retirer* du, partir*, rouvrir*, coul*,
    march*, remarch*, refonction*, fonctionner*, soign*, remis, demin*, nettoy*, gagn*, gagner*, approuv*, accept*,
    accord*, acceptee*, succes, disparaitr*, n existera, sort* de prison, sortira, sortir de, libre*`,
};
