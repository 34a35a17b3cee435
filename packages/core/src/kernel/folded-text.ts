/**
 * A text for matching: lower case, without accents, typographic apostrophes, quotation marks and hyphens made plain,
 * ligatures opened, digits of other scripts made plain, signs that nobody sees left out, each run of white space one
 * space; and for every UTF-16 unit of it the place in the original it came from, so that a finding can be given as a span
 * of the text as it was written. `starts` has one more entry than the text: its end. `cased` is the same text, unit by
 * unit, with the capitals as they were written.
 */
export interface FoldedText {
  readonly text: string;
  readonly cased: string;
  readonly starts: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  "’": "'",
  ʼ: "'",
  "‘": "'",
  "`": "'",
  "′": "'",
  "″": '"',
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  º: "°",
  "№": "n°",
  œ: "oe",
  æ: "ae",
};

const LAST_ASCII = "\u007f";

const isSpace = (character: string): boolean =>
  character === " " || ((character < "!" || character > LAST_ASCII) && /^\s$/u.test(character));
const isUnseen = (character: string): boolean => /^(?:\p{Cf}|\u034f)$/u.test(character);

/** Arabic-Indic and Persian digits as 0 to 9; every other character as it is. */
const plainDigit = (character: string): string => {
  const code = character.charCodeAt(0);
  const zero = code >= 0x06f0 && code <= 0x06f9 ? 0x06f0 : 0x0660;
  return code >= zero && code <= zero + 9 ? String(code - zero) : character;
};

const foldCharacter = (character: string): string => {
  const lower = character.toLowerCase();
  return plainDigit(PLAIN[lower] ?? lower)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
};

/** Plain letters, figures and signs, single spaces between them: nothing to fold but capitals. */
const PLAIN_RUN = /[!-_a-~]{1,512}(?: [!-_a-~]{1,512}){0,64}/y;

export const foldText = (original: string): FoldedText => {
  let text = "";
  let cased = "";
  const starts: number[] = [];
  let last = "";
  let place = 0;
  const add = (folded: string, written: string): void => {
    for (let unit = 0; unit < folded.length; unit++) starts.push(place);
    text += folded;
    cased += written;
    last = folded.at(-1) ?? last;
  };
  while (place < original.length) {
    PLAIN_RUN.lastIndex = place;
    const run = PLAIN_RUN.exec(original)?.[0];
    if (run !== undefined) {
      for (let unit = 1; unit <= run.length; unit++) starts.push(place + unit - 1);
      text += run.toLowerCase();
      cased += run;
      last = run.at(-1) ?? last;
      place += run.length;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(place) ?? 0);
    // One space for a run of them: line breaks and doubled spaces hide nothing, and no pattern has to repeat a space.
    let folded: string;
    if (isSpace(character)) folded = last === " " ? "" : " ";
    else folded = isUnseen(character) ? "" : foldCharacter(character);
    if (folded !== "") {
      const upper = character === folded ? folded : folded.toUpperCase();
      const isCapital = upper !== folded && character !== character.toLowerCase() && upper.length === folded.length;
      add(folded, isCapital ? upper : folded);
    }
    place += character.length;
  }
  starts.push(place);
  return { text, cased, starts };
};
