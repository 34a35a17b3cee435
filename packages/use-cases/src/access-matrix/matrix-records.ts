import type { AskedOperation } from "./asked-operation.ts";
import {
  actionOf,
  advocacyOf,
  alertOf,
  areaOf,
  caseOf,
  communityOf,
  developmentOf,
  expectationOf,
  incidentOf,
  journalEntryOf,
  pairOf,
  promiseOf,
  questionOf,
  sensitiveCaseOf,
} from "./matrix-inputs.ts";
import type { Kind, Situation } from "./matrix-kinds.ts";

/** Enters one record of a kind as `by`, in a situation; gives back its ids, where it stands for several records. */
type Maker = (at: AskedOperation, situation: Situation, by: string) => Promise<readonly string[]>;

const entered =
  (name: string, inputOf: (situation: string) => object): Maker =>
  async ({ ask }, situation, by) => [(await ask<{ id: string }>(by, name, inputOf(situation))).id];

const incident = entered("incidents.record", incidentOf);
const development = entered("developments.record", developmentOf);
const advocacy = entered("advocacy.launch", advocacyOf);

/** A pair, and a contact that was planned and not held yet. */
const pair: Maker = async ({ ask }, situation, by) => {
  const asked = pairOf(by, situation === "a" ? "own-01" : undefined);
  const { id } = await ask<{ id: string }>(by, "mentoring.begin", asked);
  await ask(by, "mentoring.plan", { id, kind: "talk", on: "2026-06-01" });
  return [id];
};

const lodged: Maker = async (at, situation, by) => {
  if (situation === "s" || situation === "x")
    return await entered("cases.lodge-sensitive", sensitiveCaseOf)(at, situation, by);
  const ids = await entered("cases.lodge", caseOf)(at, situation, by);
  // what follows from it must not tell that it is there either
  for (const id of ids) await at.ask(by, "cases.acknowledge", { id, how: "at-intake" });
  return ids;
};

/** A community that somebody goes to, of which people expect something. */
const goneTo: Maker = async (at, situation, by) => {
  const ids = await entered("community.introduce", communityOf)(at, situation, by);
  for (const id of ids) await at.ask(by, "community.meet", { id, expects: ["money=not-answered"] });
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
  ...{ pair, "pair, planned": pair, "pair, managed": pair },
  "journal entry": entered("journal.write", journalEntryOf),
  action: entered("actions.plan", actionOf),
  community: goneTo,
};

/** Kinds that are asked of the records of another kind. */
export const RECORDS_OF: Partial<Readonly<Record<Kind, Kind>>> = {
  "person's incident": "incident",
  "person's case": "case",
};
