import { basisLabels, type LocalizedText, textIn, unitLabels } from "@answerable/core";
import type { BulletinSection } from "./bulletin.ts";
import { neverSeen } from "./never-seen.ts";
import { bulletinWords, neverSeenWords, notComparable } from "./text/bulletin-words.ts";
import { labelled } from "./text/labelled.ts";
import type { BulletinLanguage } from "./text/write-number.ts";

/** What must be read before the section's figures: their unit, and which months may not be compared. */
export const leadSentences = (
  { kind, table, monthToMonth = [] }: BulletinSection,
  language: BulletinLanguage,
): string[] => {
  if (table === undefined) return [bulletinWords.nothing[language]];
  const { basis } = table.marks;
  const said = (texts: LocalizedText): string => textIn(texts, language).text;
  const unit = `${labelled(bulletinWords.unit, language)} ${said(unitLabels[table.unit])}`;
  return [
    `${basis === undefined ? unit : `${unit} (${said(basisLabels[basis])})`}.`,
    ...(kind === "silence"
      ? neverSeen(table, language).map(({ why, areas }) => neverSeenWords(why, areas)[language])
      : []),
    ...notComparable(monthToMonth.filter(({ areasSeenDifferently }) => areasSeenDifferently > 0)).map(
      (words) => words[language],
    ),
  ];
};

/** What must be read after them: the table's own notes that no earlier section had; a note holds for all that follows. */
export const noteSentences = (
  sections: readonly BulletinSection[],
  index: number,
  language: BulletinLanguage,
): string[] => {
  const notesOf = (one: BulletinSection | undefined): string[] =>
    (one?.table?.notes ?? []).map(({ text }) => textIn(text, language).text);
  const said = new Set(sections.slice(0, index).flatMap(notesOf));
  return notesOf(sections[index]).filter((note) => !said.has(note));
};
