/** One labelled text; `[[…]]` marks what identifies somebody. Everything is invented. */
export interface LabelledText {
  readonly lang: "fr" | "en";
  readonly text: string;
}

/**
 * A small labelled set, to hold the detector to its figures. Our own sentences, in the manner of field notes; numbers
 * and names are invented. The last identifying ones are known to be hard. Source: Answerable default.
 */
export const labelledTexts: readonly LabelledText[] = [
  { lang: "fr", text: "Le point focal est joignable au [[76 12 34 56]] après la prière." },
  { lang: "fr", text: "Appeler le [[+223 76 12 34 56]] pour plus de détails sur cette attaque." },
  { lang: "fr", text: "Le numéro est [[70.11.22.33]] mais il y a peu de réseau dans la zone." },
  { lang: "fr", text: "Son contact est le [[7 6 1 2 3 4 5 6]] selon la famille." },
  { lang: "fr", text: "Ecrire à [[plainte.village@exemple.org]] pour la suite." },
  { lang: "fr", text: "La victime a montré sa carte [[NINA 12345678901234 X]] aux hommes armés." },
  { lang: "fr", text: "Le corps a été trouvé à [[14.4912, -4.1987]] près de la mare." },
  { lang: "fr", text: "[[La fille du chef de village]] a été enlevée au retour du marché." },
  { lang: "fr", text: "[[L'épouse de l'imam]] a reçu des menaces par téléphone." },
  { lang: "fr", text: "Le [[frère cadet du maire]] est parmi les blessés de cette attaque." },
  { lang: "fr", text: "[[Le neveu de Oumar]] a fui vers la ville avec ses enfants." },
  { lang: "fr", text: "[[M. Traoré]] a perdu son troupeau dans l'incendie." },
  { lang: "fr", text: "Le vieux [[Hamidou]] a été frappé devant la mosquée." },
  { lang: "fr", text: "Un jeune surnommé [[« Blanc »]] a été arrêté sur la route." },
  { lang: "en", text: "[[The wife of the imam]] was threatened after the meeting." },
  { lang: "en", text: "[[The village chief's daughter]] was taken on the road to the market." },
  { lang: "en", text: "Call [[+223 76123456]] to speak with the family." },
  { lang: "en", text: "A man named [[Sékou]] was beaten at the checkpoint." },
  { lang: "en", text: "[[Mrs Dembélé]] lost the goods of her shop in the fire." },
  // Known to be hard: no title, no listed name, no kinship.
  { lang: "fr", text: "[[Le seul boucher du village]] a été tué devant sa boutique." },
  { lang: "fr", text: "[[Tiémoko]] gardait les animaux quand ils sont venus." },
  { lang: "en", text: "[[The widow who lives behind the clinic]] was robbed at night." },
  // Nothing in these identifies anybody.
  { lang: "fr", text: "Douze maisons et trois greniers ont été brûlés le 14/06/2020." },
  { lang: "fr", text: "Les assaillants ont emporté 15 000 000 FCFA et 120 bœufs." },
  { lang: "fr", text: "Les hommes armés ont demandé 25000000 FCFA de rançon pour le village." },
  { lang: "fr", text: "Vingt ménages, soit 120 personnes, ont fui vers Village 017." },
  { lang: "fr", text: "Le chef de village a été informé après l'attaque." },
  { lang: "fr", text: "La femme a été blessée au bras et soignée au centre de santé." },
  { lang: "fr", text: "Les familles des victimes ont quitté le village de Koro." },
  { lang: "fr", text: "Selon la source, des enfants ont été séparés de leurs parents en 2019-2020." },
  { lang: "fr", text: "Le pont a été détruit et la route est coupée entre les deux communes." },
  { lang: "en", text: "Three men were killed and the granaries were burnt on 2020-06-14." },
  { lang: "en", text: "The village chief asked for help after the attack." },
  { lang: "en", text: "About 200 people fled to the town and are in the school." },
  { lang: "en", text: "A woman and her child were injured by an explosive device on the road." },
  { lang: "en", text: "The imam and the teacher of the village were threatened." },
];
