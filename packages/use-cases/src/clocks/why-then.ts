import { type ClockUnit, type Day, type DaysNotCounted, type Holiday, textIn } from "@answerable/core";
import { languageOfWords } from "../language-of-words.ts";

interface Words {
  readonly units: Readonly<Record<ClockUnit, string>>;
  readonly notCounted: string;
  readonly weekend: string;
  readonly expected: string;
  readonly fromAppeal: string;
}

const WORDS: Readonly<Record<"en" | "fr", Words>> = {
  en: {
    units: {
      hours: "hours, day and night, from",
      "calendar-days": "days after",
      "working-days": "working days after",
      "working-hours": "working hours from",
    },
    notCounted: "not counted",
    weekend: "days of weekend",
    expected: "expected",
    fromAppeal: "begins when the person appeals",
  },
  fr: {
    units: {
      hours: "heures, jour et nuit, à partir du",
      "calendar-days": "jours après le",
      "working-days": "jours ouvrables après le",
      "working-hours": "heures ouvrables à partir du",
    },
    notCounted: "non comptés",
    weekend: "jours de week-end",
    expected: "prévue",
    fromAppeal: "commence quand la personne fait appel",
  },
};

const wordsIn = (language: string): Words => WORDS[languageOfWords(language)];

/** What is said of the clock of appeals while nobody appealed. */
export const notBegunYet = (language: string): string => wordsIn(language).fromAppeal;

const named = ({ on, label, state }: Holiday, language: string): string => {
  const expected = state === "expected" ? ` (${wordsIn(language).expected})` : "";
  return `${on} ${textIn(label, language).text}${expected}`;
};

/** In one line why something is due when it is: what is counted, from which day, and which days were left out. */
export const whyThen = (
  { within, unit }: { readonly within: number; readonly unit: ClockUnit },
  from: Day,
  { weekend, holidays }: DaysNotCounted,
  language: string,
): string => {
  const words = wordsIn(language);
  const left = [
    ...(weekend > 0 ? [`${weekend} ${words.weekend}`] : []),
    ...holidays.map((holiday) => named(holiday, language)),
  ];
  const counted = `${within} ${words.units[unit]} ${from}`;
  return left.length === 0 ? counted : `${counted}; ${words.notCounted}: ${left.join(", ")}`;
};
