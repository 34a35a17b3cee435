import { anyOf, END, START } from "./any-of.ts";
import { nameSort } from "./name-list.ts";
import { PLACE_KIND, THING_CALLED } from "./place-words.ts";
import { byPattern, type HitCheck, isCapital, isCommonWord, isKnownCapital, type Rule, where } from "./rule.ts";

const QUOTED = `"(?<quoted> ?\\p{L}[\\p{L}' -]{1,28}?) ?"`;
const NAME = "(?<nick>\\p{L}[\\p{L}'-]{1,40})";
const MORE = "(?: \\p{L}[\\p{L}'-]{1,20}){0,2}";
/** Says for sure that a nickname comes. */
const SURE = anyOf(`
  alias|aka|a\\.k\\.a\\.?|surnommee?|surnomme|sobriquet de|sobriquet est|sobriquet|surnom de|surnom est|surnom|
  knows? (?:him|her) as|known to (?:all|everyone|everybody) as|(?:le|la) connait comme|connue? comme|
  nicknamed|nickname is|nickname of|nickname|goes by(?: the name)?(?: of)?|went by|they call (?:him|her)|we call (?:him|her)|people call (?:him|her)|(?:everybody|everyone|people) calls?(?: him| her)?|
  on l'appelle|on la surnomme|on le surnomme|se fait appeler|l'appelle|l'appellent|le surnomme|la surnomme|nom de guerre|pseudo|pseudonyme|se fait surnommer|qu'on appelle|qu'on surnomme|que tout le monde appelle|appelee? partout`);
const MAYBE = anyOf(
  "dite?|connue? sous le nom de|connue? de tous sous le nom de|connue? ici sous le nom de|connue? localement sous le nom de|connue? partout sous le nom de|plus connue? sous|known as|better known as|known locally as|known only as|known in the \\p{L}{3,12} as|known at the \\p{L}{3,12} as|known around here as|called|appelee?",
);
const CALLED_NEARBY =
  /appel|call|surnom|surnomm|nickname|connu|known|alias|sobriquet|goes by|c'est |everybody|tout le monde|le fameux|un certain|someone/u;
const NEARBY = 45;
const AFTERWARDS = 15;

const isThing = ({ text, from }: HitCheck): boolean =>
  new RegExp(`${START}(?:${PLACE_KIND}|${THING_CALLED})(?: \\p{L}{1,16}){0,2},? ?$`, "u").test(
    text.text.slice(Math.max(0, from - 40), from),
  );

const partIsCapital = (check: HitCheck, group: string): boolean => {
  const word = check.hit.groups?.[group]?.trim() ?? "";
  const at = check.hit.indices?.groups?.[group]?.[0] ?? 0;
  const start = check.text.text[at] === " " ? at + 1 : at;
  return check.text.shouts ? !isCommonWord(word) : check.text.text[start] !== check.text.cased[start];
};

/** Whoever is spoken of right before "dit X" or "known as X" is named or is a person, and no chief who says a thing. */
const isOfName = (check: HitCheck): boolean => {
  const before = check.text.text.slice(Math.max(0, check.from - 30), check.from);
  const word = /(\p{L}+),? ?$/u.exec(before)?.[1] ?? "";
  if (word === "") return true;
  const at = check.from - before.length + before.lastIndexOf(word);
  return (
    nameSort(word, true) !== undefined ||
    (isCapital(check.text, at, word) && !isCommonWord(word)) ||
    /^(?:homme|femme|jeune|man|woman|boy|girl|elder|vieux|individu|trader|guy|lui|him|her|garcon|fille|berger|commercant)$/.test(
      word,
    )
  );
};

const EPITHET = anyOf(`
  sourd-muet|sourde-muette|boiteu(?:x|se)|borgne|sourde?|muette?|muet|aveugle|chauve|bossue?|balafree?|manchote?|begue|gauchere?|geante?|naine?|lepreu(?:x|se)|
  rouquine?|barbue?|edentee?|albinos|sorciere?|balafre|cul-de-jatte|moustachue?`);

/** A nickname is short and begins with a capital; what people say in quotation marks does not. */
const isNickname = (check: HitCheck): boolean => {
  const words = (check.hit.groups?.["quoted"] ?? "").trim().split(/[ '-]+/);
  if (words.length > 4) return false;
  const [first = ""] = words;
  const rest = words.filter((word) => !isCommonWord(word));
  if (rest.length === 0) return false;
  const at = check.hit.indices?.groups?.["quoted"]?.[0] ?? 0;
  const written = check.text.cased.slice(at, at + 30).trim();
  return /^[A-Z]/.test(written) || /^(?:le|la|l'|les|the) ?[A-Z]/.test(written) || nameSort(first, true) !== undefined;
};

/** After these even a small letter begins a nickname. */
const MAY_BE_SMALL = /^(?:alias|aka|a\.k\.a|surnomm|sobriquet|surnom|nicknam)/;
const NO_NICKNAME = /^(?:neant|nil|nsp|inconnue?|unknown|non|rien|autre)$/;

const isSureNick = (check: HitCheck): boolean =>
  (check.hit[0].startsWith("l'appel") || !isThing(check)) &&
  !NO_NICKNAME.test(check.hit.groups?.["nick"] ?? "") &&
  (check.hit[0].includes('"') ||
    partIsCapital(check, "nick") ||
    (MAY_BE_SMALL.test(check.hit[0]) && !isCommonWord(check.hit.groups?.["nick"] ?? "")));

const isMaybeNick = (check: HitCheck): boolean => {
  if (isThing(check)) return false;
  const [found] = check.hit;
  if (found.includes('"')) return !/^(?:called|appelee?)/.test(found) || isOfName(check);
  return partIsCapital(check, "nick") && !isKnownCapital(check.hit.groups?.["nick"] ?? "") && isOfName(check);
};

const isQuotedNick = (check: HitCheck): boolean => {
  const { text, from, to } = check;
  const before = text.text.slice(Math.max(0, from - NEARBY), from);
  const after = text.text.slice(to, to + NEARBY + AFTERWARDS);
  return CALLED_NEARBY.test(`${before}|${after}`) && isNickname(check) && !isThing(check);
};

const SMALL_PLACE = /^(?:quartier|village|hameau|marche|camp|site|bloc|secteur|rue)$/;

/** "Le Boiteux de …": written as a name, or with the place. */
const isEpithet = (check: HitCheck): boolean => {
  if (check.text.shouts) return false;
  const where = check.hit.groups?.["where"] ?? "";
  const at = check.hit.indices?.groups?.["where"]?.[0] ?? 0;
  return (
    (where !== "" && (isCapital(check.text, at, where) || SMALL_PLACE.test(where))) || partIsCapital(check, "epithet")
  );
};

/** Names that only the neighbours use, and so only they need to recognise. */
export const nicknames: Rule = where(new RegExp(`"|${START}(?:${SURE}|${MAYBE}|${EPITHET})${END}`, "u"), [
  byPattern("nickname", `${START}${SURE}[ :,]{1,3}(?:"[^"\\n]{2,40}"|(?:le |la |les |l')?${NAME}${MORE})`, isSureNick),
  byPattern("nickname", `${START}${MAYBE} (?:"[^"\\n]{2,40}"|(?:le |la |l')?${NAME}${MORE})`, isMaybeNick),
  // "Six Fingers" …, that's what everybody calls him
  byPattern("nickname", QUOTED, isQuotedNick),
  byPattern(
    "nickname",
    `${START}(?:le|la|l') ?(?<epithet>${EPITHET})${END}(?: (?:de|du|d'|a) ?(?:\\p{L}{1,8} )?(?<where>\\p{L}[\\p{L}-]{2,30}))?`,
    isEpithet,
  ),
]);
