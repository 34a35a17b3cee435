/**
 * A text for matching: lower case, without accents, typographic apostrophes and hyphens made plain, ligatures opened,
 * each run of white space one space; and for every UTF-16 unit of it the place in the original it came from, so that a
 * finding can be given as a span of the text as it was written. `starts` has one more entry than the text: its end.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  "’": "'",
  ʼ: "'",
  "‘": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  œ: "oe",
  æ: "ae",
};

const isSpace = (character: string): boolean => /^\s$/u.test(character);

export const foldText = (original: string): FoldedText => {
  const parts: string[] = [];
  const starts: number[] = [];
  let place = 0;
  for (const character of original) {
    const lower = character.toLowerCase();
    const plain = (PLAIN[lower] ?? lower).normalize("NFD").replace(/\p{M}/gu, "");
    // One space for a run of them: line breaks and doubled spaces hide nothing, and no pattern has to repeat a space.
    const folded = isSpace(character) ? (parts.at(-1) === " " ? "" : " ") : plain;
    if (folded !== "") parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) starts.push(place);
    place += character.length;
  }
  return { text: parts.join(""), starts: [...starts, place] };
};
