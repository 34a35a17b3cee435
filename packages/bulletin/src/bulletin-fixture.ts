import {
  comparableMonths,
  type FiguresInput,
  heatTable,
  type Month,
  periodTable,
  releaseInternal,
  statesTable,
} from "@answerable/core";
import type { Bulletin } from "./bulletin.ts";

const month = (text: string): Month => text as Month;

const violation = (stream: string, month: string, adm2: string, category: string) => ({
  stream,
  month,
  adm1: "ML05",
  adm2,
  status: "alleged",
  category,
  type: `${category}-1`,
  unit: "victims",
  least: 2,
  most: 2,
});

/** A small quarter: Koro reported, Mopti quiet then late, Youwarou never reached; one label with a tag in it. */
const smallQuarter = (sample = true): FiguresInput => ({
  from: month("2020-01"),
  to: month("2020-03"),
  areas: [
    { code: "ML0505", label: { fr: "Koro" } },
    { code: "ML0506", label: { fr: "Mopti <b>& environs" } },
    { code: "ML0508", label: { fr: "Youwarou" } },
  ],
  states: [
    ...["2020-01", "2020-02", "2020-03"].map((one) => ({ area: "ML0505", month: one, state: "reported" as const })),
    { area: "ML0506", month: "2020-01", state: "covered-and-quiet" },
    { area: "ML0506", month: "2020-02", state: "covered-and-quiet" },
    { area: "ML0506", month: "2020-03", state: "late" },
    ...["2020-01", "2020-02", "2020-03"].map((one) => ({ area: "ML0508", month: one, state: "no-access" as const })),
  ],
  monitors: [{ month: "2020-01", planned: 57, active: 49 }],
  taxonomy: { id: "mali", version: "2021" },
  asKnownOn: null,
  sample,
  rows: [
    ...Array.from({ length: 1234 }, (_, index) => violation(`a${index}`, "2020-01", "ML0505", "E")),
    violation("b", "2020-02", "ML0505", "B"),
    violation("c", "2020-03", "ML0505", "E"),
  ],
  basis: "documented",
  late: [],
  sexualOrGenderBased: [],
  across: "category",
  unit: "violations",
  headings: [
    { code: "B", label: { en: "Right to life", fr: "Droit à la vie" } },
    { code: "E", label: { en: "Right to property", fr: "Droit à la propriété" } },
    { code: "F", label: { en: "Access to services", fr: "Accès aux services" } },
  ],
});

/** A bulletin of the small quarter, with a section that has nothing to show. */
export const smallBulletin = (sample = true): Bulletin => {
  const input = smallQuarter(sample);
  return {
    operation: "op-<1>",
    country: { en: "Mali", fr: "Mali" },
    from: input.from,
    to: input.to,
    audience: "internal",
    sample,
    asKnownOn: "2020-04-12",
    sections: [
      { kind: "silence", table: releaseInternal(statesTable(input)) },
      { kind: "totals", table: releaseInternal(periodTable(input, "total")) },
      {
        kind: "trend",
        table: releaseInternal(periodTable(input, "month")),
        monthToMonth: comparableMonths(input),
      },
      { kind: "heat", table: releaseInternal(heatTable(input)) },
      { kind: "index", table: undefined },
    ],
  };
};
