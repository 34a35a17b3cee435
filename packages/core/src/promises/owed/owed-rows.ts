import { match } from "ts-pattern";
import type { FlatRow } from "../../kernel/filter.ts";
import { monthOf } from "../../kernel/month.ts";
import type { RowTable } from "../../kernel/subject.ts";
import { isOfOnePerson } from "./may-be-owed.ts";
import { askedStill, type OwedState, owedBy, type RaisedWord, ranLate } from "./owed-state.ts";

/** How and when it ended, in months; empty while it is owed. */
const endCells = (state: RaisedWord): FlatRow =>
  match(state)
    .returnType<FlatRow>()
    .with({ status: "owed" }, () => ({ closedMonth: null, because: null, vehicle: null }))
    .with({ status: "given" }, ({ given }) => ({
      closedMonth: monthOf(given.map(({ on }) => on).reduce((a, b) => (a > b ? a : b))),
      because: null,
      vehicle: given.at(-1)?.vehicle ?? null,
    }))
    .with({ status: "explained" }, ({ because, on, vehicle }) => ({ closedMonth: monthOf(on), because, vehicle }))
    .with({ status: "waived" }, ({ by, on }) => ({ closedMonth: monthOf(on), because: by, vehicle: null }))
    .exhaustive();

const columns = {
  byDay: "text",
  kind: "text",
  level: "text",
  status: "text",
  adm1: "text",
  adm2: "text",
  project: "text",
  topic: "text",
  occasion: "text",
  recorder: "text",
  sensitive: "integer",
  module: "text",
  subject: "text",
  fromId: "text",
  rule: "text",
  arisenMonth: "text",
  postponed: "integer",
  asked: "integer",
  asksLeft: "text",
  asksLeftCount: "integer",
  timesGiven: "integer",
  late: "integer",
  closedMonth: "text",
  because: "text",
  vehicle: "text",
} as const;

const rowOf = (state: RaisedWord): FlatRow => {
  const { content, given, newDates } = state;
  const { kind, level, adm1, adm2, project, topic, occasion, recorder, from, rule } = content;
  const left = askedStill(state);
  return {
    ...{ byDay: owedBy(state), kind, level, status: state.status, adm1, adm2, project, topic, occasion, recorder },
    sensitive: Number(content.isSensitive),
    ...{ module: from.module, subject: from.subject, fromId: isOfOnePerson(content) ? null : from.id, rule },
    arisenMonth: monthOf(content.arisenOn),
    postponed: newDates.length,
    asked: content.asks.length,
    ...{ asksLeft: left.join(" "), asksLeftCount: left.length, timesGiven: given.length },
    late: Number(ranLate(state)),
    ...endCells(state),
  };
};

const tableOf = (name: string, isSensitive: boolean): RowTable<OwedState> => ({
  name,
  columns,
  orders: { due: ["status", "byDay"], area: ["adm1", "adm2", "byDay"] },
  rowsOf: (state) => (state.status === "absent" || state.content.isSensitive !== isSensitive ? [] : [rowOf(state)]),
});

/**
 * One row a piece of word, whatever its status. Coded: no word, no exact day of anything people did, and the record it
 * comes from only where that is a matter of communities. What is sensitive stands in {@link sensitiveOwedTable} alone.
 */
export const owedTable = tableOf("owed", false);

/** The same of sensitive matters, apart: who sees the one sees nothing of the other. Source: practice C2, C7. */
export const sensitiveOwedTable = tableOf("sensitive_owed", true);
