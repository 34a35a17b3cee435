import { match } from "ts-pattern";
import { type LocalizedText, textIn } from "../kernel/localized-text.ts";
import { basisLabels, type CountingBasis } from "./counting-basis.ts";
import type { LateArrivals } from "./late-arrivals.ts";
import type { Note } from "./table.ts";

/** Builds the notes; `count` is the number of areas, rows or violations that the note speaks of. */
export const notes = {
  areasWithoutData: (count: number): Note => ({
    code: "areas-without-data",
    text: {
      en: `Area-months without data: ${count}. They are in no sum; no data is not zero, so a sum over them is a lower bound (≥).`,
      fr: `Zones-mois sans données : ${count}. Elles ne sont dans aucune somme ; sans données n'est pas zéro, une somme qui les couvre est donc un minimum (≥).`,
    },
  }),
  areasNotSeen: (count: number, of: number): Note => ({
    code: "areas-not-seen",
    text: {
      en: `Area-months of which nothing was seen, or nobody said that it was: ${count} of ${of}. Silence may be the worst news.`,
      fr: `Zones-mois où rien n'a été vu, ou personne ne l'a dit : ${count} sur ${of}. Le silence peut être la pire nouvelle.`,
    },
  }),
  areasSeenInPart: (count: number): Note => ({
    code: "areas-seen-in-part",
    text: {
      en: `Area-months of which only a part was seen, or nobody said how much: ${count}. Figures there are lower bounds (≥).`,
      fr: `Zones-mois vues en partie seulement, ou sans que personne ait dit combien : ${count}. Les chiffres y sont des minimums (≥).`,
    },
  }),
  countingBasis: (basis: CountingBasis): Note => ({
    code: "counting-basis",
    text: {
      en: `Counting basis: ${textIn(basisLabels[basis], "en").text}. Figures by category or type count violations, not incidents.`,
      fr: `Base de comptage : ${textIn(basisLabels[basis], "fr").text}. Les chiffres par catégorie ou type comptent des violations, non des incidents.`,
    },
  }),
  monitorsActive: (months: readonly { month: string; planned: number; active: number }[]): Note => ({
    code: "monitors-active",
    text: {
      en: `Monitors active, of posts: ${months.map((one) => `${one.month} ${one.active} of ${one.planned}`).join("; ")}.`,
      fr: `Moniteurs actifs, sur les postes : ${months.map((one) => `${one.month} ${one.active} sur ${one.planned}`).join(" ; ")}.`,
    },
  }),
  lateArrivals: (late: LateArrivals): Note =>
    match(late)
      .returnType<Note>()
      .with({ kind: "usual" }, ({ month, daysAfterItsEnd, percent, lowest, highest, pastMonths }) => ({
        code: "late-arrivals",
        text: {
          en: `${month}, ${daysAfterItsEnd} days after its end: usually ${percent} % more records arrive later (${lowest}–${highest} % in the past ${pastMonths} months).`,
          fr: `${month}, ${daysAfterItsEnd} jours après sa fin : d'habitude ${percent} % de fiches de plus arrivent ensuite (${lowest}–${highest} % dans les ${pastMonths} mois passés).`,
        },
      }))
      .with({ kind: "not-known" }, ({ month, daysAfterItsEnd }) => ({
        code: "late-arrivals-not-known",
        text: {
          en: `${month}, ${daysAfterItsEnd} days after its end: more records may arrive; how many usually do is not known, as fewer than three past months have settled.`,
          fr: `${month}, ${daysAfterItsEnd} jours après sa fin : d'autres fiches peuvent arriver ; combien d'habitude n'est pas connu, moins de trois mois passés étant stabilisés.`,
        },
      }))
      .with({ kind: "month-not-over" }, ({ month }) => ({
        code: "part-of-a-month",
        text: {
          en: `${month} was not over: its figures are of a part of it.`,
          fr: `${month} n'était pas terminé : ses chiffres n'en couvrent qu'une partie.`,
        },
      }))
      .exhaustive(),
  reasonsOfGaps: (reasons: readonly { label: LocalizedText; areaMonths: number }[]): Note => ({
    code: "reasons-of-gaps",
    text: {
      en: `Reasons stated for gaps, in area-months: ${reasons.map(({ label, areaMonths }) => `${textIn(label, "en").text} ${areaMonths}`).join("; ")}.`,
      fr: `Raisons indiquées des lacunes, en zones-mois : ${reasons.map(({ label, areaMonths }) => `${textIn(label, "fr").text} ${areaMonths}`).join(" ; ")}.`,
    },
  }),
  revisionOfRecords: (publishedOn: string): Note => ({
    code: "revision-of-records",
    text: {
      en: `Published: as known on ${publishedOn}. The columns after the difference count records (incidents, alerts) by what happened to them since.`,
      fr: `Publié : tel que connu le ${publishedOn}. Les colonnes après la différence comptent les fiches (incidents, alertes) selon ce qui leur est arrivé depuis.`,
    },
  }),
  taxonomyChangedSince: (version: string): Note => ({
    code: "taxonomy-changed-since",
    text: {
      en: `Published under version ${version} of the taxonomy: differences by category or type are not comparable.`,
      fr: `Publié sous la version ${version} de la taxonomie : les différences par catégorie ou type ne sont pas comparables.`,
    },
  }),
  incidentsInSeveralColumns: (): Note => ({
    code: "incidents-stand-in-several-columns",
    text: {
      en: "An incident with several violations stands in several columns and once in the total. Counts of survivors lead to no incident and are in none.",
      fr: "Un incident à plusieurs violations figure dans plusieurs colonnes et une seule fois dans le total. Les décomptes de survivantes ne mènent à aucun incident et n'y sont pas.",
    },
  }),
  numberNotKnown: (count: number): Note => ({
    code: "number-not-known",
    text: {
      en: `Violations of which it is not known how many: ${count}. They add nothing to these figures, which are lower bounds.`,
      fr: `Violations dont le nombre n'est pas connu : ${count}. Elles n'ajoutent rien à ces chiffres, qui sont des minimums.`,
    },
  }),
  whatReachedAMonitor: (): Note => ({
    code: "what-reached-a-monitor",
    text: {
      en: "Sexual and gender-based violence: what reached a monitor, not how much happens.",
      fr: "Violences sexuelles et basées sur le genre : ce qui est parvenu à un moniteur, non l'ampleur de ce qui se passe.",
    },
  }),
  columnNotInTheList: (): Note => ({
    code: "column-not-in-the-list",
    text: {
      en: "Rows whose category is not in the list stand in a column of their own.",
      fr: "Les lignes dont la catégorie n'est pas dans la liste figurent dans une colonne à part.",
    },
  }),
  areaNotInTheList: (count: number): Note => ({
    code: "area-not-in-the-list",
    text: {
      en: `Violations in a larger area, in one that is not in the list, or in none: ${count}. They stand under its code.`,
      fr: `Violations dans une zone plus grande, hors de la liste, ou dans aucune : ${count}. Elles figurent sous son code.`,
    },
  }),
} as const;
