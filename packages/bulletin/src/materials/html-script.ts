import type { MaterialParts, ScriptPart } from "@answerable/core";
import { escapeMarkup } from "../text/escape.ts";
import { draftLine, materialPage } from "./material-page.ts";
import { saidIn } from "./said-markup.ts";
import { handLines, scriptWord } from "./script-words.ts";

const scriptStyle = `
@page{size:A4;margin:14mm}
body{font:13pt/1.4 "Noto Sans","DejaVu Sans",Arial,sans-serif;max-width:180mm;margin:10mm auto;padding:0 4mm}
h1{font-size:1.5em;margin:.3em 0}h2{font-size:1.1em;margin:.9em 0 .2em;break-after:avoid}
ol{margin:0;padding-inline-start:1.4em}section{break-inside:avoid}
.byHand{font-size:.8em;border:.3mm dashed #000;padding:0 .3em}.how{font-size:.9em}
.hand p{border-bottom:.3mm solid #000;margin:0 0 .9em}
@media print{body{margin:0;max-width:none;padding:0}}
`.trim();

/** The script of a mechanism as one HTML file to print, with lines to write on at its end. */
export const htmlScript = (parts: MaterialParts): string => {
  const { script, language } = parts;
  const from = script.language;
  const word = (one: Parameters<typeof scriptWord>[0], tag = "p", attributes = ""): string =>
    saidIn(tag, scriptWord(one, language), attributes);
  const inScript = (text: string) => ({ text, language: from, fellBack: false });
  const partOf = ({ heading, facts }: ScriptPart): string =>
    [
      "<section>",
      saidIn("h2", inScript(heading)),
      "<ol>",
      ...facts.map(({ text, byHand }) => {
        const hint = byHand === null ? "" : ` <span class="byHand" dir="auto">${escapeMarkup(byHand)}</span>`;
        return `<li>${saidIn("span", inScript(text))}${hint}</li>`;
      }),
      "</ol>",
      "</section>",
    ].join("\n");
  return materialPage(parts, scriptWord("title", language).text, scriptStyle, [
    ...draftLine(parts),
    word("title", "h1"),
    saidIn("p", parts.title, 'class="how"'),
    word("how", "p", 'class="how"'),
    ...(scriptWord("how", language).fellBack ? [word("inLanguage", "p", 'class="mark"')] : []),
    ...script.parts.map(partOf),
    `<section class="hand"><h2>${escapeMarkup(parts.document)}</h2>`,
    ...handLines.map((one) => word(one)),
    "</section>",
  ]);
};
