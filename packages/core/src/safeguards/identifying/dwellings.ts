import { anyOf, END, START } from "./any-of.ts";
import { byPattern, type Rule, where } from "./rule.ts";

const DWELLING = anyOf(`
  maison|concession|case|domicile|residence|logement|cour|hutte|house|compound|hut|home|homestead|dwelling|yard|room|chambre`);
const SHELTER = anyOf("abri|tente|hangar|boutique|etal|porte|portail|tent|shelter|door|gate|shop|stall|kiosque|kiosk");
const BESIDE = anyOf(`
  en face|a cote|derriere|devant|juste apres|juste avant|collee? a|attenante?|pres|non loin|au bout|a l'angle|au coin|entre|
  adossee?|voisine?|contigue?|apres|opposite|across|behind|next to|next door|beside|in front of|near|facing|left of|right of|
  close to|adjacent to|just after|just past|past|two doors|three doors|between|at the back of|around the corner|sur la gauche|sur la droite`);
const LIVES = anyOf(`
  habite|habitait|loge|logee|loges|dort|vit|reside|se cache|cachee?|hebergee?|installee?|relogee?|on la trouve|on le trouve|
  le trouver|la trouver|trouver|trouve|demeure|lives|living|stays|staying|sleeps|sleeping|resides|hides|hiding|lodges|
  find (?:him|her|them)|found|rents|reach (?:him|her)`);
const LANDMARK =
  "(?:de la |de l'|du |des |de chez |la |le |l'|les |chez |the |our |of the |from the |to the |an? |un |une )";
/** Where many are: no house. */
const WIDE = anyOf(`
  frontiere|border|sea|mer|fleuve|river|route|road|rue|street|champs?|fields?|brousse|bush|village|town|ville|camp|site|commune|capital|
  north|south|east|west|nord|sud|est|ouest|desert|forest|foret|mountains?|montagne|colline|hills?|lake|lac|front|line|ligne`);
const NUMBER = "(?:n°|no\\.?|num\\.?|#)? ?\\d{1,4}(?:bis)?";
const AREA = anyOf(
  "secteur|sector|quartier|section|zone|bloc|block|ilot|rue|street|avenue|av\\.|rangee|row|ligne|line|lot|plot|cite|phase",
);
const DOOR = anyOf(
  "porte|parcelle|lot|plot|villa|concession|tente|tent|abri|shelter|house|maison|door|unit|room|chambre|hut|bp|logement|appartement|apt|immeuble|building|stand",
);

const address = (source: string): Rule =>
  byPattern("address", `${START}${source}`, ({ hit }) => !new RegExp(`(?:${LANDMARK})${WIDE}$`, "u").test(hit[0]));

const THE_ONE = "(?:la |le |l'|the |sa |son |leur |his |her |their |ma |mon |my |cette |this |that )";
const MORE = "(?:[^.;]{0,30}?(?:porte|portail|gate|door|toit|roof) (?:\\p{L}{3,12}))?";

/** How to find somebody's door, without a number or with one. */
export const dwellings: Rule = where(
  new RegExp(
    `${START}(?:${DWELLING}|${SHELTER}|${LIVES}|${DOOR}|rangee|row|rue|street|avenue|av\\.|(?:maison|case|tente|house|hut|tent|concession|porte|door|compound)s)${END}`,
    "u",
  ),
  [
    // The house opposite the well; her hut, just behind the mosque
    address(
      `${THE_ONE}(?:\\p{L}{2,12} )?${DWELLING}(?: (?:with|avec|au|aux|a la|de|du|of|en|dans) [\\p{L}' -]{1,36}?)?,? (?:juste |just |right |situee? |qui est |which is |est |is |se trouve |is located |etait |was )?${BESIDE} ${LANDMARK}?\\p{L}{3,30}${MORE}`,
    ),
    address(
      `(?:sa |son |leur |his |her |their |ma |mon |my )(?:\\p{L}{2,12} )?${SHELTER}(?: [\\p{L}' -]{1,30}?)?,? (?:juste |just |right )?${BESIDE} ${LANDMARK}\\p{L}{3,30}`,
    ),
    // She stays two doors left of the old mill
    address(
      `${LIVES}(?: [\\p{L}' -]{0,40}?)? (?:juste |just |right |la |le )?(?:${BESIDE}|(?:dans|in|at|a) ${THE_ONE}${DWELLING}) (?:[\\p{L}' ]{0,16}?)${LANDMARK}(?:\\p{L}{2,14} )?\\p{L}{3,30}(?:, (?:\\d\\p{L}{1,4} )?[\\p{L}' ]{3,40}){0,2}`,
    ),
    address(
      `(?:\\d{1,2}|une|deux|trois|quatre|one|two|three|four) (?:maisons?|concessions?|portes?|cases?|tentes?|houses?|doors?|compounds?|huts?|tents?|rows?) (?:apres|avant|plus loin|derriere|a cote|from|after|past|down|before|left|right|behind|away)${END}`,
    ),
    // 3e concession à gauche; the second tent after the pump; last house before the bridge
    address(
      `(?:\\d{1,2} ?(?:e|eme|ere|er|nd|rd|th|st)|premiere?|deuxieme|troisieme|quatrieme|cinquieme|derniere?|first|second|third|fourth|fifth|last) (?:${DWELLING}|${SHELTER}|maison|rangee|row)[^.;]{0,20}? (?:a gauche|a droite|sur (?:la|ta|votre) (?:gauche|droite)|on (?:the|your) (?:left|right)|after|apres|from|past|before|avant|depuis|en (?:venant|partant|entrant)|du cote|behind|derriere)`,
    ),
    address(
      `(?:porte|portail|gate|door) (?:bleue?|rouge|verte?|jaune|blanche?|noire?|grise?|marron|orange|rose|en fer|en tole|en bois|metallique)${END}`,
    ),
    address(
      `(?:blue|red|green|yellow|white|black|grey|gray|brown|pink|metal|iron|tin)(?: tin| iron| metal)? (?:gate|door)${END}`,
    ),
    address(
      `(?:tente?|abri|shelter|hut|case) (?:n° ?|no\\.? ?)?(?:[a-z][ -]?)?\\d{1,4},? (?:juste |just )?${BESIDE} ${LANDMARK}?\\p{L}{3,30}`,
    ),
    // Rue 214 porte 87; secteur 9, lot 14, parcelle 06; block C tent 14
    address(`${AREA} (?:[\\p{L}\\d°-]{1,20})?[ ,]{1,3}(?:[^.;]{0,24}?[ ,])?${DOOR} ${NUMBER}${END}`),
    address(`${DOOR} ${NUMBER},? (?:[^.;]{0,14}?)${AREA} (?:\\d{1,4}|[a-z])${END}`),
    address(`\\d{1,4}(?: bis)?,? (?:rue|avenue|street|av\\.) (?:\\d{1,4}|\\p{L}{2,20})`),
  ],
);
