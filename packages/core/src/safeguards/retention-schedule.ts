import type { LocalizedText } from "../kernel/localized-text.ts";

/** What an operation decided about keeping: days, months, and months after closing; null where no policy is in force. */
export interface RetentionTerms {
  readonly withheldTextDays: number;
  readonly preciseForMonths: number;
  readonly closedMatterMonths: number | null;
}

/** One line of the schedule: what is kept, from when it counts, and how it goes. */
export interface Retained {
  readonly kept: string;
  readonly label: LocalizedText;
  readonly from: LocalizedText;
  /** Null: until somebody asks for it to go, or for good. */
  readonly keptFor: { readonly number: number; readonly unit: "days" | "months" } | null;
  /** `its-date`: nobody has to do anything, a worker erases it; `command`: a member of staff erases it; `never`: it is not erased. */
  readonly goesBy: "its-date" | "command" | "never";
  /** The kind of document that decides how long; null: nobody decides, it is built so. */
  readonly decidedIn: "settings" | "response-policy" | null;
}

const days = (number: number): Retained["keptFor"] => ({ number, unit: "days" });
const months = (number: number): Retained["keptFor"] => ({ number, unit: "months" });

/** Without an adopted policy nobody has said how long, and nothing goes by itself. */
const closedMatter = ({ closedMatterMonths: number }: RetentionTerms): Pick<Retained, "keptFor" | "goesBy"> =>
  number === null ? { keptFor: null, goesBy: "command" } : { keptFor: months(number), goesBy: "its-date" };

/**
 * How long each kind of what is held about people is kept, as the documents in force say: the schedule a data-protection
 * officer asks for. What nothing erases by itself says so. Source: practice H10 (a retention schedule generated from
 * policy), F17, F4; the lines are an Answerable default.
 */
export const retentionSchedule = (terms: RetentionTerms): readonly Retained[] => [
  {
    ...{ kept: "withheld-text", keptFor: days(terms.withheldTextDays), goesBy: "its-date", decidedIn: "settings" },
    label: {
      en: "text that may tell who somebody is, sealed to who cleans it at its source",
      fr: "texte qui peut dire qui est une personne, scellé pour qui le nettoie à la source",
    },
    from: { en: "the day it came in", fr: "le jour de sa réception" },
  },
  {
    ...{ kept: "exact-place-and-day", keptFor: months(terms.preciseForMonths), goesBy: "its-date" },
    decidedIn: "settings",
    label: {
      en: "places below admin 2, exact days and hours of incidents and alerts",
      fr: "lieux sous le niveau admin 2, jours et heures exacts des incidents et alertes",
    },
    from: { en: "the end of the month it happened in", fr: "la fin du mois des faits" },
  },
  {
    ...{ kept: "matter-of-a-person", ...closedMatter(terms), decidedIn: "response-policy" },
    label: {
      en: "words, contacts, wishes and references of a complaint or question",
      fr: "paroles, contacts, souhaits et références d'une plainte ou question",
    },
    from: { en: "the day the matter was closed", fr: "le jour où l'affaire a été close" },
  },
  {
    ...{ kept: "narrative", keptFor: null, goesBy: "command", decidedIn: null },
    label: { en: "narratives of incidents and alerts", fr: "récits des incidents et alertes" },
    from: { en: "the day it was recorded", fr: "le jour de l'enregistrement" },
  },
  {
    ...{ kept: "sealed-to-the-body", ...closedMatter(terms), decidedIn: "response-policy" },
    label: {
      en: "what is sealed to the investigating body; what it was given lies with it",
      fr: "ce qui est scellé pour l'organe d'enquête ; ce qui lui a été remis est chez lui",
    },
    from: { en: "the day the matter was closed", fr: "le jour où l'affaire a été close" },
  },
  {
    ...{ kept: "community-work", keptFor: null, goesBy: "command", decidedIn: null },
    label: {
      en: "words of a community's plan and meetings, of a mentor and a facilitator, of a journal",
      fr: "paroles du plan et des réunions d'une communauté, d'un mentor et d'un facilitateur, d'un journal",
    },
    from: {
      en: "the day they were written, until the plan is taken away, the two end, or the entry is withdrawn",
      fr: "le jour de l'écriture, jusqu'au retrait du plan, à la fin de l'accompagnement ou au retrait de la note",
    },
  },
  {
    ...{ kept: "log-and-reads", keptFor: null, goesBy: "never", decidedIn: null },
    label: {
      en: "the log: category, month, admin 2, acts by code of staff; who opened what and for what",
      fr: "le journal : catégorie, mois, admin 2, actes par code d'agent ; qui a ouvert quoi et pourquoi",
    },
    from: { en: "the day it was written", fr: "le jour de l'écriture" },
  },
];
