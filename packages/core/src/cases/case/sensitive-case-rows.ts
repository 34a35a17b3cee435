import { unitCells, unitColumns } from "../../access/unit-columns.ts";
import type { FlatRow } from "../../kernel/filter.ts";
import type { RowTable } from "../../kernel/subject.ts";
import { endCells, satisfactionCell } from "./case-rows.ts";
import { type CaseState, hasMoreForBody, isOwedWord, type SensitiveCase } from "./case-state.ts";

const columns = {
  status: "text",
  category: "text",
  body: "text",
  lastForwardedTo: "text",
  hasIdentity: "integer",
  toForward: "integer",
  acknowledged: "integer",
  support: "integer",
  safetyCall: "text",
  conclusion: "text",
  told: "text",
  untoldBecause: "text",
  owed: "integer",
  satisfaction: "text",
  ...unitColumns,
} as const;

const rowOf = (state: SensitiveCase): FlatRow => {
  const { content } = state;
  const isConcluded = state.status === "body-concluded" || state.status === "loop-closed";
  return {
    ...{ status: state.status, category: content.category.code, body: content.path.body },
    ...{ lastForwardedTo: state.forwardedTo.at(-1) ?? null, hasIdentity: Number(content.identity !== null) },
    toForward: Number(hasMoreForBody(state)),
    ...{ acknowledged: Number(state.acknowledged), support: state.support.length, safetyCall: state.safetyCall.is },
    conclusion: isConcluded ? state.conclusion : null,
    ...endCells(state.status === "loop-closed" ? state.end : null),
    ...{ owed: Number(isOwedWord(state)), satisfaction: satisfactionCell(state.satisfaction) },
    ...unitCells(content.aboutUnits),
  };
};

/**
 * One row a sensitive case, apart from all others. It has no area, no month, no project, no channel, and nobody who entered
 * it: it cannot be counted by site or month. Source: practice C2, C7.
 */
export const sensitiveCaseTable: RowTable<CaseState> = {
  name: "sensitive_case",
  columns,
  orders: { status: ["status", "category"] },
  rowsOf: (state) => (state.status === "absent" || state.way === "office" ? [] : [rowOf(state)]),
};
