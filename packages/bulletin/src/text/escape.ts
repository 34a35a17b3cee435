const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stands in HTML or SVG as text, between tags or in an attribute. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");

/** Text that stands in a cell or line of Markdown as text: no table, emphasis, link or tag comes out of it. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`).replace(/\s+/g, " ");
