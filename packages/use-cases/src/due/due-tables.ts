import {
  actionTable,
  advocacyTable,
  caseTable,
  expectationTable,
  owedTable,
  promiseTable,
  type RowTable,
  rehearsalTable,
  sensitiveCaseTable,
  sensitiveExpectationTable,
  sensitiveOwedTable,
  sensitivePromiseTable,
} from "@answerable/core";

/** Of what something falls due in the accountability store, and the tables in which it is seen. */
export const dueTables = {
  case: [caseTable, sensitiveCaseTable],
  word: [owedTable, sensitiveOwedTable],
  promise: [promiseTable, sensitivePromiseTable],
  expectation: [expectationTable, sensitiveExpectationTable],
  action: [actionTable],
  advocacy: [advocacyTable],
  rehearsal: [rehearsalTable],
} as const satisfies Readonly<Record<string, readonly RowTable<never>[]>>;

export type DueOf = keyof typeof dueTables;

/** Every name above, in the order they are asked. */
export const DUE_OF = Object.keys(dueTables) as [DueOf, ...DueOf[]];
