import type { WordList } from "../word-list.ts";

/** French words for aid, and getting, giving and losing it. Source: Answerable default. */
export const frenchAid: WordList = {
  aid: `
    aide, aides, vivres, ration*, riz, farine, huile, haricot*, niebe, mil, sorgho, sucre, sel, cash, argent,
    transfert*, versement*, coupon*, bon, bons, jeton*, carte, cartes, kit, kits, bache*, tente, tentes, abri*,
    couverture*, moustiquaire*, medicament*, comprime*, soins, soin, traitement, eau, seau*, bidon*, savon*,
    semence*, outil*, engrais, assistance, secours, distribution*, inscription, enregistrement, beneficiaire*,
    bourse, colis, appui, accompagnement, psychosocial*, conseil*, lait, nutrition, plumpy*, latrine*, la liste,
    liste, listes, sac, sacs, repas, manger, mangeras, mangez, mange, mangent, bouffe, nourriture, kit scolaire,
    cahiers, hebergement, logement, centre d hebergement, orientation, reference, referencement, place dans la file,
    ta place, votre place, la place, cantine, camionnette, camion, camions, pain, ble, cloture, dossier, ton nom,
    votre nom, le formulaire, pile, matelas, lampe*, rechaud*, gaz, chevres, frais de scolarite, frais scolaires,
    evacuation, transport, protection, proteger, ciblage, enrolement, recensement, portion, biscuit*, vaccin*,
    operation, code, puce, articles, dignite, hygiene, chauffage, bon d achat, allocation, subvention, prise en
    charge, service, services, suivi, appui psychologique, relogement, kit d hygiene, jour du ciblage, jour de la
    distribution, denrees, consultation, acces, l acces, mandat, kits nfi, nfi, aidera, aideront, aide t on, un
    toit, toit, prochain tour, prochaine distribution, equipe de nutrition, le camion, camion d eau, bol, soupe,
    toles, ciment, vetements, chaussures, fauteuil, insuline, ambulance, sage femme, prise de repas, menagere,
    berceau, fournitures, fourniture, manuels scolaires, bois de chauffage, soutien, dotation*, don, dons, panier*,
    paquet, part, entraide, lot`,
  food: `
    nourriture, vivres, ration*, riz, farine, huile, haricot*, sorgho, mil, mais, lentille*, sucre, sel, pain,
    repas, lait, bouillie, soupe, ble, grain*, cereale*, manioc, igname*, poisson, portion, nutrition, cantine,
    manger, mange, mangent, mangera, mangeront, assiette, marmite, bol, dattes, biscuit*, niebe, faim, affame*,
    plumpy*, arachide*, viande`,
  goods: `
    kit, kits, bache, baches, tente, tentes, couverture*, moustiquaire*, seau, seaux, bidon*, jerrican*, savon*,
    semence*, graines, outils, houe*, daba, engrais, matelas, natte*, lampe*, rechaud*, foyer ameliore, serviette*,
    dignite, ciment, tole*, poteau*, corde*, vetement*, habits, chaussures, couches, fauteuil*, bequille*, velo*,
    machine a coudre, gaz, bouteille de gaz, bois de chauffe, charbon, carburant, manteau*, latrine*, articles, nfi,
    materiel, biens, cahier*, cartable*, uniforme*, sac de, sacs de, cabri, caprins, charrette, ustensile*,
    casserole*`,
  moneyAid: `
    cash, transfert*, coupon*, bon, bons, subvention*, allocation*, indemnite, bourse*, pension*, versement*,
    virement*, l argent, aide en especes, especes, argent liquide, prime, pecule, loyer, mandat`,
  paper: `
    carte, cartes, jeton*, bracelet*, liste, listes, registre*, inscription, inscriptions, inscrit*, enregistre*,
    enrol*, fichier*, dossier*, fiche, fiches, formulaire*, nom, noms, numero, numeros, code, tampon, cachet,
    tamponne*, certificat*, attestation*, papier*, permis, recepisse, bordereau, ticket*, base de donnees, tablette,
    ligne, rang, file, place, places, tour, page, signature, statut, case coche, qr`,
  shelter: `
    abri, abris, maison, maisons, logement*, toit, toits, case, cases, chambre, hutte, parcelle*, terrain*, terre,
    conteneur, camp, site, tente`,
  service: `
    medicament*, traitement*, soins, soin, soigne*, clinique, hopital, dispensaire, operation, chirurgie, medecin,
    docteur, infirmier*, sage femme, ambulance, vaccin*, insuline, dialyse, psychosocial*, psychologue, aide
    juridique, avocat*, reference, orientation, ecole, classe, scolarite, frais scolaires, formation, eau, robinet,
    borne fontaine, forage, pompe, puits, electricite, bus, transport, evacuation, convoi, camion*, pirogue, bateau,
    avion, vol, service*, appui, travail, emploi, poste, protection, escorte, espace`,
  get: `
    recoi*, recev*, recu, recus, recue, aur*, obten*, obtien*, toucher*, touche, touchez, donner, donne, donnons,
    donnera, donnerons, donneront, remis, remise, remettr*, remet, verse, versera, versee, sera verse, inscri*, t
    inscris, enregistr*, mets, mettre, met, mettra, mettrai, metton*, ajout*, beneficie*, aider, aide, aidons,
    aidera, aiderons, aideront, soigne*, servi, servis, servie, sert, pris en charge, prendre en charge, debloqu*,
    activ*, valid*, sign*, approuv*, livr*, accord*, attribu*, distribu*, passer devant, passe devant, passera,
    avance, avancer*, plus vite, arrive plus, arriver*, premier, premiere, premiers, en premier, priorit*, d abord,
    garde, gardes, gardez, gardera, garder, droit a, ont droit, a droit, eligible*, selectionn*, retenu*, choisi*,
    admis*, accepte*, je pense, pense a, penser*, oublie pas, oublierai pas, m occupe, occuper*, arrange*, facilit*,
    retrouv*, ouvr*, laisser entrer, reserve*, est pour, sont pour, c est pour, ira a, iront, va a, vont a, revenir,
    revient, t attend, vous attend, sur la liste, dessus, double, plus de, mieux, compte*, distingu*, procur*,
    trouve*, apport*, amen*, sauv*, orient*, refer*, consult*, ne vous prendra, vous prendra, prendre, on soigne,
    passeront, passerez, passeras, passer en premier, passeront en premier, avoir, tu l auras, l auras, vous l
    aurez, m occupe de, suivra, suivront, revient demain, nourrit, nourris, est a vous, est a toi, sont a vous, sont
    a toi, il y a, libere, servira, passerez devant, passeras devant, serez loge*, sera loge*, seras loge*,
    prendrons, viennent, vient apres, arrivent`,
  entering: `
    inscri*, inscrir*, enregistr*, enregistrer*, enrol*, ajout*, mets, met, mettre, mettrai, mettra, mettrons,
    mettons, place, placer*, note, noter*, ecris, ecrit, ecrire, ecrirai, coche*, cocher*, imprime*, imprimer*,
    tamponn*, tampon, active*, activer*, reactiv*, approuv*, valid*, debloqu*, deverrouill*, ouvre, ouvrir*,
    scanne*, confirm*, reserve*, reserver*, garde, garder*, remet*, remettr*, reintegr*, retabli*, corrige*,
    arrang*, regle, regler*, sors, sortir, sortira, passe, passer*, passera*, monte, monter*, remont*, fait entrer,
    laisse entrer, laisse passer, fais passer, signe, signer*, certifi*`,
  giving: `
    donne*, donner*, donnera*, donnons, distribu*, livre, livrer*, livrons, remet*, remettr*, remis, remise,
    fourni*, fournir*, apporte*, apporter*, envoi*, envoy*, enverr*, offre, offrir*, offert*, accord*, octroy*,
    attribu*, verse, verser*, versons, sert, servir*, nourrir*, loger*, soigner*, alloue*, delivre*, charge*,
    decharg*, debloqu*`,
  lose: `
    perd*, ray*, supprim*, retire de la, retirer de la, retires de la, retire* de la liste, enlev*, enleve de,
    annul*, oublier la, oublier, oubliez la, oublie la, dire adieu, adieu, rien du tout, rien non plus, saut*,
    bloqu*, suspend*, exclu*, attend*, les autres, rentr*, a la maison, dernier*, passent le soir, disparai*,
    dispar*, revoit plus, voit plus, reverra plus, verra rien, verra plus, voir la couleur, la couleur, ne mange
    pas, mange pas, mangez pas, manger pas, manges pas, renvoy*, expuls*, chass*, dehors, la porte, perdu*, zero,
    ceinture, ventre vide, vide, vides, ferm*, priv*, ne passe, passe pas, marche pas, marchera pas, plus jamais,
    plus rien, efface*, gele*, tant pis, suivant*, au suivant, inutile de venir, pas la peine, sera coupe*, sont
    coupe*, coupe de, coupons de la liste, ne recevr*, recevra rien, recevrez rien, rien recevoir, rien pour, aura
    rien, aurez rien, auras rien, ne toucheront rien, toucheront rien, toucherez rien, toucheras rien, touchera
    rien, ne vous prendra pas, prendra pas, ne mangera, mangera pas, reste bloque*, te raye, vous raye, on te raye,
    on vous raye, ton nom saute, votre nom saute, a la trappe, servi* en dernier, en dernier, passeront en dernier,
    ne verra rien, verra rien non plus, ne passera, passera pas, plus a la distribution, ne voit plus, on ne les
    revoit, bout de la file, au bout de la file, fin de la file, retourne*, derriere, au fond, oublie sa, oublie ta,
    oublie votre, oubliera, oublient, a jeun, sous la pluie, dans le froid, plus de place, pas de place pour,
    cherchez ailleurs, cherche ailleurs, ne pouvons rien pour, peux rien pour, ne peut rien pour, pas sur la liste,
    ne seras pas, ne serez pas sur, restera vide, reste dehors, restent dehors, restez dehors, ventre creux,
    rentrerez les mains, mains vides`,
  denying: `
    coupe*, couper*, retire*, retirer*, enleve*, enlever*, raye*, rayer*, supprim*, effac*, radi*, annul*, arret*,
    suspend*, suspendu*, bloqu*, exclu*, exclus*, refus*, prive, prives, privee, privees, priver*, perd, perds,
    perdre*, perdra*, perdez, perdent, perdu*, disparai*, disparaitr*, saut*, sauter*, oubli*, oublier*, expuls*,
    chass*, jete*, jeter*, dehors, quitt* le camp, rentre* chez, adieu, vide, vides, zero, rien, plus rien,
    dernier*, derniere*, fin de la, fin de liste, bout de, attendr*, attend, attendent, attends, sec, seche, ferme*,
    gele*, sans, plus jamais, ailleurs, finie, fini, termine*, s arrete, s arretera, tarit, epuis*, passer a cote,
    report*, retard*, desole*, regret*, barr*, blanc, manqu*, manquer*, moins, reduit*, diminu*, moitie, difficile,
    queue, ne figure, ne figurer*, hors, pas de place, plus de place`,
};
