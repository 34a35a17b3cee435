const TAG = /^#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*$/i;
/** Fewer of them are headings that happen to begin with the sign. */
const LEAST_SHARE_OF_TAGS = 0.5;

/** Whether a row holds HXL hashtags (`#adm1+name`): at least half of its filled cells. Source: HXL 1.1, tagging. */
export const isHxlRow = (cells: readonly string[]): boolean => {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const tags = filled.filter((cell) => TAG.test(cell));
  return tags.length > 0 && tags.length / filled.length >= LEAST_SHARE_OF_TAGS;
};

/** A tag in its one spelling, in lower case and with attributes in order, which HXL leaves free; nothing for other text. */
export const hxlTag = (cell: string): string => {
  if (!TAG.test(cell.trim())) return "";
  const [tag = "", ...attributes] = cell.toLowerCase().replace(/\s/g, "").split("+");
  return [tag, ...attributes.sort()].join("+");
};
