import { match } from "ts-pattern";
import type { FlatRow } from "../../kernel/filter.ts";
import { monthOf } from "../../kernel/month.ts";
import type { RowTable } from "../../kernel/subject.ts";
import { brokeItsDay, type MadePromise, type PromiseState, promisedBy } from "./promise-state.ts";

const endCells = (state: MadePromise): FlatRow =>
  match(state)
    .returnType<FlatRow>()
    .with({ status: "standing" }, () => ({ closedMonth: null, because: null, told: 0 }))
    .with({ status: "kept" }, ({ on, told }) => ({
      closedMonth: monthOf(on),
      because: null,
      told: Number(told !== null),
    }))
    .with({ status: "explained" }, ({ because, told }) => ({ closedMonth: monthOf(told.on), because, told: 1 }))
    .with({ status: "released" }, ({ by, on }) => ({ closedMonth: monthOf(on), because: by, told: 1 }))
    .exhaustive();

const columns = {
  byDay: "text",
  firstByDay: "text",
  level: "text",
  status: "text",
  adm1: "text",
  adm2: "text",
  project: "text",
  topic: "text",
  occasion: "text",
  doneBy: "text",
  dependsOn: "text",
  beyond: "text",
  expectation: "text",
  recorder: "text",
  sensitive: "integer",
  unbacked: "integer",
  checked: "integer",
  rules: "text",
  madeMonth: "text",
  moved: "integer",
  late: "integer",
  closedMonth: "text",
  because: "text",
  told: "integer",
} as const;

const rowOf = (state: MadePromise): FlatRow => {
  const { content, newDates } = state;
  const { level, adm1, adm2, project, topic, occasion, doneBy, expectation, recorder, rules } = content;
  return {
    ...{ byDay: promisedBy(state), firstByDay: content.byDay, level, status: state.status, adm1, adm2, project },
    ...{ topic, occasion, doneBy, dependsOn: content.dependsOn.join(" "), beyond: content.beyond.join(" ") },
    ...{ expectation, recorder, sensitive: Number(content.isSensitive) },
    ...{ unbacked: Number(rules.length > 0), checked: Number(content.checked), rules: rules.join(" ") },
    ...{ madeMonth: monthOf(content.madeOn), moved: newDates.length, late: Number(brokeItsDay(state)) },
    ...endCells(state),
  };
};

const tableOf = (name: string, isSensitive: boolean): RowTable<PromiseState> => ({
  name,
  columns,
  orders: { due: ["status", "byDay"], area: ["adm1", "adm2", "byDay"] },
  rowsOf: (state) => (state.status === "absent" || state.content.isSensitive !== isSensitive ? [] : [rowOf(state)]),
});

/**
 * One row a promise, whatever its status. Coded: no word of it, and no exact day but the one by which it is done. What is
 * sensitive stands in {@link sensitivePromiseTable} alone.
 */
export const promiseTable = tableOf("promise", false);

/** The same of sensitive matters, apart: who sees the one sees nothing of the other. Source: practice C2, C7. */
export const sensitivePromiseTable = tableOf("sensitive_promise", true);
