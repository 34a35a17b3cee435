const LIGATURES: Readonly<Record<string, string>> = { œ: "oe", æ: "ae" };

/**
 * A name without what people leave out or write either way: accents, case, spaces, hyphens, apostrophes and other
 * marks. `Ségou` and `SEGOU`, `N'Gourti` and `Ngourti`, `Gourma-Rharous` and `Gourma Rharous` are then one. It is the
 * gazetteer's own way of sorting: on all of its names it gives the same letters as the column SORT_NAME_RO.
 * Folding twice changes nothing; a text without letters or digits folds to the empty text, which is nobody's name.
 */
export const foldName = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[œæ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]/gu, "");
