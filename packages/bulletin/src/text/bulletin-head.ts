import { textIn } from "@answerable/core";
import type { Bulletin } from "../bulletin.ts";
import { bulletinWords } from "./bulletin-words.ts";
import { labelled } from "./labelled.ts";
import type { BulletinLanguage } from "./write-number.ts";

/** The bulletin's title, and the line below it: whose it is, what was known when, and for whom. */
export const bulletinHead = (
  { from, to, operation, country, asKnownOn }: Bulletin,
  language: BulletinLanguage,
): { readonly title: string; readonly line: string } => {
  const say = (word: keyof typeof bulletinWords): string => bulletinWords[word][language];
  const period = from === to ? from : `${from} – ${to}`;
  return {
    title: `${say("title")}, ${textIn(country, language).text}, ${period}`,
    line: [
      `${labelled(bulletinWords.operation, language)} ${operation}.`,
      `${say("asKnownOn")} ${asKnownOn}.`,
      `${labelled(bulletinWords.audience, language)} ${say("internal")}.`,
      say("notesHold"),
    ].join(" "),
  };
};
