import {
  type Calendar,
  type CaseEvent,
  CLOCK_NAMES,
  type ClockName,
  defaultResponsePolicy,
  instantNumber,
  type ResponsePolicy,
} from "@answerable/core";
import { type DueByHand, type Happening, naiveRuns } from "../case-year/naive-clock.ts";
import { happeningsOf, ruleOf, type Sorted, sortedBy, TAKES_ON } from "../case-year/recount-clocks.ts";
import type { DueRowsAt, NotedRow } from "./notes-of-case.ts";
import { yearPolicies } from "./year-documents.ts";
import { pinOf } from "./year-entries.ts";

const DAY = 86_400_000;

/** What one has to know of a case to say what is due of it, read out of its history event by event. */
interface Reading {
  readonly received: number;
  readonly entered: number;
  readonly happenings: readonly Happening[];
  readonly sorted: Sorted;
  readonly waits: boolean;
  readonly over: boolean;
  readonly others: readonly NotedRow[];
}

const callOf = (event: CaseEvent): readonly NotedRow[] | undefined => {
  if (event.type === "safety-call-agreed") return [{ kind: "safety-call-agreed", due: instantNumber(event.callAt) }];
  return event.type === "safety-call-declined" || event.type === "safety-call-made" ? [] : undefined;
};

const TAKES_OFFER_BACK: readonly CaseEvent["type"][] = [
  ...(["hand-over-accepted", "hand-over-refused", "hand-over-ran-out", "case-responded"] as const),
  ...(["case-withdrawn", "found-sensitive"] as const),
];

const offerOf = (event: CaseEvent): readonly NotedRow[] | undefined => {
  if (event.type !== "hand-over-offered") return TAKES_OFFER_BACK.includes(event.type) ? [] : undefined;
  return event.runsOutAt === null ? [] : [{ kind: "hand-over-runs-out", due: instantNumber(event.runsOutAt) }];
};

const packetOf = (event: CaseEvent): readonly NotedRow[] | undefined => {
  if (event.type === "sensitive-case-forwarded")
    return [{ kind: "forward-unopened", due: instantNumber(event.doneAt) + DAY }];
  const opened: readonly CaseEvent["type"][] = [
    "body-acknowledged",
    "body-concluded",
    "returned-from-body",
    "case-reopened",
  ];
  return opened.includes(event.type) ? [] : undefined;
};

/** What an event leaves of one kind of rows that are no clock. */
const OTHERS: readonly (readonly [kind: string, of: (event: CaseEvent) => readonly NotedRow[] | undefined])[] = [
  ["safety-call-agreed", callOf],
  ["hand-over-runs-out", offerOf],
  ["forward-unopened", packetOf],
];

const othersAfter = (before: readonly NotedRow[], event: CaseEvent): readonly NotedRow[] =>
  OTHERS.flatMap(([kind, of]) => of(event) ?? before.filter((row) => row.kind === kind));

const readOn = (before: Reading, event: CaseEvent): Reading => {
  const at = instantNumber(event.doneAt);
  const waits =
    event.type === "waiting-for-person" ||
    (before.waits && event.type !== "waiting-ended" && !TAKES_ON.includes(event.type));
  const opens = event.type === "case-reopened" || event.type === "case-appealed";
  return {
    ...before,
    happenings: [...before.happenings, ...happeningsOf(event, before.waits).map((is) => ({ at, is }))],
    sorted: sortedBy(event) ?? before.sorted,
    waits,
    over: event.type === "loop-closed" || event.type === "case-withdrawn" || (before.over && !opens),
    others: othersAfter(before.others, event),
  };
};

const clockRow = (clock: ClockName, reading: Reading, policy: ResponsePolicy, wall: DueByHand): NotedRow[] => {
  const rule = ruleOf(policy, clock, reading.sorted);
  if (rule === null) return [];
  const runs = naiveRuns(clock, reading.received, reading.happenings, rule, wall);
  const last = runs.at(-1);
  if (last?.outcome !== "open") return [];
  const late = clock !== "appeal" && runs.length === 1 && reading.entered > last.due;
  return [{ kind: `${clock}${late ? "-entered-late" : "-due"}`, due: last.due }];
};

const rowsOf = (reading: Reading, policy: ResponsePolicy, wall: DueByHand): readonly NotedRow[] => [
  ...(reading.over ? [] : CLOCK_NAMES.flatMap((clock) => clockRow(clock, reading, policy, wall))),
  ...reading.others,
];

/**
 * What is due of a case after each thing that happened to it, under the wall that counts: read out of its history, event by event, by
 * whoever knows what the documents say and none of the rules of core.
 */
export const rowsByHand = (
  id: string,
  history: readonly CaseEvent[],
  wallOf: (calendar: Calendar) => DueByHand,
): DueRowsAt => {
  const [first] = history;
  if (first?.type !== "case-lodged" && first?.type !== "sensitive-case-lodged") throw new Error("not lodged");
  const pin = pinOf(id);
  const policy = yearPolicies.find((one) => one.id === pin?.id) ?? defaultResponsePolicy;
  const readings: Reading[] = [];
  let reading: Reading = {
    ...{ received: instantNumber(first.content.receivedAt), entered: instantNumber(first.at), happenings: [] },
    ...{ sorted: {}, waits: false, over: false, others: [] },
  };
  for (const event of history) {
    reading = readOn(reading, event);
    readings.push(reading);
  }
  return (place, calendar) => rowsOf(readings[place] ?? reading, policy, wallOf(calendar));
};
