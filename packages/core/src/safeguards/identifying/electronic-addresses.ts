import { anyOf, END, START } from "./any-of.ts";
import { byPattern, isCapital, type Rule, where } from "./rule.ts";

/** Boxes of an office, which lead to no one person. */
const OFFICE =
  /^(?:info|contact|plaintes?|feedback|complaints?|protection|admin|secretariat|reporting|psea|pseah|logistique|logistics|support|help|bureau|office|cluster|hotline|alerte|alert)$/;
const AGENCY =
  /(?:^|[^a-z])?(?:unhcr|hcr|ocha|unicef|wfp|pam|msf|oxfam|irc|drc|nrc|icrc|cicr|iom|oim|minusma|undp|pnud|who|oms)/;

const isOfSomebody = (found: string): boolean => !OFFICE.test(found.split(/[@ ([{]/)[0] ?? "");

const DOT = "(?: ?[\\[({]?(?:dot|point)[\\])}]? ?|\\.)";
const SPELT_DOT = "(?: ?[\\[({]?(?:dot|point)[\\])}]? )";
const LAST =
  "(?:com|org|net|fr|ml|ne|bf|td|sn|ci|int|info|gov|edu|io|co|uk|eu|be|ch|yahoo|gmail|example|exemple|test|invalid)";
const LOCAL = "[\\p{L}\\d][\\p{L}\\d_.+-]{0,40}";

const emails: Rule[] = [
  byPattern(
    "email-address",
    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}",
    ({ hit: [found] }) => isOfSomebody(found),
  ),
  byPattern(
    "email-address",
    `(?<![\\p{L}\\d_.+-])${LOCAL}(?:${SPELT_DOT}${LOCAL}){0,3} ?(?:[\\[({] ?(?:at|arobase|arobas|a)? ?[\\])}]|@|arobas[e]?) ?[\\p{L}\\d-]{2,40}(?:${DOT}[\\p{L}\\d-]{2,20}){1,3}${END}`,
    ({ hit: [found] }) => /at|arobas|@/.test(found) && isOfSomebody(found),
  ),
  byPattern(
    "email-address",
    `(?<![\\p{L}\\d_.+-])${LOCAL}(?:${SPELT_DOT}${LOCAL}){0,3} (?:at|chez|arobase) [\\p{L}\\d-]{2,40}(?:${SPELT_DOT}[\\p{L}\\d-]{2,20}){0,2}${SPELT_DOT}${LAST}${END}`,
    ({ hit: [found] }) => isOfSomebody(found),
  ),
];

const NETWORK = anyOf(
  "facebook|fb|instagram|insta|tiktok|tik tok|snapchat|snap|telegram|twitter|imo|messenger|youtube|linkedin|whatsapp|wassap|x",
);
const ACCOUNT = anyOf(
  "profil|profile|compte|account|user|username|pseudo|pseudonyme|handle|page|nom|name|id|login|user name|nom d'utilisateur|sous le nom de",
);

const isAPersons = (found: string): boolean => !AGENCY.test(found) && /\p{L}/u.test(found);

const handles: Rule[] = [
  byPattern("handle", "(?<![\\p{L}\\p{N}._@+-])@[\\p{L}_][\\p{L}\\d_.]{2,40}", ({ hit: [found] }) => isAPersons(found)),
  byPattern("handle", "(?<![\\p{L}\\p{N}._~-])~ ?\\p{L}[\\p{L}\\d_. ]{0,30}[\\p{L}\\d_]"),
  byPattern(
    "handle",
    `(?<![\\p{L}\\d])(?:https?://)?(?:www\\.|m\\.)?(?:facebook|fb|instagram|tiktok|t|x|twitter|snapchat|linkedin|wa|youtube)\\.(?:com|me|tv|be)/[@\\p{L}\\d_.+%/-]{3,60}`,
    ({ hit: [found] }) => isAPersons(found),
  ),
  // "compte tiktok binta_226", "profil facebook « … »"
  byPattern(
    "handle",
    `${START}(?:${ACCOUNT} (?:de |du |on |sur )?${NETWORK}|${NETWORK} ${ACCOUNT})(?: est| is| :| =|:|=)?(?: ?"[^"\\n]{2,40}"| @?[\\p{L}]{0,20}[\\d_.][\\p{L}\\d_.]{1,30})`,
    ({ hit: [found] }) => isAPersons(found) && !/[.]$/.test(found),
  ),
  byPattern(
    "handle",
    `${START}${NETWORK}(?: ?[:=] ?| )(?=[\\p{L}_.]{0,29}[\\d_])(?=[\\d_.]{0,29}\\p{L})(?<handle>[\\p{L}\\d_.]{5,30})${END}`,
    ({ hit: [found] }) => !found.startsWith("x") && isAPersons(found),
  ),
  // On Facebook as "Le Prince du Gourma"
  byPattern(
    "handle",
    `${START}${NETWORK} (?:sous le (?:nom|pseudo|pseudonyme) (?:de |d')|as |under the name (?:of )?)"?(?<handle>\\p{L}[\\p{L}\\d_.' -]{2,30})`,
    ({ text, hit }) => isCapital(text, hit.indices?.groups?.["handle"]?.[0] ?? 0, hit.groups?.["handle"] ?? ""),
  ),
];

/** E-mail addresses, also spelt out, and accounts on networks. Boxes and accounts of an office lead to nobody. */
export const electronicAddresses: Rule = where(
  new RegExp(`[@~]|arobas|${START}(?:at|chez|dot|point)${END}|${NETWORK}`, "u"),
  [...emails, ...handles],
);
