const cell = (text: string, delimiter: string): string =>
  text.includes('"') || text.includes(delimiter) || text.includes("\n") ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows under the names of their columns as CSV, in the order in which columns first occur. */
export const csvText = (rows: readonly Readonly<Record<string, string>>[], delimiter: "," | ";"): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return lines.map((cells) => `${cells.map((text) => cell(text, delimiter)).join(delimiter)}\n`).join("");
};
