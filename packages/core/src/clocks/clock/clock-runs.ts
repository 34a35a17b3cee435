import { match } from "ts-pattern";
import { type Instant, instantNumber } from "../../kernel/instant.ts";
import type { Stretch } from "../calendar/working-time.ts";
import type { ClockEffect, ClockName, ClockRule } from "../policy/clock-rule.ts";
import type { ClockFact } from "./clock-fact.ts";
import { factsInOrder } from "./facts-in-order.ts";

export type ClockEnd =
  | { readonly how: "met"; readonly at: Instant; readonly judgedDue?: Instant | undefined }
  | { readonly how: "stopped"; readonly at: Instant };

/** One time that a clock ran, from its start until it was met or stopped, or began anew. */
export interface ClockRun {
  readonly startedAt: Instant;
  /** Waiting for the person; how much of it is spared is the rule's business. The last one may have no end. */
  readonly pauses: readonly Stretch[];
  /** Between being met or stopped and going on: nothing was owed, and nothing counts. */
  readonly holds: readonly Stretch[];
  readonly pausedSince: Instant | null;
  readonly ended: ClockEnd | null;
}

type Met = Extract<ClockFact, { type: "met" }>;

interface Folded {
  readonly earlier: readonly ClockRun[];
  readonly run: ClockRun | null;
  readonly pausedSince: Instant | null;
  readonly metBefore: Met | null;
}

const between = (from: Instant, to: Instant): Stretch => ({ from: instantNumber(from), to: instantNumber(to) });

const begun = (startedAt: Instant): ClockRun => ({
  ...{ startedAt, pauses: [], holds: [] },
  ...{ pausedSince: null, ended: null },
});

const unpaused = (run: ClockRun, at: Instant): ClockRun =>
  run.pausedSince === null ? run : { ...run, pauses: [...run.pauses, between(run.pausedSince, at)], pausedSince: null };

const ended = (run: ClockRun, end: ClockEnd): ClockRun =>
  run.ended === null ? { ...unpaused(run, end.at), ended: end } : run;

const goneOn = (run: ClockRun, at: Instant): ClockRun =>
  run.ended === null ? run : { ...run, holds: [...run.holds, between(run.ended.at, at)], ended: null };

/** Reopening and appeal come from the person, so whoever waited for the person waits no longer. */
const opened = (folded: Folded, run: ClockRun, effect: ClockEffect, at: Instant): Folded => {
  const awake = unpaused(run, at);
  return match(effect)
    .returnType<Folded>()
    .with("starts-anew", () => ({ ...folded, earlier: [...folded.earlier, awake], run: begun(at) }))
    .with("goes-on", () => ({ ...folded, run: goneOn(awake, at) }))
    .with("stays-met", () => ({ ...folded, run: awake.ended?.how === "met" ? awake : goneOn(awake, at) }))
    .exhaustive();
};

/** Who has the answer needs no interim one any more, and who has either needs no word that the matter arrived. */
const NEEDLESS: Readonly<Record<ClockName, readonly ClockName[]>> = {
  acknowledgement: [],
  interim: ["acknowledgement"],
  response: ["acknowledgement", "interim"],
  closure: [],
  appeal: [],
};

const isMetBy = (name: ClockName, { clock }: Met): boolean => clock === name || NEEDLESS[clock].includes(name);

/** The facts of one clock, in order; what meets another one is none of them. */
export const factsOfClock = (name: ClockName, facts: readonly ClockFact[]): readonly ClockFact[] =>
  factsInOrder(facts.filter((fact) => fact.type !== "met" || isMetBy(name, fact)));

/** How a clock is met; what was judged is of the clock it was judged for. */
const metBy = (name: ClockName, { at, clock, judgedDue }: Met): ClockEnd =>
  clock === name ? { how: "met", at, judgedDue } : { how: "met", at };

/** Before the clock began: only that the person is waited for, or that it was met before anybody said when it came. */
const beforeStart = (folded: Folded, fact: ClockFact, name: ClockName): Folded => {
  if (fact.type === (name === "appeal" ? "appealed" : "received")) {
    const run = begun(fact.at);
    const paused = name !== "appeal" && folded.pausedSince !== null ? { ...run, pausedSince: fact.at } : run;
    const early = folded.metBefore;
    return { ...folded, run: early === null ? paused : ended(paused, metBy(name, { ...early, at: fact.at })) };
  }
  if (fact.type === "paused") return { ...folded, pausedSince: folded.pausedSince ?? fact.at };
  if (fact.type === "resumed") return { ...folded, pausedSince: null };
  const early = fact.type === "met" && name !== "appeal";
  return early ? { ...folded, metBefore: folded.metBefore ?? fact } : folded;
};

const afterStart = (folded: Folded, run: ClockRun, fact: ClockFact, name: ClockName, rule: ClockRule): Folded =>
  match(fact)
    .returnType<Folded>()
    .with({ type: "received" }, { type: "entered" }, () => folded)
    .with({ type: "paused" }, ({ at }) =>
      run.ended === null ? { ...folded, run: { ...run, pausedSince: run.pausedSince ?? at } } : folded,
    )
    .with({ type: "resumed" }, ({ at }) => ({ ...folded, run: unpaused(run, at) }))
    .with({ type: "met" }, (met) => ({ ...folded, run: ended(run, metBy(name, met)) }))
    .with({ type: "stopped" }, ({ at }) => ({ ...folded, run: ended(run, { how: "stopped", at }) }))
    .with({ type: "reopened" }, ({ at }) => opened(folded, run, rule.reopened, at))
    .with({ type: "appealed" }, ({ at }) => opened(folded, run, rule.appealed, at))
    .exhaustive();

/**
 * The runs of a clock out of its facts ({@link factsOfClock}), the last one first as `run`; null: it has not begun. Received twice, the
 * first counts; paused while paused and resumed while running change nothing.
 */
export const clockRuns = (
  name: ClockName,
  facts: readonly ClockFact[],
  rule: ClockRule,
): Pick<Folded, "earlier" | "run"> =>
  facts.reduce<Folded>(
    (folded, fact) =>
      folded.run === null ? beforeStart(folded, fact, name) : afterStart(folded, folded.run, fact, name, rule),
    { earlier: [], run: null, pausedSince: null, metBefore: null },
  );
