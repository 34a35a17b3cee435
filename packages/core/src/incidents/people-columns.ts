import { boundsOf, isApproximate, type PeopleCell, type PeopleCount, residualOf } from "../kernel/people-count.ts";
import type { ColumnKind } from "../kernel/subject.ts";

/** The columns that a count of people takes in a flat row. Empty cells mean: not known how many. */
export const peopleColumnKinds = {
  least: "integer",
  most: "integer",
  approximate: "integer",
  households: "integer",
  women: "integer",
  men: "integer",
  girls: "integer",
  boys: "integer",
  otherSex: "integer",
  unknownLeast: "integer",
  unknownMost: "integer",
} as const satisfies Record<string, ColumnKind>;

export type PeopleColumns = Readonly<Record<keyof typeof peopleColumnKinds, number | null>>;

const ADULT_FROM = 18;

/** Child or adult, where an age group says it plainly; a band across 18 years, and `unknown`, say neither. */
export const childOrAdult = (ageGroup: string): "child" | "adult" | "unknown" => {
  if (ageGroup === "child") return "child";
  if (ageGroup === "adult" || ageGroup === "elder") return "adult";
  const [from, to] = ageGroup.replace("+", "-200").split("-").map(Number);
  if (from === undefined || to === undefined) return "unknown";
  if (from >= ADULT_FROM) return "adult";
  return to < ADULT_FROM ? "child" : "unknown";
};

const sumOf = (cells: readonly PeopleCell[], sex: PeopleCell["sex"], age?: "child" | "adult"): number =>
  cells
    .filter((cell) => cell.sex === sex && (age === undefined || childOrAdult(cell.ageGroup) === age))
    .reduce((sum, cell) => sum + cell.people, 0);

const nobodyCounted: PeopleColumns = {
  least: null,
  most: null,
  approximate: null,
  households: null,
  women: null,
  men: null,
  girls: null,
  boys: null,
  otherSex: null,
  unknownLeast: null,
  unknownMost: null,
};

/**
 * A count of people as columns. Women + men + girls + boys + other sex + unknown is always the whole: with `unknownLeast`
 * the least (or more, where the cells alone exceed it), with `unknownMost` the most. Women and men are 18 years and over.
 */
export const peopleColumns = (count: PeopleCount | undefined): PeopleColumns => {
  if (count === undefined) return nobodyCounted;
  const { cells, amount } = count;
  const parts = {
    women: sumOf(cells, "female", "adult"),
    men: sumOf(cells, "male", "adult"),
    girls: sumOf(cells, "female", "child"),
    boys: sumOf(cells, "male", "child"),
    otherSex: sumOf(cells, "other"),
  };
  const placed = Object.values(parts).reduce((sum, part) => sum + part, 0);
  const inCells = cells.reduce((sum, cell) => sum + cell.people, 0);
  const residual = residualOf(count);
  return {
    ...boundsOf(amount),
    approximate: isApproximate(amount) ? 1 : 0,
    households: amount.kind === "households" ? amount.households : null,
    ...parts,
    unknownLeast: residual.least + inCells - placed,
    unknownMost: residual.most + inCells - placed,
  };
};
