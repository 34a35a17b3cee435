import { endOfDay } from "../../kernel/end-of-day.ts";
import type { FlatRow } from "../../kernel/filter.ts";
import { monthOf } from "../../kernel/month.ts";
import type { RowTable, Subject } from "../../kernel/subject.ts";
import {
  type ExpectationCommand,
  type ExpectationEvent,
  type ExpectationRejection,
  type ExpectationState,
  expectationDecider,
  type HeardExpectation,
} from "./expectation-decider.ts";

const columns = {
  againOn: "text",
  level: "text",
  status: "text",
  adm1: "text",
  adm2: "text",
  project: "text",
  topic: "text",
  occasion: "text",
  recorder: "text",
  sensitive: "integer",
  heardMonth: "text",
  power: "text",
  whom: "text",
  answers: "integer",
} as const;

const rowOf = ({ content, answers, status }: HeardExpectation): FlatRow => {
  const { level, adm1, adm2, project, topic, occasion, recorder } = content;
  const last = answers.at(-1);
  return {
    ...{ againOn: last?.againOn ?? null, level, status, adm1, adm2, project, topic, occasion, recorder },
    sensitive: Number(content.isSensitive),
    heardMonth: monthOf(content.heardOn),
    power: last?.is.power ?? null,
    whom: last?.is.power === "depends-on-others" ? last.is.whom.join(" ") : null,
    answers: answers.length,
  };
};

const tableOf = (name: string, isSensitive: boolean): RowTable<ExpectationState> => ({
  name,
  columns,
  orders: { due: ["status", "againOn"], area: ["adm1", "adm2", "heardMonth"] },
  rowsOf: (state) => (state.status === "absent" || state.content.isSensitive !== isSensitive ? [] : [rowOf(state)]),
});

/**
 * One row an expectation, whatever its status. Coded: no word of it, and the month it was heard in, not the day. What is
 * sensitive stands in {@link sensitiveExpectationTable} alone.
 */
export const expectationTable = tableOf("expectation", false);

/** The same of sensitive matters, apart: who sees the one sees nothing of the other. Source: practice C2, C7. */
export const sensitiveExpectationTable = tableOf("sensitive_expectation", true);

/** An expectation with all a store must know to keep it. It falls due when it is to be taken up again. */
export const expectationSubject: Subject<ExpectationState, ExpectationCommand, ExpectationEvent, ExpectationRejection> =
  {
    name: "expectation",
    ...expectationDecider,
    tables: [expectationTable, sensitiveExpectationTable],
    dueOf: (state) => {
      const againOn = state.status === "answered" ? state.answers.at(-1)?.againOn : undefined;
      return againOn === undefined || againOn === null ? [] : [{ at: endOfDay(againOn), kind: "expectation-again" }];
    },
    // Only schema 1 was ever written.
    upcast: (event) => event as ExpectationEvent,
  };
