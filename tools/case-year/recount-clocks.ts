import {
  type Calendar,
  type CaseEvent,
  CLOCK_NAMES,
  type ClockName,
  type ClockRule,
  type Instant,
  instantNumber,
  type ResponsePolicy,
} from "@answerable/core";
import { type Happening, naiveDue, naiveRuns } from "./naive-clock.ts";

/** What a history came to by its clocks: each time something was owed, in one word. */
export type Came = "inTime" | "late" | "enteredLate" | "open" | "overdue" | "letGo";

/** What a matter is about and how urgent, as far as it is known. */
export interface Sorted {
  readonly category?: string | undefined;
  readonly priority?: string | undefined;
}

/** How an event sorts a matter; undefined: it does not. */
export const sortedBy = (event: CaseEvent): Sorted | undefined => {
  if (event.type === "case-triaged") return { category: event.category.code, priority: event.priority };
  if (event.type === "case-lodged" || event.type === "returned-from-body")
    return { category: event.content.category?.code, priority: event.content.priority };
  if (event.type === "sensitive-case-lodged" || event.type === "found-sensitive")
    return { category: event.content.category.code };
  return undefined;
};

/** What a policy asks of a clock, read entry by entry. */
export const ruleOf = (policy: ResponsePolicy, clock: ClockName, { category, priority }: Sorted): ClockRule | null => {
  let rule = policy.default[clock];
  for (const wants of [
    [null, priority],
    [category, null],
    [category, priority],
  ])
    for (const entry of policy.entries)
      if (entry.category === wants[0] && entry.priority === wants[1]) {
        const said = entry.clocks[clock];
        if (said !== undefined) rule = said;
      }
  return rule;
};

/** What ends a wait for the person besides the word that it is over. */
export const TAKES_ON: readonly CaseEvent["type"][] = [
  ...([
    "case-responded",
    "handler-recused",
    "case-handed-on",
    "case-taken",
    "case-withdrawn",
    "case-referred",
  ] as const),
  ...(["hand-over-accepted", "found-sensitive", "marked-duplicate"] as const),
];

const MEETS: Partial<Record<CaseEvent["type"], readonly ClockName[]>> = {
  "case-acknowledged": ["acknowledgement"],
  "interim-answer-given": ["acknowledgement", "interim"],
  "case-responded": ["acknowledgement", "interim", "response", "appeal"],
  "body-concluded": ["acknowledgement", "interim", "response", "appeal"],
  "loop-closed": ["closure"],
};

/** What an event is to clocks; `waits`: the person was waited for until then. */
export const happeningsOf = (event: CaseEvent, waits: boolean): Happening["is"][] => {
  const ends: Happening["is"][] = waits && TAKES_ON.includes(event.type) ? ["goes-on"] : [];
  const meets = MEETS[event.type];
  if (meets !== undefined) return [...ends, { meets }];
  if (event.type === "waiting-for-person") return ["waits"];
  if (event.type === "waiting-ended") return ["goes-on"];
  if (event.type === "case-withdrawn") return [...ends, "let-go"];
  if (event.type === "case-appealed") return ["appealed"];
  return event.type === "case-reopened" || event.type === "returned-from-body" ? ["opened-again"] : ends;
};

const cameOf = (run: ReturnType<typeof naiveRuns>[number], now: number): Came => {
  if (run.outcome === "in-time") return "inTime";
  if (run.outcome === "late" || run.outcome === "left")
    return run.outcome === "late" || run.due < (run.endedAt ?? now) ? "late" : "letGo";
  if (run.outcome === "let-go") return "letGo";
  return run.due < now ? "overdue" : "open";
};

/** What each clock of one history came to, read event by event, without any state of ours. */
export const recountClocks = (
  history: readonly CaseEvent[],
  policy: ResponsePolicy,
  calendar: Calendar,
  now: Instant,
): Record<ClockName, Came[]> => {
  const [first] = history;
  if (first?.type !== "case-lodged" && first?.type !== "sensitive-case-lodged") throw new Error("not lodged");
  const received = instantNumber(first.content.receivedAt);
  const dueOf = naiveDue(calendar);
  const came: Record<ClockName, Came[]> = { acknowledgement: [], interim: [], response: [], closure: [], appeal: [] };
  for (const clock of CLOCK_NAMES) {
    const happenings: Happening[] = [];
    let sorted = sortedBy(first) ?? {};
    let waits = false;
    for (const event of history) {
      for (const is of happeningsOf(event, waits)) {
        const at = instantNumber(event.doneAt);
        const then = ruleOf(policy, clock, sorted);
        const runs = then === null ? [] : naiveRuns(clock, received, [...happenings, { at, is }], then, dueOf);
        const isMet = typeof is === "object" && is.meets.includes(clock);
        happenings.push({ at, is, judged: isMet ? runs.at(-1)?.due : undefined });
      }
      if (event.type === "waiting-for-person") waits = true;
      if (event.type === "waiting-ended" || TAKES_ON.includes(event.type)) waits = false;
      sorted = sortedBy(event) ?? sorted;
    }
    const rule = ruleOf(policy, clock, sorted);
    if (rule === null) continue;
    const runs = naiveRuns(clock, received, happenings, rule, dueOf);
    came[clock] = runs.map((run) => cameOf(run, instantNumber(now)));
    const [one] = runs;
    const isMissed = came[clock][0] === "late" || came[clock][0] === "overdue";
    if (one !== undefined && clock !== "appeal" && isMissed && instantNumber(first.at) > one.due)
      came[clock][0] = "enteredLate";
  }
  return came;
};
