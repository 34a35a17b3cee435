/**
 * A text for matching: lower case, without accents, typographic apostrophes and hyphens made plain, ligatures opened; and
 * for every UTF-16 unit of it the place in the original it came from, so that a finding can be given as a span of the
 * text as it was written. `starts` has one more entry than the text: its end.
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
  "\u00a0": " ",
  "\u202f": " ",
};

export const foldText = (original: string): FoldedText => {
  let text = "";
  const starts: number[] = [];
  let place = 0;
  for (const character of original) {
    const lower = character.toLowerCase();
    const folded = (PLAIN[lower] ?? lower).normalize("NFD").replace(/\p{M}/gu, "");
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) starts.push(place);
    place += character.length;
  }
  return { text, starts: [...starts, place] };
};
