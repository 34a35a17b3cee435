import { basisLabels, type LocalizedText, textIn, unitLabels } from "@answerable/core";
import type { BulletinSection } from "./bulletin.ts";
import { bulletinWords, notComparable } from "./text/bulletin-words.ts";
import type { BulletinLanguage } from "./text/write-number.ts";

/** What must be read before the section's figures: their unit, and which months may not be compared. */
export const leadSentences = ({ table, monthToMonth = [] }: BulletinSection, language: BulletinLanguage): string[] => {
  if (table === undefined) return [bulletinWords.nothing[language]];
  const { basis } = table.marks;
  const said = (texts: LocalizedText): string => textIn(texts, language).text;
  const unit = `${bulletinWords.unit[language]}: ${said(unitLabels[table.unit])}`;
  return [
    `${basis === undefined ? unit : `${unit} (${said(basisLabels[basis])})`}.`,
    ...monthToMonth
      .filter(({ areasSeenDifferently }) => areasSeenDifferently > 0)
      .map(({ earlier, later, areasSeenDifferently }) => notComparable(earlier, later, areasSeenDifferently)[language]),
  ];
};

/** What must be read after them: the table's own notes. */
export const noteSentences = ({ table }: BulletinSection, language: BulletinLanguage): string[] =>
  (table?.notes ?? []).map(({ text }) => textIn(text, language).text);
