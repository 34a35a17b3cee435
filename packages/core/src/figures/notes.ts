import type { Explanations } from "../kernel/explanations.ts";
import type { Note } from "./table.ts";

/** What each note of a table means; `answerable explain CODE` prints it. */
export const figuresExplanations = {
  "areas-without-data": "Areas where nobody could see stand first and are in no total; their silence is not zero.",
  "incidents-stand-in-several-columns":
    "An incident with several violations stands in each of their columns and once in the total, so columns may exceed it.",
  "number-not-known": "Some violations are known without how many they touched; the figure is then a lower bound.",
  "what-reached-a-monitor":
    "Figures of sexual and gender-based violence say what reached a monitor, not how much happens.",
  "column-not-in-the-list": "Rows whose category or group the table does not list stand in a column of their own.",
  "area-not-in-the-list": "Rows from an area the table does not list stand under their own code, or under none.",
} as const satisfies Explanations;

/** Builds the notes; `count` is the number of areas, rows or violations that the note speaks of. */
export const notes = {
  areasWithoutData: (count: number): Note => ({
    code: "areas-without-data",
    text: {
      en: `${count} area-months without data stand first and are in no total. No data is not zero.`,
      fr: `${count} zones-mois sans données figurent en premier et dans aucun total. Sans données n'est pas zéro.`,
    },
  }),
  incidentsInSeveralColumns: (): Note => ({
    code: "incidents-stand-in-several-columns",
    text: {
      en: "An incident with several violations stands in several columns and once in the total.",
      fr: "Un incident à plusieurs violations figure dans plusieurs colonnes et une seule fois dans le total.",
    },
  }),
  numberNotKnown: (count: number): Note => ({
    code: "number-not-known",
    text: {
      en: `For ${count} violations it is not known how many; they add nothing to these figures, which are lower bounds.`,
      fr: `Pour ${count} violations le nombre n'est pas connu ; elles n'ajoutent rien à ces chiffres, qui sont des minimums.`,
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
      en: `${count} violations lie in an area that is not in the list, or in none; they stand under its code.`,
      fr: `${count} violations se trouvent dans une zone hors de la liste, ou dans aucune ; elles figurent sous son code.`,
    },
  }),
} as const;
