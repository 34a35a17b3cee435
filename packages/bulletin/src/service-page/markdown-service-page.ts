import type { Reference, ServiceCardRow } from "@answerable/core";
import { escapeMarkdown } from "../text/escape.ts";
import { type ServicePage, shownCategories } from "./service-page.ts";
import { cardLines, checkSentence, pageWord, servicePageHead } from "./service-page-words.ts";

const cardOf = (card: Reference<ServiceCardRow>, language: string): string => {
  const phone: (readonly [string, string])[] = card.phone === null ? [] : [[pageWord("phone", language), card.phone]];
  const lines = [...phone, ...cardLines(card, language)].map(
    ([heading, text]) => `- **${escapeMarkdown(heading)}** ${escapeMarkdown(text)}`,
  );
  return [
    `### ${escapeMarkdown(card.name)}`,
    "",
    ...lines,
    `- **${escapeMarkdown(checkSentence(card, language))}**`,
  ].join("\n");
};

/** The cards of an area in Markdown: the same categories, cards and sentences as in HTML. */
export const markdownServicePage = (page: ServicePage): string => {
  const { language } = page;
  const { marks, title, line } = servicePageHead(page);
  return `${[
    `# ${escapeMarkdown(title)}`,
    ...marks.map((mark) => `**${escapeMarkdown(mark)}**`),
    escapeMarkdown(line),
    escapeMarkdown(pageWord("free", language)),
    ...shownCategories(page).flatMap(({ label, cards }) => [
      `## ${escapeMarkdown(label)}`,
      ...(cards.length === 0
        ? [`**${escapeMarkdown(pageWord("none", language))}**`]
        : cards.map((card) => cardOf(card, language))),
    ]),
  ].join("\n\n")}\n`;
};
