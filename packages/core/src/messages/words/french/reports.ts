import type { WordList } from "../word-list.ts";

/** French words for reports of the United Nations. Source: Answerable default. */
export const frenchReports: WordList = {
  unreport: `
    conseil de securite, au conseil, du conseil, le conseil, conseil de l onu, conseil de securiter, secretaire
    general*, sg, guterres, rapport de l onu, rapport onu, rapport des nations unies, rapport des nations, rapport l
    onu, rapport pays, rapport annuel, rapport mondial, rapport global, rapport sur les enfants, rapport sur les
    violations, rapport caac, rapport sg, rapport du sg, rapport du secretaire*, rapport du conseil, rapport au
    conseil, rapport de new york, rapport a new york, rapport pour new york, rapport qui va a, rapport
    international, enfants et les conflits armes, enfants et conflits armes, enfants dans les conflits armes, new
    york, newyork, n york, nyork, les grands de, les grands du monde, ambassadeur*, quinze pays, quinze membres, 15
    pays, 15 membres, quinze ambassadeurs, gros document, gros livre, grand livre de l onu, livre de l onu, livre
    des nations, document de l onu, documents de l onu, siege de l onu, siege des nations, aux nations unies,
    nations unies, liste de la honte, annexe du rapport, representant* special*, rapport trimestriel, rapport mrm,
    note horizontale, rapport de geneve, prochain rapport, publication de l onu, publication des nations, assemblee
    generale, haut commissaire, chef de l onu, chef des nations, patron de l onu, tout en haut, la haut, papier de l
    onu, rapport, le monde entier, monde entier, secretaire general en personne, bureau de new york, rapport qui va,
    presente a l onu, devant l onu, rapports de l onu, rapports des nations, rapport de cette annee, rapport de l
    annee, gens de l onu, a l onu dans, secretaire general ecrit`,
  unitedNations: `
    onu, nations unies, nations, unies, un, conseil de securite, conseil, securite, secretaire general, secretaire,
    sg, guterres, srsg, rssg, new york, newyork, ny, geneve, manhattan, ambassadeur*, diplomate*, quinze, les 15,
    membres permanents, assemblee generale, siege, monde, monde entier, bleu, bleue, grande salle, representant
    special, representante speciale, haut, tres haut, plus haut, la haut, en haut, communaute internationale,
    grandes puissances, grands pays, puissants, mrm`,
  report: `
    rapport*, raport, annuel*, trimestriel*, livre, livres, document*, papier, papiers, page*, paragraphe*, annexe*,
    chapitre*, dossier*, fichier, note, liste, liste noire, liste de la honte, publication*, publi*, edition,
    bulletin, texte, table, bureau du, ecran, volume, brochure, compte rendu, imprime*, registre`,
  include: `
    figur*, appara*, parait*, mentionn*, cite*, citer*, citee*, inclus*, inclu*, inscri*, ecri*, racont*, rapport*
    dans, publi*, imprim*, repris*, reprendr*, reprend, va dans, ira dans, ira, vont dans, iront, aller, part,
    partir, partira, part pour, parti, partie, envoy*, enverr*, transmi*, transmettr*, transmett*, remont*, monte,
    montera, arrivera, arriver, arrivera a, arrive, parviendr*, signal*, present*, depos*, sur la table, sur leur
    table, sur le bureau, sous les yeux, sous leurs yeux, liront, lira, lire, lu, lue, lus, entendr*, sauron*,
    saura, connaitr*, noir sur blanc, page, une page, paragraphe, chapitre, ligne, place, une place, exemple*, un
    des exemples, parlera, parleront, parler, parle de, evoqu*, decri*, detail*, expos*, soulev*, port* devant,
    porte devant, porte a, portee, porter*, devant le, passer*, passe au, passer au, mettr*, met, mets, mettons,
    mis, mise, sera dans, seront dans, sera au, est dans, y sera, y seront, y est, y figure*, dedans, sera la,
    retrouv*, trouver*, verr*, compte*, sera parmi, fera partie, font partie, fait partie, integr*, ajoute*,
    reserv*, consacr*, discut*, debattu*, examin*, nomm*, consign*, note*, suivra, documente*, mention, envoi,
    insertion, citation, garanti, garantie, aura le nom, il y aura, aborde*, relat*, figure deja, auront leur nom,
    aura son nom, leur nom, au courant, entendu, sera vu, sera connu, ecrire dans, l ecrire, sera ecrit*, entiere,
    montent, remis, presence, parler de, va parler`,
  appear: `
    figur*, figurer*, apparai*, apparaitr*, paraitr*, parai*, mention*, mentionn*, cit*, citee*, citer*, imprim*,
    publi*, list*, inclu*, inclus*, inscri*, lu, lue, lus, lues, lir*, entend*, entendr*, ecout*, diffus*, montr*,
    compt*, sera dans, seront dans, seras dans, est dans, sont dans, serez dans, va dans, vont dans, ira dans, ira
    au, ira a, iront, part a, part au, part pour, partir*, voyag*, mont*, monter*, remont*, envoy*, enverr*,
    transmi*, transmet*, arriv*, arriver*, atterri*, parvien*, parviendr*, parvenir, sur le bureau, sur la table,
    page, paragraphe, une ligne, ligne, chapitre, exemple, tete de liste, porte, porter*, parl*, parler*, sera
    question, apprendr*, saura, sauront, connaitr*, connu*, ecri*, ecrir*, decri*, decrit*, mis dans, mettr*, met,
    place dans, noir sur blanc, enregistr*, consign*, repris*, reprendr*, reflet*, souleve*, evoqu*, discut*,
    present*, presente*, sort*, partie, fera partie, trouv*, retrouv*, verr*, oubli*, manqu*, absent*, annex*,
    ajout*, retenu*, retenue*, reserv*, place, illustr*, joint*, soumis*, remis*`,
};
