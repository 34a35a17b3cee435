import type { Reference, ServiceCardRow } from "@answerable/core";
import { escapeMarkup } from "../text/escape.ts";
import { pageStyle } from "./page-style.ts";
import { type ServicePage, type ServicePageCategory, shownCategories } from "./service-page.ts";
import { cardLines, checkSentence, pageWord, servicePageHead } from "./service-page-words.ts";

/** The frame of a printed page; texts in it find their own direction, so that Arabic reads from the right. */
export const htmlPage = (language: string, title: string, body: readonly string[]): string =>
  `${[
    "<!doctype html>",
    `<html lang="${escapeMarkup(language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${pageStyle}</style></head>`,
    '<body dir="auto">',
    ...body,
    "</body></html>",
  ].join("\n")}\n`;

const cardOf = (card: Reference<ServiceCardRow>, language: string): string =>
  [
    `<article${card.state === "fresh" ? "" : ' class="ask"'}>`,
    `<h3 dir="auto">${escapeMarkup(card.name)}</h3>`,
    ...(card.phone === null
      ? []
      : [`<p class="phone">${escapeMarkup(`${pageWord("phone", language)} ${card.phone}`)}</p>`]),
    "<dl>",
    ...cardLines(card, language).map(
      ([heading, text]) => `<div><dt>${escapeMarkup(heading)}</dt><dd dir="auto">${escapeMarkup(text)}</dd></div>`,
    ),
    "</dl>",
    `<p class="check">${escapeMarkup(checkSentence(card, language))}</p>`,
    "</article>",
  ].join("\n");

const categoryOf = ({ label, cards }: ServicePageCategory, language: string): string => {
  const none = `<p><strong>${escapeMarkup(pageWord("none", language))}</strong></p>`;
  const shown = cards.length === 0 ? none : cards.map((card) => cardOf(card, language)).join("\n");
  return `<section>\n<h2 dir="auto">${escapeMarkup(label)}</h2>\n${shown}\n</section>`;
};

/** The cards of an area as one HTML file to print: no script, picture, style or font from elsewhere, and no colour. */
export const htmlServicePage = (page: ServicePage): string => {
  const { language } = page;
  const { marks, title, line } = servicePageHead(page);
  return htmlPage(language, [title, ...marks].join(" — "), [
    "<header>",
    ...marks.map((mark) => `<p class="mark">${escapeMarkup(mark)}</p>`),
    `<h1>${escapeMarkup(title)}</h1>`,
    `<p>${escapeMarkup(line)}</p>`,
    `<p>${escapeMarkup(pageWord("free", language))}</p></header>`,
    '<main class="two">',
    ...shownCategories(page).map((category) => categoryOf(category, language)),
    "</main>",
  ]);
};
