import { textIn } from "@answerable/core";
import type { Bulletin, BulletinSection } from "./bulletin.ts";
import { markdownTable } from "./markdown-table.ts";
import { leadSentences, noteSentences } from "./section-sentences.ts";
import { bulletinHead } from "./text/bulletin-head.ts";
import { bulletinWords, mayNotBeConcluded, sectionWords } from "./text/bulletin-words.ts";
import { escapeMarkdown } from "./text/escape.ts";
import { markLine } from "./text/mark-line.ts";
import type { BulletinLanguage } from "./text/write-number.ts";

const list = (sentences: readonly string[]): string[] =>
  sentences.length === 0 ? [] : [sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join("\n")];

const sectionOf = (
  section: BulletinSection,
  notes: readonly string[],
  mark: string,
  language: BulletinLanguage,
): string[] => [
  `## ${escapeMarkdown(sectionWords[section.kind][language])}`,
  `*${mark}*`,
  ...leadSentences(section, language).map(escapeMarkdown),
  ...(section.table === undefined
    ? []
    : [
        `**${escapeMarkdown(textIn(section.table.title, language).text)}**`,
        markdownTable(section.table, language).trimEnd(),
      ]),
  ...list(notes),
];

/** A bulletin in Markdown: the same sections, sentences and figures as in HTML, without pictures. */
export const markdownBulletin = (bulletin: Bulletin, language: BulletinLanguage): string => {
  const { sections } = bulletin;
  const { title, line } = bulletinHead(bulletin, language);
  const mark = escapeMarkdown(markLine(bulletin, language));
  return `${[
    `# ${escapeMarkdown(title)}`,
    `**${mark}**`,
    escapeMarkdown(line),
    ...sections.flatMap((section, index) =>
      sectionOf(section, noteSentences(sections, index, language), mark, language),
    ),
    `## ${bulletinWords.mayNot[language]}`,
    ...list(mayNotBeConcluded.map((sentence) => sentence[language])),
    `**${mark}**`,
  ].join("\n\n")}\n`;
};
