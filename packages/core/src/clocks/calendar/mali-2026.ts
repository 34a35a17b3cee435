import type { Day } from "../../kernel/day.ts";
import type { LocalizedText } from "../../kernel/localized-text.ts";
import type { Calendar } from "./calendar.ts";
import type { Holiday } from "./holiday.ts";

const LAW = "Mali, law 05-040 of 22 July 2005 on legal holidays";

const fixed = (on: string, label: LocalizedText, source = LAW): Holiday => ({
  ...{ on: on as Day, label, state: "fixed", source },
});

/**
 * A calendar to write one's own from, and a draft: Mali in 2026 with the holidays whose day the law fixes. The end of
 * Ramadan, Tabaski, and the Prophet's birthday and naming day are holidays too and are missing on purpose: they are
 * announced a day before, so an office puts them in as expected and then as confirmed.
 * Source: law 05-040 of 22 July 2005 as told by the press; 14 January by decree of January 2023.
 */
export const mali2026: Calendar = {
  document: "calendar",
  id: "mali-2026",
  version: "1",
  title: {
    en: "Mali 2026, holidays of fixed day only: a draft",
    fr: "Mali 2026, fêtes à date fixe seulement : un projet",
  },
  effective: { from: null, to: null },
  source: `${LAW}; weekend and hours: Answerable default`,
  validations: [],
  timeZone: "Africa/Bamako",
  weekend: ["saturday", "sunday"],
  officeHours: [],
  holidays: [
    fixed("2026-01-01", { en: "New Year", fr: "Jour de l'an" }),
    fixed(
      "2026-01-14",
      { en: "Day of sovereignty regained", fr: "Journée de la souveraineté retrouvée" },
      "Mali, decree adopted in council on 6 January 2023",
    ),
    fixed("2026-01-20", { en: "Army Day", fr: "Fête de l'armée" }),
    fixed("2026-03-26", { en: "Day of the martyrs", fr: "Journée du 26 mars" }),
    fixed("2026-04-06", { en: "Easter Monday", fr: "Lundi de Pâques" }),
    fixed("2026-05-01", { en: "Labour Day", fr: "Fête du travail" }),
    fixed("2026-05-25", { en: "Africa Day", fr: "Journée de l'Afrique" }),
    fixed("2026-09-22", { en: "Independence Day", fr: "Fête de l'indépendance" }),
    fixed("2026-12-25", { en: "Christmas", fr: "Noël" }),
  ],
  holidaysListed: { from: "2026-01-01" as Day, to: "2026-12-31" as Day },
};
