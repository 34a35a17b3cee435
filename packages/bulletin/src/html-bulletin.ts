import type { Bulletin, BulletinSection } from "./bulletin.ts";
import { htmlStyle } from "./html-style.ts";
import { htmlTable } from "./html-table.ts";
import { sectionChart } from "./section-chart.ts";
import { leadSentences, noteSentences } from "./section-sentences.ts";
import { bulletinHead } from "./text/bulletin-head.ts";
import { bulletinWords, mayNotBeConcluded, sectionWords } from "./text/bulletin-words.ts";
import { escapeMarkup } from "./text/escape.ts";
import { markLine } from "./text/mark-line.ts";
import type { BulletinLanguage } from "./text/write-number.ts";

const paragraphs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `<p>${escapeMarkup(sentence)}</p>`).join("\n");

const list = (sentences: readonly string[], name = ""): string =>
  sentences.length === 0
    ? ""
    : `<ul${name}>\n${sentences.map((sentence) => `<li>${escapeMarkup(sentence)}</li>`).join("\n")}\n</ul>`;

const legendOf = ({ kind }: BulletinSection, language: BulletinLanguage): string => {
  if (kind !== "silence" && kind !== "heat") return "";
  const legend = kind === "silence" ? bulletinWords.legendStates : bulletinWords.legendFigures;
  return `<figcaption>${escapeMarkup(legend[language])}</figcaption>`;
};

const sectionOf = (bulletin: Bulletin, section: BulletinSection, index: number, language: BulletinLanguage): string => {
  const { kind, table } = section;
  const id = `s${index + 1}-${kind}`;
  const heading = sectionWords[kind][language];
  const chart = sectionChart(section, { id, title: heading, mark: markLine(bulletin, language), language });
  const asTable = table === undefined ? "" : htmlTable(table, language);
  const shown =
    chart === undefined
      ? asTable
      : `<figure>${chart}${legendOf(section, language)}</figure>\n` +
        `<details><summary>${bulletinWords.asTable[language]}</summary>${asTable}</details>`;
  return [
    `<section id="${id}">`,
    `<h2>${escapeMarkup(heading)}</h2>`,
    paragraphs(leadSentences(section, language)),
    shown,
    list(noteSentences(bulletin.sections, index, language), ' class="notes"'),
    "</section>",
  ].join("\n");
};

/** A bulletin as one HTML file that needs nothing else: no script, no picture, style or font from elsewhere. */
export const htmlBulletin = (bulletin: Bulletin, language: BulletinLanguage): string => {
  const { sections } = bulletin;
  const { title, line } = bulletinHead(bulletin, language);
  const mark = `<p class="mark">${escapeMarkup(markLine(bulletin, language))}</p>`;
  const contents = sections.map(
    ({ kind }, index) => `<li><a href="#s${index + 1}-${kind}">${escapeMarkup(sectionWords[kind][language])}</a></li>`,
  );
  return `${[
    "<!doctype html>",
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeMarkup(`${title} — ${markLine(bulletin, language)}`)}</title>`,
    `<style>${htmlStyle}</style></head>`,
    "<body>",
    `<header>${mark}`,
    `<h1>${escapeMarkup(title)}</h1>`,
    `<p>${escapeMarkup(line)}</p>`,
    `<nav><p>${bulletinWords.contents[language]}</p><ol>\n${contents.join("\n")}\n</ol></nav></header>`,
    "<main>",
    ...sections.map((section, index) => sectionOf(bulletin, section, index, language)),
    `<section id="may-not"><h2>${bulletinWords.mayNot[language]}</h2>`,
    list(mayNotBeConcluded.map((sentence) => sentence[language])),
    "</section></main>",
    `<footer>${mark}</footer>`,
    "</body></html>",
  ].join("\n")}\n`;
};
