import { type MaterialParts, textDirection } from "@answerable/core";
import { draftMark } from "../service-page/service-page-words.ts";
import { escapeMarkup } from "../text/escape.ts";

/** DRAFT, where nobody validated it; the mark says nothing of what it is a draft of. */
export const draftLine = ({ draft, language }: MaterialParts): string[] =>
  draft ? [`<p class="mark">${escapeMarkup(draftMark(language))}</p>`] : [];

/** The frame of a printed material, with its language and direction; nothing is fetched. */
export const materialPage = (
  { language }: MaterialParts,
  title: string,
  style: string,
  body: readonly string[],
): string =>
  `${[
    "<!doctype html>",
    `<html lang="${escapeMarkup(language)}" dir="${textDirection(language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>:root{color-scheme:light}body{color:#000;background:#fff}.mark{font-weight:bold;border:.6mm solid #000;padding:.5mm 1.5mm;display:inline-block;margin:0}.from{font-weight:normal}`,
    `${style}</style></head>`,
    "<body>",
    ...body,
    "</body></html>",
  ].join("\n")}\n`;
