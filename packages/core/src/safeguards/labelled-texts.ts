/** One labelled text; `[[…]]` marks what identifies somebody, no mark says that nothing does. Everything is invented. */
export interface LabelledText {
  readonly lang: "fr" | "en";
  readonly text: string;
}

const french = (text: string): LabelledText => ({ lang: "fr", text });
const english = (text: string): LabelledText => ({ lang: "en", text });

/**
 * A labelled set, to hold the detector to its figures. Our own sentences, in the manner of field notes, by the author of
 * the rules: what it measures is an upper bound. Numbers and names are invented. Source: Answerable default.
 */
export const labelledTexts: readonly LabelledText[] = [
  ...[
    "Le point focal est joignable au [[76 12 34 56]] après la prière.",
    "Appeler le [[+223 76 12 34 56]] pour plus de détails sur cette attaque.",
    "Le numéro est [[70.11.22.33]] mais il y a peu de réseau dans la zone.",
    "Son contact est le [[7 6 1 2 3 4 5 6]] selon la famille.",
    "Depuis le 14 06 2020, 12 hommes cherchent celui du [[70-12-34-56]].",
    "Ecrire à [[plainte.village@exemple.org]] pour la suite.",
    "La victime a montré sa carte [[NINA 12345678901234 X]] aux hommes armés.",
    "Passeport n° [[B0123456]] retrouvé près du corps.",
    "Le corps a été trouvé à [[14.4912, -4.1987]] près de la mare.",
    "[[La fille du chef de village]] a été enlevée au retour du marché.",
    "[[L'épouse de l'imam]] a reçu des menaces par téléphone.",
    "Le [[frère cadet du maire]] est parmi les blessés de cette attaque.",
    "[[Le fils de l’ancien sous-préfet]] a été arrêté au poste de contrôle.",
    "[[La veuve d'un conseiller]] a perdu deux vaches.",
    "[[Les enfants de l'instituteur]] ne vont plus à l'école.",
    "[[Le neveu de Oumar]] a fui vers la ville avec ses enfants.",
    "[[La belle-mère de Sira]] a tout vu depuis la cour.",
    "[[Mme Aïssata]] a parlé avec les hommes armés.",
    "[[M. Traoré]] a perdu son troupeau dans l'incendie.",
    "Le vieux [[Hamidou]] a été frappé devant la mosquée.",
    "Un jeune surnommé [[« Blanc »]] a été arrêté sur la route.",
    "Un homme connu sous le nom de [[Petit Lion]] garde le barrage.",
    "La maison de [[Fatoumata]] a été pillée.",
    "Les biens de la boutique [[Coulibaly]] ont été emportés.",
    // Known to be hard: figures in words, no title, no listed name, no kinship to a function.
    "Le numéro de la victime est le [[sept zéro, douze, trente-quatre, cinquante-six]].",
    "[[Le seul boucher du village]] a été tué devant sa boutique.",
    "[[Tiémoko]] gardait les animaux quand ils sont venus.",
  ].map(french),
  ...[
    "[[The wife of the imam]] was threatened after the meeting.",
    "[[The village chief's daughter]] was taken on the road to the market.",
    "[[The younger brother of the mayor]] was beaten at the checkpoint.",
    "[[The teacher's son]] has not come back since Friday.",
    "Call [[+223 76123456]] to speak with the family.",
    "Her number is [[70/12/34/56]], in the evening only.",
    "Write to [[focal.point@example.org]] before the visit.",
    "ID card [[no. ML 4471023]] was taken from him.",
    "The well at [[14°29'N 4°11'W]] was poisoned.",
    "A man named [[Sékou]] was beaten at the checkpoint.",
    "A boy nicknamed [[Rocket]] carried the message.",
    "[[Mrs Dembélé]] lost the goods of her shop in the fire.",
    "[[Moussa’s mother]] asked the monitor for help.",
    // Known to be hard.
    "[[The widow who lives behind the clinic]] was robbed at night.",
    "[[Yirimadio and his two brothers]] were taken from the field.",
  ].map(english),
  ...[
    "Douze maisons et trois greniers ont été brûlés le 14/06/2020.",
    "Le 14 06 2020 12 hommes armés sont entrés dans le village.",
    "12 hommes armés sur 6 motos ont attaqué le hameau à 5 h 30.",
    "150 ménages déplacés, soit 1 050 personnes, sont arrivés en 2020-2021.",
    "Les assaillants ont emporté 15 000 000 FCFA et 120 bœufs.",
    "Les hommes armés ont demandé 25000000 FCFA de rançon pour le village.",
    "Vingt ménages, soit 120 personnes, ont fui vers Village 017.",
    "Le chef de village a dit que les hommes reviendraient.",
    "Le chef de village a été informé après l'attaque.",
    "L'imam et le maire ont appelé au calme.",
    "La femme a été blessée au bras et soignée au centre de santé.",
    "Une femme de Bandiagara a été blessée par un engin explosif.",
    "Les familles des victimes ont quitté le village de Koro.",
    "Les femmes du village ne vont plus au puits.",
    "Des enfants ont été séparés de leurs parents pendant la fuite.",
    "Le pont a été détruit et la route est coupée entre les deux communes.",
    "Un engin a explosé à 50 m. Les passagers ont fui.",
    "Les hommes sont restés dans le lieu dit Pont Rouge jusqu'au soir.",
    "Un père et son fils ont été tués aux champs.",
    "Deux frères ont été enlevés au marché de Douentza.",
    "Le comité a compté 34 abris, 12 latrines et 3 points d'eau.",
    "Les tirs incessants ont duré de 18 h 00 à 21 h 45.",
    "Les parents d'élèves demandent la réouverture de l'école.",
    // Known to be hard: a place that sounds like a person.
    "Le marché de Sidi est fermé depuis trois semaines.",
  ].map(french),
  ...[
    "Three men were killed and the granaries were burnt on 2020-06-14.",
    "The village chief asked for help after the attack.",
    "About 200 people fled to the town and are in the school.",
    "A woman and her child were injured by an explosive device on the road.",
    "The imam and the teacher of the village were threatened.",
    "Armed men took 35 goats, 12 cows and 4 motorbikes.",
    "A daughter of Koro is how the song calls the town.",
    "On 14.06.2020 120 households left in 3 hours.",
    "The monitor saw 17 burnt houses and 2 wells with oil in them.",
    "They stayed in a place called Red Bridge until night.",
    "The children of the village no longer go to school.",
    "A father and his two sons were shot in the field.",
    "The ransom was 1 500 000 XOF and was paid in May 2020.",
    "The health post has had no nurse since 2019.",
    "Women and girls walk 12 km to the only water point.",
  ].map(english),
];
