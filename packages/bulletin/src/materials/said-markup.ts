import { type ChosenText, textDirection } from "@answerable/core";
import { escapeMarkup } from "../text/escape.ts";

/** In French a sign of two parts stays on the line of its word. */
const setIn = (text: string, language: string): string =>
  language.split("-")[0] === "fr" ? text.replace(/ (?=[?!:;])/g, "\u00a0") : text;

/**
 * A text in an element of its own, with its language and direction; one that is not in the language asked for names the
 * language it is in. Source: practice F15.
 */
export const saidIn = (tag: string, { text, language, fellBack }: ChosenText, attributes = ""): string => {
  const mark = fellBack ? ` <small class="from">[${escapeMarkup(language)}]</small>` : "";
  const name = attributes === "" ? tag : `${tag} ${attributes}`;
  return `<${name} lang="${escapeMarkup(language)}" dir="${textDirection(language)}">${escapeMarkup(setIn(text, language))}${mark}</${tag}>`;
};

/** Texts in a row, each in its own language. */
export const saidInRow = (texts: readonly ChosenText[], between = " · "): string =>
  texts.map((text) => saidIn("span", text)).join(between);
