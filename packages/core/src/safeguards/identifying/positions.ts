import { byPattern, type HitCheck, type Rule, where } from "./rule.ts";

/** A position of a whole area, or of no place where somebody is to be found. */
const OF_AN_AREA =
  /(?:centroide?|centroids?|chef[- ]lieu|arrondies?|rounded|approximat\p{L}*|bounding box|emprise|region|cercle|district|commune|departement|province|aerodrome|airport|airstrip|aeroport|station meteo|weather station)[^.;]{0,60}$/u;
const OF_A_FACILITY =
  /(?:forage|puits|pont|barrage|check ?point|point d'eau|borehole|well|bridge|dam|water point|ecole|school|marche|market|cscom|csps|csi|clinic|centre de sante|health cent(?:re|er))[^.;\p{L}]{0,14}(?:gps)?[^.;\p{L}]{0,6}$/u;
const OF_SOMEBODY =
  /(?:maison|domicile|concession|case|hutte|abri|tente|house|home|hut|tent|shelter|compound|chez|temoin|witness|victim|victime|survivant|elle|il|she|he|his|her|famille|family)(?!\p{L})/u;
const BEFORE = 70;
/** Three decimals are also how thousands are written. */
const LIKE_THOUSANDS = /^\d{1,3}[.,]\d{3}[^\d.]{1,6}\d{1,3}[.,]\d{3}$/;
const POSITION_WORD = /(?:gps|position|coord\p{L}*|geopoint|geo|localisation|location|lat|point)[^\d]{0,40}$/u;

const isWhereSomebodyIs = ({ text, hit, from }: HitCheck): boolean => {
  const before = text.text.slice(Math.max(0, from - BEFORE), from);
  if (LIKE_THOUSANDS.test(hit[0]) && !POSITION_WORD.test(before)) return false;
  return !(OF_AN_AREA.test(before) || OF_A_FACILITY.test(before)) || OF_SOMEBODY.test(before);
};

const AXIS = "[nsewo]?";
const NUMBER = "[-+]?\\d{1,3}[.,]\\d{3,12}";
const LABEL = "(?:lat(?:itude)?|long?(?:itude)?|lng|x|y)\\.? ?[:=]? ?";
const position = (source: string): Rule => byPattern("coordinates", source, isWhereSomebodyIs);

/** Positions fine enough to lead to one house: degrees, grids, links and codes. */
export const positions: Rule = where(/\d|\/\/\/|\.(?:app|co|com|codes|org)\b|w3w|what3/, [
  // 14.53217, -4.10933; N14.482 W3.981; lat 14,0921 lon 0,3377; 13.9017 -1.2044 311.0 4.9
  position(
    `(?<![\\p{L}\\d.,])(?:${LABEL})?${AXIS} ?${NUMBER} ?°? ?${AXIS}(?: ?[,;/|] ?| )(?:(?:et|and) )?(?:${LABEL})?${AXIS} ?${NUMBER}(?: ?°? ?[nsewo](?![\\p{L}]))?(?: \\d{1,4}\\.\\d{1,2}){0,2}(?!\\d)`,
  ),
  // 16° 16' 04.2" N, N 14°31'52", 14 deg 31 min
  position(
    `(?<![\\p{L}\\d])${AXIS} ?\\d{1,3} ?(?:°|deg(?:re)?s?) ?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:['m]|min)?(?: ?\\d{1,2}(?:[.,]\\d{1,4})? ?(?:"|''|s|sec)?)?(?: ?[nsewo](?!\\p{L}))?(?:[ ,;/]{1,3}${AXIS} ?\\d{1,3} ?(?:°|deg(?:re)?s?) ?\\d{1,2}(?:[.,]\\d{1,6})? ?(?:'|min)?(?: ?\\d{1,2}(?:[.,]\\d{1,4})? ?(?:"|''|sec)?)?(?: ?[nsewo](?!\\p{L}))?)?`,
  ),
  // N13 47.552 W001 12.880
  position("(?<![\\p{L}\\d])[ns] ?\\d{1,2} \\d{1,2}[.,]\\d{1,5}[ ,;/]{1,3}[ewo] ?\\d{1,3} \\d{1,2}[.,]\\d{1,5}"),
  // 14°.532
  position(`(?<![\\p{L}\\d])\\d{1,3}[.,]\\d{3,9} ?°(?: ?[nsewo])?`),
  // UTM 30P 0412288 1607710; MGRS 31PCQ 40218 91744
  position("(?<![\\p{L}\\d])\\d{1,2} ?[c-hj-np-x](?: ?[a-z]{2})? ?\\d{4,7}(?: ?m?[enx]?)? ?\\d{4,8}(?![\\p{L}\\d])"),
  position("(?<![\\p{L}\\d])\\d{1,2}[c-hj-np-x][a-z]{2}\\d{6,10}(?![\\p{L}\\d])"),
  position(`(?<![\\p{L}\\d])(?:utm|mgrs)(?: zone)?[ :]{1,3}\\d[\\p{L}\\d ]{6,24}\\d`),
  // what3words, plus codes, links to a map
  position("///\\p{L}{2,20}\\.\\p{L}{2,20}\\.\\p{L}{2,20}"),
  position(
    "(?<![\\p{L}\\d])(?:w3w|what3words)[^\\n]{0,20}?[ :/]\\p{L}{3,20}\\.\\p{L}{3,20}\\.\\p{L}{3,20}(?![.\\p{L}])",
  ),
  position("(?<![\\p{L}\\d+])[23456789cfghjmpqrvwx]{4,8}\\+[23456789cfghjmpqrvwx]{2,3}(?![\\p{L}\\d])"),
  position(
    "(?:https?://)?(?:maps\\.app\\.goo\\.gl|goo\\.gl/maps|(?:www\\.)?google\\.[a-z.]{2,6}/maps|maps\\.google\\.[a-z.]{2,6}|osm\\.org|(?:www\\.)?openstreetmap\\.org|maps\\.apple\\.com|waze\\.com|w3w\\.co|plus\\.codes)[/?][^ \\n]{3,120}",
  ),
  position("geo:-?\\d{1,2}\\.\\d{3,9},-?\\d{1,3}\\.\\d{3,9}"),
]);
