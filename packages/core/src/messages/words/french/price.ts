import type { WordList } from "../word-list.ts";

/** French words for what is asked in exchange. Source: Answerable default. */
export const frenchPrice: WordList = {
  pay: `
    pay*, paie, paies, donne moi, donne nous, donnez moi, donnez nous, donne, donnez, donnes, me donner, me donne,
    me donnes, me donnez, envoie, envoyez, envoyer, envoie moi, envoye moi, envoi moi, apporte*, apporte moi,
    amene*, offr*, offre moi, achete moi, achete*, achetez moi, laisse moi, laissez moi, laisse, laisses, laissez,
    laissent, me laisses, me laissez, me laisse, partag*, verser, versez, verse moi, vers* au, cotis*, contribu*,
    depos*, a remettre, remets moi, glisse*, gliss*, mets moi, mettez, mets, ajoutes, ajoute, ajoutez, rembours*,
    prete moi, pretez moi, coute, coutent, coutera, commission, pourboire*, prelev*, retien*, je garde, je prends,
    nous prenons, on prend, on garde, pour moi, est pour moi, ma part, notre part, mon prix, moitie, quart, la
    moitie, recharge moi, recharge*, remerci*, merci d avance, mains vides, la main vide, main vide, penser a moi,
    pense a moi, pensez a moi, pensent a moi, y pensent, y penser, motiv*, encourag*, encourage moi, arros*,
    graiss*, mouill*, un geste, un petit geste, reconnaissan*, voir avec moi, voyez avec moi, passe me voir, passez
    me voir, viens me voir, venez me voir, prelevement*, debours*, caution*, racle, redonn*, ceder, donation,
    apporter un, apporter une, apporte un, apporte une, garde dix, garde un, garde une, garde le, garde la,
    reviennent a, revient a, reviennent au, revient au, vont au, est a, a payer, a verser, il faut donner, donner
    un, donner une, remets un, rends moi, exige, prend dix, prend un, prends un, apres, tu laisses, vous laissez,
    avec, coute cher, donne un, donnent, dans la chemise, dans ma poche, ma poche, dans l enveloppe, m apportes, m
    apportez, mais pour, seulement pour, juste pour, pour 5000, arrive avec, viens avec, venez avec, passe avec,
    passez avec, remet, remettez, remettre`,
  paying: `
    paie*, paye*, payer*, verse*, verser*, donne moi, donnez moi, me donne*, me donnes, me donner, nous donn*, nous
    donner, donne nous, donnez nous, donne* au, donner au, donnez au, donne a, remet* au, remettre au, remettez au,
    apporte* moi, apportez moi, m apport*, apporte au, apportez au, apporter au, nous apport*, envoie* moi, envoyez
    moi, m envo*, nous envo*, envoi*, achete*, laisse* moi, laissez moi, me laiss*, laisse, laissez, laisser,
    laissent, depose, deposez, contribu*, contribution*, cotis*, offrir, offre, offrez, glisse*, prete*, prend*,
    prelev*, prelever*, retien*, reten*, garde, gardons, je garde, je prends, on prend, on garde, preleve*,
    collect*, ramass*, reclam*, exig*, pense* a, pensez a, pense a moi, souvien*, n oubli* pas, arrange* toi,
    arrangez vous, arrang*, s arranger, voir avec moi, vend*, contre, en echange, echange*, troc, moyennant, en
    contrepartie, contrepartie, en retour, marche conclu, rembours* moi, recompens*, rendre service, service, montr*
    ta reconnaissance`,
  thing: `
    argent, franc*, cfa, fcfa, f, 500f, 1000f, 2000f, dollar*, gourde*, euro*, naira, livre*, ariary, hryvnia*,
    mille, cinq cents, 500, 1000, 2000, 5000, 10000, 1500, 2500, 3000, 200, 250, 300, billet*, piece*, credit*,
    unites, recharge, forfait, mobile money, orange money, wave, poulet*, coq, coqs, chevre*, mouton*, belier,
    vache, boeuf, poisson, oeuf*, cadeau*, enveloppe*, moitie, quart, tiers, partie, une part, pour cent, pourcent*,
    koro, tasse, bol, mesure, litre, bouteille, bidon d huile, du the, cola, noix de cola, cigarette*, biere*,
    boisson, jus, carburant, lunettes, prix d une, prix du, prix de, petit quelque chose, petite chose, petit
    cadeau, petit geste, geste, don, smartphone, bijou*, charbon, mon transport, taxi, commission, bakchich, dessous
    de table, matabich, haricots de, gombo, cafe, le cafe, dix, vingt, deux mesures, mesures, dix pour cent, vingt
    pour cent, 10 pour cent, 5 dollars, ta part, part de, un sac sur, un sac pour, sac sur deux, mon essence, un
    telephone, le prix du the, petit the, quelque chose pour, quelque chose dans, le premier versement, premier
    versement, premier transfert, du sucre, un litre, une somme, petite somme, petite contribution, un cafe, du
    credit, mille francs, cent, un jus, un kilo, kilo de, kilo, un paquet, paquet de, viande, dejeuner, boisson
    fraiche, forfait internet, parfum, pagne, un pagne, ventilateur, panneau solaire`,
  money: `
    argent, franc, francs, fcfa, cfa, dollar*, usd, euro, euros, gourde*, gdes, shilling*, taka, naira, mru,
    ouguiya*, fc, piece*, billet*, mille, cent, frais, prix, cout*, coute*, tarif*, commission*, pourcent*, pour
    cent, percent, pourboire*, bakchich*, pot de vin, pots de vin, dessous de table, enveloppe*, portefeuille,
    caution, interet*, dette*, paiement*, credit, unites, recharge*, forfait, mobile money, orange money, moov,
    wave, cher, payant*, paye, impaye*, taxe*, sous, balles, cotis*, liquide, gratification, remuneration`,
  gift: `
    du the, le the, un the, de the, au the, mon the, petit the, pour le the, cafe, soda, biere*, boire, boisson*, cola, noix de cola, cigarette*, petit quelque chose, quelque chose,
    petite chose, un geste, geste, gestes, petit geste, cadeau*, present*, chevre*, cabri, poulet*, poule*, coq,
    mouton*, boeuf, vache, oeuf*, poisson*, miel, viande, telephone, smartphone, montre, bague, collier, or,
    boucles, parfum, bijou*, radio, moto, boite de, tasse*, kilo, kilos, litre*, bouteille*, sac, sacs, un sac,
    mesure*, mesure de, bassine, plat, morceau*, remerci*, merci, reconnaissan*, gratitude, genero*, gentillesse,
    bonte, soif, poche, poches, paume, main lave, mains vides, main vide, graiss*, huile* les, encourag*, motiv*,
    respect, consideration, recompens*, stylo, bic, pagne, tissu, natte`,
  share: `
    moitie, quart, tiers, dixieme, part, ma part, sa part, partie, partag*, pour cent, un sur, une sur, sur cinq,
    sur dix, sur chaque, de chaque, chaque menage, chaque famille, par menage, par famille, par tete, moitie moitie,
    premier transfert, premier versement, premier mois, pour moi, pour nous, est a moi, me revient, nous revient, le
    reste`,
  forme: `
    pour moi, est pour moi, c est pour moi, a moi, me revient, mon prix, ma part, notre part, pour le chef, pour le
    president, au comite, au chef, a l agent, au president, pour mon, pour ma, pour nous, pour le comite, pour l
    agent, pour le gardien, au gardien, dans ma poche, dans la poche, ma poche, pour ma peine, pour la peine, peine
    du comite, pour notre peine, mon stylo, mon effort, pour mes enfants, pour les anciens, ma soif, j ai soif, a
    soif, au responsable, au volontaire, a l ancien`,
  cost: `
    coute, coutent, coutera, cout, tarif, prix, se paie, se paye, s achete, s achetent, frais`,
  trade: `
    en echange, echange, en retour, contre, moyennant, contrepartie, sinon, ou alors, ou je, ou bien, ou rien, si,
    et, mais, pour que, pour, pour avoir, avant, avant de, apres, une fois, quand, d abord, jusqu, sans, seulement,
    uniquement, qui, ceux, celles, il faut, faut, doit, doivent, devez, dois, faudra, suffit, il suffit, alors,
    comme ca, plus vite, plus facile, facilement, ca aide, aiderait, arrange, s arranger, arranger, bouge, donnant,
    deal, marche, regle, la regle, chaque, chacun, comprenez, comprends, tu vois, vous voyez, on demande, c est,
    avec, en premier, en tete, au dessus, dessus, ira, passera, puis, la file, remettre, je peux, il ecrit`,
  sex: `
    chez moi, viens chez moi, venez chez moi, passe chez moi, passez chez moi, dans ma chambre, ma chambre, ma
    tente, mon bureau le soir, toute seule, viens seule, dormir, couche*, mon lit, belle, ma belle, jolie, cheri, ma
    puce, sois gentille, soyez gentille, gentil avec, copine, petite amie, petite copine, a marier, bisou*, baiser,
    amoureu*, photos de toi, nue, un verre, boire un verre, prend un verre, sortir avec, sors avec, laisse moi ton
    numero, ton whatsapp, rends moi visite, massage, tenir compagnie, on se voit, se retrouver, viens me voir ce
    soir, passe me voir ce soir, viens ce soir, viens la nuit, venez ce soir, me voir ce soir, me voir la nuit, me
    voir seule, viens toute seule, seule chez, tes photo*, ta photo, envoie tes photo*, une photo de toi, une fille
    a marier, fille a marier, epouser ta fille, ta fille chez moi, rendez vous galant, dine avec moi, diner avec
    moi, on dine, sors avec moi, sortir avec moi, gentille avec moi, tu es gentille, fais moi plaisir, me faire
    plaisir, faire plaisir a, une nuit avec, une nuit, passer la nuit, passe la nuit, ma femme, deuxieme femme,
    deuxieme epouse, en mariage, coucher avec, couche avec, couches avec, un bisou, donne moi ton numero, laisse ton
    numero, ton numero personnel, en prive, on se voit ce soir, on se voit chez, ma cherie, tiens moi compagnie, me
    tenir compagnie, tu me plais, tu es belle, si belle, pas timide, fille pas timide, une fille pas, la main de ta
    fille, main de ta fille, jolie fille, belle fille, jeune fille gentille, on sort ensemble, sortir ensemble, sois
    gentille avec, soyez gentille avec, nuit, nuits, soir, soiree*, ce soir, tombee de la nuit, lit, chambre, ma
    case, ma maison, mon bureau, derriere, seule, seul, tete a tete, prive, compagnie, beau, mignonne, ravissante,
    cherie, bebe, sourire*, souri*, robe, gentille, gentil, sympa, amie, amant*, maitresse, epous*, marie*, mariage,
    se marier, seconde epouse, embrass*, bise, calin*, caress*, sexe, sexuel*, corps, nues, photo de toi, rendez
    vous, diner, dine, danser, whatsapp, ton numero, votre numero, son numero, viens me voir, venez me voir, venez
    seule, viens chez, venez chez, viens dormir, passe chez, passez chez, passe me voir, dors, amour, aime, plais,
    plait, jeune fille, ta fille, votre fille, ta soeur, ta niece, faire plaisir, plaisir, tendre*, chaleur, jupe,
    jambes, seins, hotel, frequent*, aguich*`,
  chore: `
    lessive, linge, nettoy*, balay*, cuisin*, cuisine*, menage chez, sarcl*, labour*, desherb*, mon champ, mon
    jardin, ma cour, ma concession, chez le docteur, ma moto, mon velo, batir, briques, mon mur, couper du bois, mon
    bois, mon enclos, mes vaches, mes moutons, garder mes, mes enfants, coudre, couture, sans facturer, gratuitement
    pour moi, sans paie, sans etre paye, corvee*, journee de travail, une journee, tes bras, vos fils, tes fils,
    petit service, rendre service, rends moi, rendez moi, rendez nous, m aider, aide moi, aidez moi a, donner un
    coup, coup de main, main forte, piler, chercher l eau, mon eau, reparer ma, repare ma, reparer mon, repare mon,
    construire mon, construire ma, batir mon, cultiver mon, recolter mon, travailler chez, travaille chez,
    travailler pour moi, travaille pour moi, travailler dans mon, travaille dans mon, travailler au champ du,
    travailler sur mon, rends moi service, rendre un service, un petit service, services personnels, mon bureau,
    cuisiner au bureau, vient cuisiner, viens cuisiner, venir cuisiner, porter mes, porte mes, porter mon, porte
    mon, creuser mon, creuser ma, envoie ta fille, envoie ton fils, envoie tes fils, envoyez vos filles, envoyez vos
    fils, chez moi pour, mes briques, ma boutique, dans mon jardin, jours dans mon, jours chez moi, jours pour moi,
    ma parcelle, mon verger, ma latrine, mon puits, mon toit, lav*, vaisselle, balai*, prepar* a manger, recolt*,
    laboure*, creus*, port* de l eau, puis*, transport* mes, constru*, batis, repar*, raccommod*, coud, repass*,
    gard* mes, garder mes enfants, garder les enfants, parpaings, champ, champs, jardin, ferme, plantation,
    concession, cour, matinee*, jours de travail, journee*, journees de, heures, main d oeuvre, sans salaire, sans
    etre paye*, gratuitement pour, benevole*, traduire pour, conduire, travaille* pour, travailler pour, travailler
    dans, travaille dans, chez le chef, service, services, bois, fagot*, moulin, pile, tresser, faire le menage`,
  vote: `
    vote*, voix, ta voix, votre voix, bulletin de vote, election*, carte du parti, du parti, candidat*, militant*,
    soutenir le, soutien au, soutien a, soutenez, supporter*, tee shirt, t shirt, petition*, adher*, convert*,
    bapt*, prier avec, venir prier, priere, milice, notre groupe, rejoind*, rejoign*, donner un fils, serment,
    allegeance, carte d electeur, electeur*, membres du parti, membre du parti, notre parti, militants du, ceux du
    parti, au meeting, venir au meeting, notre meeting, pour le parti, porter notre, notre candidat, campagne pour,
    soutenir notre, meeting dimanche, freres au meeting, notre reunion politique, lever la main pour, pouce pour,
    voter*, bulletin*, elir*, elu, parti, meeting, rassemblement, campagne, t shirt*, tee shirt*, scrutin, urne*,
    bureau de vote, soutenir, adhesion, rejoins, baptem*, baptis*, prier, eglise, mosquee, preche, bible, engag*,
    enrol* dans, combat*, loyal*, fidel*, slogan, membre, membres, sympathisant*, marche de soutien, manifest*,
    applaud*, acclam*`,
};
