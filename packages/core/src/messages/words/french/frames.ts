import type { WordList } from "../word-list.ts";

/** French words for what frees a sentence, and what no breach says. Source: Answerable default. */
export const frenchFrames: WordList = {
  training: `
    ne jamais dire, jamais dire, ne dites jamais, ne dis jamais, ne dites pas, ne pas dire, a ne pas dire, dites
    plutot, dire plutot, dis plutot, module, diapo*, jeu de role, jeux de role, quiz, scenario*, etude de cas,
    mauvais exemple, exemple a ne pas, exemples a ne pas, contre exemple, exemple de phrase, phrases interdites,
    phrase interdite, phrases a eviter, evitez, vrai ou faux, faux :, code de conduite, rappel au personnel,
    rappel aux agents, rappel a l equipe, rappel aux benevoles, rappel au benevole, les agents doivent, les
    benevoles doivent, un operateur ne, un agent ne, un benevole ne, ne doit jamais dire, ne faut jamais dire,
    en groupe, dans vos groupes, a votre groupe, que repondriez, que repondez vous, que feriez, qu auriez,
    discutez, note aux, note a l equipe, pourquoi est ce interdit, promesses comme, des phrases comme, ne
    promettez pas, ne promets pas aux, ne promettez jamais, ne va pas dans cette, qu est ce qui ne va pas`,
  record: `
    nous a dit, m a dit, lui a dit, leur a dit, nous ont dit, m ont dit, dit il, dit elle, dit on, rapporte que,
    rapportent que, raconte que, racontent que, nous a raconte, m a raconte, se plaint, se plaignent, s est plaint*,
    se sont plaint*, declare que, signale que, signalent que, nous signale, nous signalent, on nous signale, il
    parait, parait que, rumeur*, le bruit court, on raconte, les gens disent, on dit que, plainte n, plainte no,
    plainte recue, plainte de, plainte du, plainte d une, message recu, recu ce matin, appel recu, fiche, proces
    verbal, compte rendu d appel, note de, note au dossier, retour n, aidez moi, aide moi svp, aidez nous, au
    secours, j ai peur, jai peur, que dois je, que faire, je veux me plaindre, je voudrais me plaindre, je voudrais
    signaler, je veux signaler, je signale, a traiter, merci de corriger, merci de dire, menace de, menace*, exige
    que je, a demande, ont demande, m a demande, nous a demande, avait demande, il veut que je, elle veut que je, il
    veut ke je, il me demande, elle me demande, il m a, ils m ont, ils nous ont, m a promis, nous a promis, lui a
    promis, leur a promis, avait promis, aurait promis, aurait dit, auraient dit, aurait demande, l a jure, a jure,
    m a garanti, nous a garanti, a garanti, on m a, on nous a, reproch*, accus* d avoir, d avoir dit, temoigne que,
    soi disant, pretend*, se fait passer, usurp*, un monsieur passe, un homme passe, une dame passe, quelqu un
    passe, quelqu un demande, enquete interne, a ete renvoye, a ete suspendu, a ete sanctionne, appris que, entendu
    que, entendu dire, elle dit que, il dit que, qui a promis, qui ont promis, voulait son, voulait sa, voulait mon,
    il demande s, elle demande si, demande s il, ils demandent s, excuses presentees, presente nos excuses, avons
    presente, nous sommes excuses, nous nous excusons, certains disent, d autres disent`,
  saidso: `
    a dit, ont dit, nous a dit, m a dit, dit que, dit avoir, disent que, disent, disait, disaient, affirme,
    affirment, raconte que, racontent, rapporte que, rapportent, a promis, ont promis, avait promis, promet des, a
    jure, a exige, exige, exigent, exigeait, demandait, a demande, ont demande, reclame, reclamait, se plaint, se
    plaignent, menace, menacait, signale que, signalent, voulait, veut que je, veut ke je, me demande, nous demande,
    demande a, explique que, ecrit que, m a propose, propose a, reproche*, pretend, a force, oblige, a garanti, m a`,
  deny: `
    c est faux, est faux, fausse, faux, est un mensonge, mensonge*, ne croyez, ne crois, croyez pas, crois pas, le
    croyez pas, mefi*, attention a, attention aux, prenez garde, arnaqu*, escroc*, fausse promesse, fausses
    promesses, ceux qui promettent, celui qui promet, ceux qui vous promettent, qui vous promet, quiconque promet,
    qui vous assurent, si quelqu un vous, si quelqu un te, si quelqu un, si on vous demande, si on te demande, s il
    demande, s il vous demande, s il te demande, si un agent, si un membre, si un employe, si un benevole, quiconque
    vous demande, celui qui vous demande, qui vous demande, qui te demande, celui qui dit oui, n ecoutez pas, n
    ecoute pas, ne vous laissez pas, personne ne peut garantir, personne ne peut promettre, j aimerais vous dire, j
    aimerais te dire, je prefere etre franc, pour etre franc, franchement, soyons honnetes`,
  ask: `
    est ce que, est ce qu, a t on, a t il, ont ils, avez vous, as tu, avez vs, devez vous, pensez vous, penses tu,
    croyez vous, quelqu un vous a, quelqu un t a, y a t il, c est vrai que, c est vrai qu, est il vrai, vous a t, t
    a t, a t elle, faut il, a t il fallu, doit on, dois je, dites nous si, dis nous si, demande si, demandent si,
    savoir si, vous a demande, t a demande, vous ont demande, vous a dit, t a dit, pourquoi, qui decide, l agent
    vous a, vous a promis, t a promis, vous demandez si, tu demandes si, vous nous demandez, tu nous demandes, ils
    demandent si, quelqu un dit il`,
  asking: `
    est ce que, est ce qu, avez vous, as tu, a t on, a t il, a t elle, ont ils, pensez vous, croyez vous, quelqu un
    vous, quelqu un t, qui vous, y a t il, est il vrai, vrai que, pourquoi, comment, combien, quel, quelle, quels,
    quelles, ou est, savoir si, demande si, demandent si, dites nous si, question*, faut il, doit on, dois je, qui
    decide`,
  norm: `
    droit de vous demander, droit de te demander, droit de demander, droit d exiger, droit de vous reclamer, droit
    de reclamer, droit de prendre, droit de vous faire, peut vous demander, ne peut exiger, doit vous demander,
    autorise a demander, autorise a vous demander, interdit de demander, interdit de vous demander`,
  rights: `
    nul ne peut, personne ne peut, personne n a le droit, personne ne doit, personne n est oblige*, nul n a, n a le
    droit, a pas le droit, ont pas le droit, n ont pas le droit, pas le droit, interdit*, interdite*, defendu, pas
    permis, illegal*, contraire, votre droit, ton droit, vos droits, un droit, le droit de, droit de, n est jamais,
    ne sont jamais, jamais demand*, ne vous demander*, ne te demander*, vous demandera jamais, n avez pas a, n as
    pas a, avez pas a, as pas a, n avez rien a, n as rien a, rien a payer, rien a donner, ne paie pas, ne se paie,
    se paie pas, ne payez, ne paye*, payez rien, paye rien, paie rien, ne donnez, donnez rien, donne rien, rien
    donner, dois rien, devez rien, doit rien, ne devez, ne dois rien, sans payer, sans rien, sans contrepartie, sans
    rien donner, sans service, gratuit*, c gratuit, pas besoin, n est pas besoin, aucun besoin, inutile de, pas
    oblige*, n est pas oblige*, pas obligatoire, facultati*, est libre, librement, votre choix, ton choix, comme
    vous voulez, comme tu veux, a celles qui le veulent, a ceux qui le veulent, ou non, meme si, meme ceux, meme
    celles, quand meme, tout de meme, les memes, reste la meme, de la meme, meme chose, egalement a ceux, y compris,
    aucun lien, rien a voir, sans lien, independa*, n est pas lie*, ne change*, changera pas, change rien, change
    pas, ne depend*, depend ni, depend pas, n a aucun, n influ*, influence pas, aucune influence, aucune incidence,
    aucun effet, aucune condition, sans condition*, inconditionnel*, n est pas une condition, jamais une condition,
    pas une condition, peu importe, quel que soit, quoi que vous, perdez pas, perdrez pas, perdras pas, perd pas, ne
    sera pas ray*, ne serez pas, ne vous ray*, vous rayer, ray* pas, n a pas besoin, n avez pas besoin, as pas
    besoin, avez pas besoin, entiere est a vous, somme entiere, en entier, integral*, totalite, a vendre, ne sont
    pas a vendre, tolerance zero, n accept*, acceptent ni, accepte pas, acceptons pas, acceptons aucun, ne pas
    offrir, ne donne rien, ne vous demande rien, pouvez refuser, dites non, dire non, arreter a tout moment, a tout
    moment, appelez nous, rappelez nous, appelez le 3030, appelle le 3030, signalez le, prevenez, alertez, pouvez
    vous plaindre, peut se plaindre, peux te plaindre, sans crainte de perdre, en toute liberte, ne doit, recoit
    pareil, recoivent pareil, pour tous pareil, c est pareil, vous gardez votre, tu gardes ton, vous gardez quand,
    que vous acceptiez ou non, que vous nous, reponse libre, n a jamais, ne sera jamais, n a besoin de, personne n a
    besoin, n a rien a voir, ni cadeau, le meme riz, la meme ration, la meme aide, memes vivres, et a ceux qui, et a
    celles qui, l un n a, est un crime, c est un crime, avec personne, n achetons pas, n achetons, nous ne
    demandons, nous ne vendons, on n achete, ni avec, ne pas apporter, n apportez pas, devons les rendre, pouvez
    encore, pas de qui, autant ou aussi, personne ne paie, personne ne paye, n est pas une recompense, pas une
    recompense, aussi peu que, est volontaire, c est volontaire, reste volontaire, ou pas, aucun pourboire, aucune
    commission`,
  cannot: `
    ne pouvons, ne peux, ne pouvez, ne peuvent, ne puis, peux pas, peut pas, pouvons pas, pouvez pas, peuvent pas,
    ne pourrons, pourrons pas, pourra pas, ne promet*, promets pas, promettons pas, promet pas, ne garanti*,
    garantissons pas, garanti pas, garantis pas, garantit pas, n assur*, ne jure, ne sommes, pas le pouvoir, pas en
    mesure, pas certain, pas sur, pas sure, n a pas, n ont pas, n avons pas, n ai pas, ne veut pas, pas nous, pas a
    nous, ne depend pas, aucune promesse, sans promesse, sans promettre, pas de promesse, aucune garantie, aucune
    date, personne ne peut, nul ne peut, personne ici ne, personne dans ce, n y peux, ne savons, sais pas, sait pas,
    savons pas, n en sais, ne choisi*, choisi* pas, choisissons pas, n y figure, ne figure, pas toujours, pas
    forcement, ne donne pas, ne donnons pas, n est nommee, n est prevue, aucune affaire, aucun nom, sans aucun nom,
    sans nom, ne decid*, decid* pas, ne voulons pas, ne veux pas, ne signifie pas, ne veut pas dire, ne veux pas te,
    ne veut rien, n avons aucune, n ai aucun, ne relev*, ne dois pas, ne devez pas, ne doivent pas, pas dire que,
    peu de chances, ne peut garantir, ne peut promettre, ne peut pas, ne peut le promettre, ne peut assurer, n est
    pas certain, n est pas sur, ne sait pas, ne sait quand, ne sait jamais, sais pas si, n est pas garanti*, ne sont
    pas garanti*, n est pas promis, n est pas nous, n est pas a nous, est impossible de, n est pas notre, ne sera
    pas forcement, ne sera peut, n est pas de notre, ne sera pas dans, c est pas nous, qui choisit, ne figurera pas,
    ne promet, ce serait mentir, mentir de, mentirais, mentirions, pas de secret, aucun secret`,
  cannotPromise: `
    ne pouvons, ne peux, ne peut, ne peuvent, ne puis, peux pas, peut pas, pouvons pas, peuvent pas, pouvez pas, ne
    promet*, promets pas, promettons pas, promet pas, ne garanti*, garantissons pas, garanti pas, garantis pas,
    garantit pas, aucune garantie, aucune promesse, sans promesse, sans garantie, ni promesse, pas de promesse, ne
    sais pas, ne savons, sait pas, sais pas, savons pas, ne decid*, decide pas, decidons pas, ne depend pas, depend
    pas, depend de, depend du, dependra, decide, decident, decidera, decider, c est le juge, c est le tribunal, c
    est le bailleur, c est la police, seul le juge, seul le tribunal, seule la, pas le pouvoir, pas en mesure, hors
    de notre, malheureusement, helas, ne veut pas dire, ne signifie, signifie pas, pas certain, pas sur, incertain*,
    rien n est sur, rien ne garantit, ne choisi*, choisissons pas, on ignore, ignor*, ne dit pas, impossible de,
    impossible a, ne suis pas, ne sommes pas, n avons pas, n ai pas, appartient pas, n appartient`,
  fine: `
    t inquiete pas, t inquiete, inquiete pas, inquietez pas, vous inquietez pas, ne pleure pas, pleure pas, ne
    pleurez pas, n ayez pas peur, ayez pas peur, n aie pas peur, aie pas peur, n ayez crainte, pas de souci, pas de
    soucis, pas de probleme, sans doute, sans aucun doute, aucun doute, nul doute, pas de doute, pas un doute, sans
    exception, sans peur, sans crainte, ne craignez rien, ne crains rien, pas seulement, non seulement, n oublie
    pas, n oubliez pas, plus oublie, pas oublie, ne sera pas oublie*, pas etre oublie*, pas en vain, pas pour rien,
    plus jamais, plus maintenant, pas loin, pas longtemps, n hesitez pas, hesitez pas, n hesite pas, pas mort pour
    rien, plus seul, pas seul*, pourquoi pas, rien ne sera oublie, aucun ne sera oublie, ni si ni mais, pas de peut
    etre, sans recu, pas de recu, pas besoin de faire la file, pas besoin de faire la queue, pas besoin d attendre,
    ne coute rien, ne perdez pas courage, ne perds pas courage, perdez pas courage, ne vous etonnez pas, ne t etonne
    pas, ne s etonne pas, s etonne pas, plus a avoir peur`,
  hedge: `
    essay*, espoir, peut etre, probable*, eventuel*, pourrait, pourraient, pourrons, cela depend, selon, si
    possible, dans la mesure, au mieux, notre possible, notre mieux, de notre mieux, allons demander, va demander,
    allons voir, on va voir, on verra, nous verrons, voir avec, envisag*, on cherchera, ou non, sais pas, sait pas,
    savons pas, on ignore, si le bailleur, si le juge, s ils acceptent, s il accepte, accepte ou, peut refuser, a
    titre d exemple, comme exemples, quelques exemples, quelques cas, certains cas, est paru, a ete publie, publie
    en, publie lundi, l an dernier, l annee derniere, mois dernier, semaine derniere, a adopte, compte rendu, notre
    rapport interne, notre rapport mensuel, on se retrouve, paru, remis a l equipe, peut y, avait ete, avons
    demande, il est possible, c est possible, sont paru*, nous cherchons, on cherche, ne nomme aucun, parle des,
    parle d ecoles, cite une, a publie, sont racontes, y sont racontes, decrit seulement, decrit quelques,
    mentionnait, mentionne des, nous allons reparer, on va reparer, nous reparons, notre mecanicien, notre
    technicien, notre plombier, pieces sont la, piece est commandee, c est au tribunal, c est au juge, est rare,
    sont rares, utilisee dans un rapport, sans votre accord, est public, un resume, par nous, essaie*, tent*,
    esper*, espere*, possible*, pourrions, pourra, depend*, sans doute, prevu*, prevoi*, si les fonds, quelques,
    certain nombre, peu de, exemples, exemple, parfois, souvent, d habitude, en general, la plupart, demand*,
    proposition*, estimation, a l etude, en cours, pas encore, attente, attendons, decision*, examen`,
  fee: `
    contre recu, avec recu, un recu, recu officiel, la commune, place du marche, consultation coute, consultation,
    centre de sante, csps, cscom, hopital demande, tontine, epargne, par jour, par journee, la journee, la paie,
    serez paye*, seras paye*, etes paye*, est paye par, paye par nous, payes par, remuner*, salaire*, tarif
    officiel, tarif national, meme tarif, taxe*, impot*, commercant*, fournisseur*, prix affiche*, prix du marche,
    operateur, reseau, frais bancaires, mutuelle, assurance, cotisation annuelle, rembourse, comite de l eau,
    usagers, reparations, assemblee, collecte, etes payes, etes payees, sont payes, est paye, chaque jour, par mois`,
  wage: `
    par jour, par journee, la journee, de paie, la paie, jour de paie, par semaine, pour le travail, salaire*,
    chaque jour, journalier*, paie, paye par, payes par, payee par, sont payes, serez paye*, seras paye*, est paye*,
    argent contre travail, travail contre, chantier*, heures par, contrat, jours travailles, jours de travail,
    pointage, paye chaque, heures supplementaires, embauch*, employ*, emploi, poste, recrutement, indemnite, prix du
    marche, officiel*, tarif, prix fixe, prix affiche*, recu, consultation*, centre de sante, tontine*, epargne,
    groupement, caisse, membres, interet*, cotisation*, pret, prets, mutuelle, assurance, redevance*, taxe d eau,
    entretien, maintenance, cooperative, association, impot*, taxe*, commune, mairie, licence, transport, banque,
    commercant*, fournisseur*, facture*, rembours*, remuner*`,
  legit: `
    apporte* votre carte, apporte ta carte, apportez votre, apporte un bidon, apporte un sac, apportez un, bidon
    vide, piece d identite, carte d identite, sans votre carte, sans ta carte, presente* votre carte, presenter
    votre carte, perte, perdu votre, perdu ta, perdu sa, ration manquante, manquante, nouveau numero, numero a
    change, change de numero, adresse, taille du menage, date de naissance, nombre d enfants, acte de naissance,
    infirmier quels, au medecin, quels comprimes, allergi*, prenez deja, verifi*, corrig*, mal ecrit, erreur*, faute
    de frappe, remplac*, en panne, fuite, pompe, sur la liste affichee, votre menage est, criteres, critere,
    vulnerab*, sinistre*, endommag*, enceinte*, moins de cinq, handicap*, numero de passage, jeton numero, le
    souhaitez, le souhaites, si vous voulez, si tu veux, vous voulez bien, avec votre accord, avec ton accord, si
    vous etes d accord, si vous preferez, heures d ouverture, recours, point de distribution, jour de distribution,
    empreinte*, signature de la feuille, sign* la feuille, sign* le recu, vous rappelle, te rappelle, vous
    rappelons, rappelle avant, on t appelle, on vous appelle, vous appelons, vous dirons, vous dire, tiendrons au
    courant, transmettre votre plainte, transmis votre, vous orienter, vous informer, dites a l infirmier*, dis a l
    infirmier*, pouvez encore decider, encore decider, tribunal militaire, travail paye, tirage au sort, montrez le
    sms, au guichet lundi, cartes vertes, jaunes, menage est sur la liste`,
  procedure: `
    vous appel*, t appel*, rappel*, vous rappel*, vous inform*, informer*, tiendrons, tenir au courant, vous dir*,
    vous dirons, vous repond*, reponse, repondrons, reviendrons vers, revenir vers, transmett*, transmis, passer
    votre, ferons suivre, faire suivre, envoyer votre, soumett*, enregistr*, noter*, notons, ecriv*, dossier,
    reference, expliqu*, suivi, retour, sous, jours ouvrables, d ici vendredi, avant vendredi, lundi, vendredi,
    visite*, rencontr*, reunion, verifi*, regarder, examin*, enquet*, comite se reunit, decision*, decid*,
    resultat*, sous cle, a cle, armoire*, deux personnes, trois personnes, seules deux, seulement deux, conserv*,
    gard* dans, partag* avec, partage avec, code a la place, sans votre nom, pas votre nom, sans ton nom`,
  unpromised: `
    ne pouvons pas promettre, ne peux pas promettre, peux pas promettre, peut pas promettre, pouvons pas promettre,
    ne puis promettre, ne peut promettre, ne pouvons promettre, pouvons rien promettre, peux rien promettre, peut
    rien promettre, ne promet*, promets pas, promettons pas, promets rien, promettons rien, ni promettre, pas
    promettre, rien promettre, ne pouvons pas garantir, ne peux pas garantir, peux pas garantir, peut pas garantir,
    pouvons pas garantir, pas garantir, rien garantir, ne peut garantir, ne puis garantir, ne garanti*, garantissons
    pas, garantit pas, garantis pas, pas vous garantir, pas te garantir, pas vous promettre, pas te promettre, pas
    vous assurer, pas t assurer, pas assurer, aucune garantie, aucune promesse, sans garantie, sans promesse, sans
    promettre, pas de promesse, pas une promesse, pas de garantie, personne ne peut promettre, personne ne peut
    garantir, nul ne peut promettre, nul ne peut garantir, ne pouvons pas dire, ne peux pas dire, peux pas dire, pas
    vous dire si, ne pouvons pas savoir, ne sais pas si, ne savons pas si, sait pas si, serait malhonnete, serait
    mentir, mentirais, mentirions, ne veut pas dire, ne signifie pas, signifie pas, pas en mesure, pas en notre
    pouvoir, pas le pouvoir, hors de notre pouvoir, ne depend pas de, depend pas de nous, depend pas de moi, ne
    decidons pas, ne decide pas, decidons pas, rien ne garantit, nullement garanti, nullement, pas certain, n est
    pas garanti*, pas promis, n avons pas promis, n est pas acquis*`,
};
