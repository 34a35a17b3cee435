import type { ByCategory } from "./sample-months.ts";

/** The flash alerts of one month, and what became of them. */
export interface AlertMonth {
  readonly month: string;
  readonly attacks: number;
  readonly threats: number;
  readonly movements: number;
  /** Attacks on something that is no settlement: a health post, a water point. */
  readonly objects: number;
  readonly linkedAttacks: number;
  readonly linkedMovements: number;
  readonly mergedAttacks: number;
  readonly cancelledAttacks: number;
  /** Of these the first is a rumour. */
  readonly cancelledMovements: number;
  readonly notMaterialised: number;
  readonly corrected: number;
  /** Violations of the alerts that stand and are no documented incident. */
  readonly undocumented: ByCategory;
}

const undocumented = (
  ...[property, integrity, life, liberty, movement, services]: [number, number, number, number, number, number]
): ByCategory => ({ property, integrity, life, liberty, movement, services });

/**
 * Alerts month by month. May and June have the published numbers of attacks, threats and movements (Protection Cluster,
 * reports of May and June 2020); the others are judgement: many in January and February, when forms were still typed
 * from paper and few incidents got documented. What stands undocumented in the first quarter makes, with the documented
 * violations, the published totals.
 */
export const alertMonths: readonly AlertMonth[] = [
  {
    month: "2020-01",
    ...{ attacks: 18, threats: 3, movements: 6, objects: 1 },
    ...{ linkedAttacks: 3, linkedMovements: 0, mergedAttacks: 1, cancelledAttacks: 1, cancelledMovements: 0 },
    ...{ notMaterialised: 2, corrected: 4, undocumented: undocumented(29, 16, 22, 5, 6, 1) },
  },
  {
    month: "2020-02",
    ...{ attacks: 20, threats: 4, movements: 7, objects: 0 },
    ...{ linkedAttacks: 5, linkedMovements: 0, mergedAttacks: 1, cancelledAttacks: 1, cancelledMovements: 1 },
    ...{ notMaterialised: 3, corrected: 4, undocumented: undocumented(27, 16, 21, 5, 6, 0) },
  },
  {
    month: "2020-03",
    ...{ attacks: 24, threats: 4, movements: 5, objects: 1 },
    ...{ linkedAttacks: 12, linkedMovements: 0, mergedAttacks: 1, cancelledAttacks: 1, cancelledMovements: 0 },
    ...{ notMaterialised: 3, corrected: 5, undocumented: undocumented(22, 13, 17, 4, 5, 0) },
  },
  {
    month: "2020-04",
    ...{ attacks: 17, threats: 4, movements: 6, objects: 0 },
    ...{ linkedAttacks: 12, linkedMovements: 1, mergedAttacks: 1, cancelledAttacks: 1, cancelledMovements: 0 },
    ...{ notMaterialised: 2, corrected: 3, undocumented: undocumented(6, 6, 4, 1, 5, 0) },
  },
  {
    month: "2020-05",
    ...{ attacks: 21, threats: 4, movements: 11, objects: 0 },
    ...{ linkedAttacks: 17, linkedMovements: 1, mergedAttacks: 2, cancelledAttacks: 0, cancelledMovements: 1 },
    ...{ notMaterialised: 2, corrected: 4, undocumented: undocumented(4, 5, 4, 1, 9, 0) },
  },
  {
    month: "2020-06",
    ...{ attacks: 23, threats: 5, movements: 4, objects: 1 },
    ...{ linkedAttacks: 19, linkedMovements: 2, mergedAttacks: 2, cancelledAttacks: 1, cancelledMovements: 1 },
    ...{ notMaterialised: 4, corrected: 5, undocumented: undocumented(2, 2, 1, 0, 1, 1) },
  },
];

/** Of the 33 alerts of the bad month: taken up by somebody, and by nobody; of the rest nothing is known. */
export const upTake = { alerts: 33, rapidAssessments: 7, directResponses: 5, nobody: 9 } as const;

/** How many of a hundred links are there at the end of the month; the others come within 60 days. */
export const LINKED_AT_MONTH_END = 71;
