import type { AskedOperation } from "./asked-operation.ts";
import type { Kind, Situation } from "./expected-matrix.ts";
import {
  actionOf,
  advocacyOf,
  alertOf,
  areaOf,
  caseOf,
  developmentOf,
  expectationOf,
  incidentOf,
  promiseOf,
  questionOf,
  sensitiveCaseOf,
} from "./matrix-questions.ts";

/** Enters one record of a kind as `by`, in a situation; gives back its ids, where it stands for several records. */
type Maker = (at: AskedOperation, situation: Situation, by: string) => Promise<readonly string[]>;

const entered =
  (name: string, inputOf: (situation: string) => object): Maker =>
  async ({ ask }, situation, by) => [(await ask<{ id: string }>(by, name, inputOf(situation))).id];

const incident = entered("incidents.record", incidentOf);
const development = entered("developments.record", developmentOf);
const advocacy = entered("advocacy.launch", advocacyOf);

const lodged: Maker = async (at, situation, by) => {
  if (situation === "s" || situation === "x")
    return await entered("cases.lodge-sensitive", sensitiveCaseOf)(at, situation, by);
  const ids = await entered("cases.lodge", caseOf)(at, situation, by);
  // what follows from it must not tell that it is there either
  for (const id of ids) await at.ask(by, "cases.acknowledge", { id, how: "at-intake" });
  return ids;
};

/** How the records come about that the matrix is asked of. Two alike, where a list is of pairs. */
export const MAKERS: Partial<Readonly<Record<Kind, Maker>>> = {
  incident,
  "incident, counted": async (...asked) => [...(await incident(...asked)), ...(await incident(...asked))],
  alert: entered("alerts.draft", alertOf),
  "quiet report": entered("network.quiet", (situation) => ({
    month: { o: "2026-01", a: "2026-02", e: "2026-03" }[situation],
    area: areaOf(situation).adm2,
  })),
  assessment: async ({ assessed }, situation) => [await assessed(areaOf(situation).adm2)],
  case: lodged,
  expectation: entered("expectations.record", expectationOf),
  promise: entered("promises.make", promiseOf),
  owed: entered("questions.ask", questionOf),
  "what came of it": async (...asked) => [...(await development(...asked)), ...(await advocacy(...asked))],
  action: entered("actions.plan", actionOf),
};

/** Kinds that are asked of the records of another kind. */
export const RECORDS_OF: Partial<Readonly<Record<Kind, Kind>>> = {
  "person's incident": "incident",
  "person's case": "case",
};
