import type { Month } from "../kernel/month.ts";
import type { CountedRow } from "./counted-row.ts";
import type { Cell, Table } from "./table.ts";

export const june = "2020-06" as Month;
const labels = (code: string) => ({ code, label: { en: code, fr: code } });

const noPeople = {
  least: null,
  most: null,
  approximate: null,
  households: null,
  unknownLeast: null,
  unknownMost: null,
};
/** A violation in a cercle of Mopti in June. */
export const row = (
  stream: string,
  adm2: string,
  category: string,
  more: Partial<Record<string, string | number>> = {},
) =>
  ({
    ...noPeople,
    stream,
    ordinal: 1,
    month: june,
    adm1: "ML05",
    adm2,
    status: "alleged",
    category,
    type: `${category}-type`,
    unit: "victims",
    ...more,
  }) as CountedRow;

/** Three cercles in June: quiet, reported, out of reach. */
export const base = {
  from: june,
  to: june,
  areas: ["ML0501", "ML0505", "ML0508"].map(labels),
  states: [
    { area: "ML0501", month: june, state: "covered-and-quiet" as const },
    { area: "ML0505", month: june, state: "reported" as const },
    { area: "ML0508", month: june, state: "no-access" as const },
  ],
  headings: ["life", "property", "movement"].map(labels),
  taxonomy: { id: "mali-2021", version: "2021-09" },
  sexualOrGenderBased: ["rape"],
  asKnownOn: null,
  sample: true,
  basis: "documented" as const,
  monitors: [],
  late: [],
};

/** An attack on a village: three dead, about eight houses, 150 households that left. */
export const attack = [
  row("a", "ML0505", "life", { least: 3, most: 3, approximate: 0, men: 2, unknownLeast: 1, unknownMost: 1 }),
  row("a", "ML0505", "property", { unit: "objects", least: 8, most: 8, approximate: 1 }),
  row("a", "ML0505", "movement", {
    unit: "displaced",
    least: 1200,
    most: 1200,
    approximate: 1,
    households: 150,
    unknownLeast: 1200,
    unknownMost: 1200,
  }),
];

export const count = (least: number, most = least, approximate = false): Cell => ({
  kind: "count",
  least,
  most,
  approximate,
});
/** A sum that holds area-months which were not wholly seen. */
export const atLeast = (least: number, most = least, approximate = false): Cell => ({
  ...{ kind: "count", least, most, approximate },
  lowerBound: true,
});

/** The cells of the row whose first column holds a code. */
export const cellsOf = (table: Table, code: string): Readonly<Record<string, Cell>> => {
  const [first] = table.columns;
  const found = table.rows.find(({ cells }) => {
    const cell = cells[first?.key ?? ""];
    return cell?.kind === "text" && cell.text === code;
  });
  return found?.cells ?? {};
};

/** The codes of the notes. */
export const noteCodes = ({ notes }: Table): string[] => notes.map(({ code }) => code);
