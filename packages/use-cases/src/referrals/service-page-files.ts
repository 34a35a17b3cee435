import {
  bulletinLanguages,
  htmlDeskWords,
  htmlServicePage,
  markdownDeskWords,
  markdownServicePage,
  type ServicePage,
} from "@answerable/bulletin";
import {
  type AreaCards,
  asReference,
  defaultDeskWords,
  isDraft,
  type ServiceCards,
  saidIn,
  serviceCardRow,
} from "@answerable/core";
import type { OutputFile } from "../output-file.ts";

/**
 * The page of an area and the words at the desk, in English, French and one language more where it is asked for, as HTML
 * and Markdown. The day stands in the names: a page of another day is another page.
 */
export const servicePageFiles = (
  document: ServiceCards,
  { area, day, categories }: AreaCards,
  sample: boolean,
  more?: string,
): OutputFile[] => {
  const languages = [...new Set<string>([...bulletinLanguages, ...(more === undefined ? [] : [more])])];
  return languages.flatMap((language) => {
    const page: ServicePage = {
      ...{ language, area: area.code, areaName: area.name, day, document: `${document.id} ${document.version}` },
      ...{ draft: isDraft(document), sample, staleAfterDays: document.staleAfterDays },
      categories: categories.map(({ category, cards }) => ({
        label: saidIn(category.label, language),
        expected: category.expected,
        cards: asReference(cards.map((card) => serviceCardRow(document, category, card, language))),
      })),
    };
    const words = { words: document.deskWords ?? defaultDeskWords, language, sample };
    return [
      { name: `services-${area.code}-${day}.${language}.html`, text: htmlServicePage(page) },
      { name: `services-${area.code}-${day}.${language}.md`, text: markdownServicePage(page) },
      { name: `desk-words-${day}.${language}.html`, text: htmlDeskWords(words) },
      { name: `desk-words-${day}.${language}.md`, text: markdownDeskWords(words) },
    ];
  });
};
