import { type DeskWords, type LocalizedText, saidIn, sampleMark } from "@answerable/core";
import { escapeMarkdown, escapeMarkup } from "../text/escape.ts";
import { htmlPage } from "./html-service-page.ts";

const words = {
  title: { en: "Words at the desk", fr: "Les mots au guichet" },
  whose: {
    en: "For whoever sits at the desk, when somebody tells of violence. Not to be handed out, not to be filled in.",
    fr: "Pour qui est au guichet, quand quelqu'un parle de violences. À ne pas distribuer, à ne pas remplir.",
  },
  never: { en: "Never", fr: "Jamais" },
  source: { en: "Source", fr: "Source" },
} as const satisfies Record<string, LocalizedText>;

/** The words at the desk in one language, as they are printed. */
export interface DeskWordsPage {
  readonly words: DeskWords;
  readonly language: string;
  readonly sample: boolean;
}

/** The words at the desk as one HTML file to print, apart from the cards: the person is shown the cards, not these. */
export const htmlDeskWords = ({ words: { steps, never, source }, language, sample }: DeskWordsPage): string => {
  const say = (texts: LocalizedText): string => escapeMarkup(saidIn(texts, language));
  return htmlPage(language, saidIn(words.title, language), [
    ...(sample ? [`<p class="mark">${say(sampleMark)}</p>`] : []),
    `<h1>${say(words.title)}</h1>`,
    `<p>${say(words.whose)}</p>`,
    "<ol>",
    ...steps.map(
      ({ act, say: said }) =>
        `<li dir="auto">${say(act)}${said === null ? "" : `<br><strong>« ${say(said)} »</strong>`}</li>`,
    ),
    "</ol>",
    `<h2>${say(words.never)}</h2>`,
    "<ul>",
    ...never.map((text) => `<li dir="auto">${say(text)}</li>`),
    "</ul>",
    `<p class="check">${say(words.source)} · ${escapeMarkup(source)}</p>`,
  ]);
};

/** The same in Markdown. */
export const markdownDeskWords = ({ words: { steps, never, source }, language, sample }: DeskWordsPage): string => {
  const say = (texts: LocalizedText): string => escapeMarkdown(saidIn(texts, language));
  return `${[
    `# ${say(words.title)}`,
    ...(sample ? [`**${say(sampleMark)}**`] : []),
    say(words.whose),
    steps
      .map(({ act, say: said }, index) => `${index + 1}. ${say(act)}${said === null ? "" : ` **« ${say(said)} »**`}`)
      .join("\n"),
    `## ${say(words.never)}`,
    never.map((text) => `- ${say(text)}`).join("\n"),
    `${say(words.source)} · ${escapeMarkdown(source)}`,
  ].join("\n\n")}\n`;
};
