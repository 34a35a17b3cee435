import { monthOf } from "../../kernel/month.ts";
import type { RowTable, Subject } from "../../kernel/subject.ts";
import { endOfDay } from "../end-of-day.ts";
import {
  type ExpectationCommand,
  type ExpectationEvent,
  type ExpectationRejection,
  type ExpectationState,
  expectationDecider,
} from "./expectation-decider.ts";

/** One row an expectation, whatever its status. Coded: no word of it, and the month it was heard in, not the day. */
export const expectationTable: RowTable<ExpectationState> = {
  name: "expectation",
  columns: {
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
  },
  orders: { due: ["status", "againOn"], area: ["adm1", "adm2", "heardMonth"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const { content, answers, status } = state;
    const { level, adm1, adm2, project, topic, occasion, recorder } = content;
    const last = answers.at(-1);
    return [
      {
        ...{ againOn: last?.againOn ?? null, level, status, adm1, adm2, project, topic, occasion, recorder },
        sensitive: Number(content.isSensitive),
        heardMonth: monthOf(content.heardOn),
        power: last?.is.power ?? null,
        whom: last?.is.power === "depends-on-others" ? last.is.whom.join(" ") : null,
        answers: answers.length,
      },
    ];
  },
};

/** An expectation with all a store must know to keep it. It falls due when it is to be taken up again. */
export const expectationSubject: Subject<ExpectationState, ExpectationCommand, ExpectationEvent, ExpectationRejection> =
  {
    name: "expectation",
    ...expectationDecider,
    tables: [expectationTable],
    dueOf: (state) => {
      const againOn = state.status === "answered" ? state.answers.at(-1)?.againOn : undefined;
      return againOn === undefined || againOn === null ? [] : [{ at: endOfDay(againOn), kind: "expectation-again" }];
    },
    // Only schema 1 was ever written.
    upcast: (event) => event as ExpectationEvent,
  };
