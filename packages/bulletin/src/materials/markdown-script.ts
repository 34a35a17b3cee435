import type { ChosenText, MaterialParts } from "@answerable/core";
import { draftMark } from "../service-page/service-page-words.ts";
import { escapeMarkdown } from "../text/escape.ts";
import { handLines, scriptWord } from "./script-words.ts";

const said = ({ text, language, fellBack }: ChosenText): string =>
  escapeMarkdown(fellBack ? `${text} [${language}]` : text);

/** The script of a mechanism in Markdown: the same parts and sentences as in HTML. */
export const markdownScript = ({ script, title, document, draft, language }: MaterialParts): string => {
  const word = (one: Parameters<typeof scriptWord>[0]): string => said(scriptWord(one, language));
  const hint = (byHand: string | null): string => (byHand === null ? "" : ` (${escapeMarkdown(byHand)})`);
  return `${[
    `# ${word("title")}`,
    ...(draft ? [`**${escapeMarkdown(draftMark(language))}**`] : []),
    said(title),
    word("how"),
    ...(scriptWord("how", language).fellBack ? [`**${word("inLanguage")}**`] : []),
    ...script.parts.flatMap(({ heading, facts }) => [
      `## ${escapeMarkdown(heading)}`,
      facts.map(({ text, byHand }, index) => `${index + 1}. ${escapeMarkdown(text)}${hint(byHand)}`).join("\n"),
    ]),
    `## ${escapeMarkdown(document)}`,
    handLines.map((one) => `- ${word(one)}: \\_\\_\\_\\_`).join("\n"),
  ].join("\n\n")}\n`;
};
