/** What stands between the cells of a file. */
export type CsvDelimiter = "," | ";" | "\t";

const DELIMITERS: readonly CsvDelimiter[] = [",", ";", "\t"];

/** The first line that is not blank, without what stands in quotes. */
const bareHeader = (text: string): string =>
  text
    .replace(/"(?:[^"]|"")*("|$)/g, "")
    .split(/[\r\n]+/)
    .find((line) => line.trim() !== "") ?? "";

/** What Excel may write into the first line for itself. */
const SAID = /^\uFEFF?"?sep=([,;\t])/i;

/**
 * The delimiter that the first line says (`sep=;`), else the one that the header line holds most of, outside quotes; a
 * comma where it holds none.
 */
export const csvDelimiterOf = (text: string): CsvDelimiter => {
  const said = DELIMITERS.find((one) => one === SAID.exec(text)?.[1]);
  if (said !== undefined) return said;
  const header = bareHeader(text);
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
};
