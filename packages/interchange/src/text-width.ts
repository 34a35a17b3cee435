const NO_WIDTH = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;

/** How many columns of a terminal the text takes: combining marks none, East Asian wide characters and emoji two. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);

/** The text with spaces up to a width, on its right, or on its left for numbers. */
export const padTo = (text: string, width: number, side: "left" | "right"): string => {
  const spaces = " ".repeat(Math.max(0, width - textWidth(text)));
  return side === "left" ? spaces + text : text + spaces;
};

/** The text on one line, without control characters: a terminal would take some of them as commands. */
export const onOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim();
