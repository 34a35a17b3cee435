import {
  addHours,
  type CaseCommand,
  type OfficeCase,
  RecusedBecause,
  type ReferralOutcome,
  ReopenedBecause,
  type Uuid,
} from "@answerable/core";
import { answering, inOrder } from "./answer-tries.ts";
import { anyOf, drawn, happens } from "./chance.ts";
import { bodySlot, categoryOf, yearPath } from "./draw-content.ts";
import type { Tries, Turn } from "./life.ts";
import { acknowledging, adding, asking, closing, interim, reconsidering, safety } from "./shared-steps.ts";
import { yearPlan } from "./year-plan.ts";
import { yearStaff, yearUnits } from "./year-staff.ts";

const sorting = (state: OfficeCase, { dice, ask }: Turn): Tries => {
  const category = state.content.category ?? categoryOf(drawn(dice, yearPlan.categories), "office");
  const isSensitive = happens(dice, 2);
  return isSensitive
    ? [
        ask("reclassify", {
          category: categoryOf(drawn(dice, yearPlan.sensitive), "investigating-body"),
          ...{ path: yearPath, allegation: bodySlot(dice, "narrative"), identity: null },
        }),
      ]
    : [ask("triage", { category, priority: happens(dice, 8) ? "urgent" : state.content.priority })];
};

const taking = (type: "take" | "hand-on", state: OfficeCase, { dice, ask }: Turn): Tries =>
  inOrder(dice, state).flatMap((handler) =>
    ([null, "nobody-of-that-sex-in-the-team"] as const).map((wishUnmet) =>
      ask(type, { handler, wishUnmet }, handler.actor),
    ),
  );

const offering = ({ dice, at, ask }: Turn): Tries => [
  ask("offer-hand-over", {
    ...{ to: "partner", basis: null },
    runsOutAt: happens(dice, 80) ? addHours(at, 24 * dice.between(5, 15)) : null,
  }),
];

const settlingHandOver = ({ dice, ask }: Turn): Tries => {
  const organisation = "partner";
  const answers: CaseCommand[] = happens(dice, 60)
    ? [ask(happens(dice, 65) ? "accept-hand-over" : "refuse-hand-over", { organisation })]
    : [];
  return [...answers, ask("run-out-hand-over", {})];
};

const waiting = (state: OfficeCase, turn: Turn): Tries => {
  const { dice, ask } = turn;
  if (happens(dice, 55)) return [adding(state, turn)];
  if (happens(dice, 50)) return [ask("go-on", {})];
  return happens(dice, 15) ? [ask("withdraw", { wishedBy: "the-person" })] : [];
};

const inHand = (state: Extract<OfficeCase, { status: "in-hand" }>, turn: Turn): Tries => {
  const { dice, ask } = turn;
  if (state.waits) return waiting(state, turn);
  if (state.handOver !== null && happens(dice, 80)) return settlingHandOver(turn);
  return drawn<() => Tries>(dice, [
    [() => answering(state, turn), 52],
    [() => interim(turn), 14],
    [() => [ask("wait-for-person", {})], 12],
    [() => referring(turn), 7],
    [() => offering(turn), 4],
    [() => taking("hand-on", state, turn), 4],
    [() => [ask("recuse", { because: anyOf(dice, RecusedBecause.options) })], 3],
    [() => learning(state, turn), 1],
    [() => [ask("withdraw", { wishedBy: "the-person" })], 3],
  ])();
};

const learning = (state: Extract<OfficeCase, { status: "in-hand" }>, { dice, ask }: Turn): Tries =>
  yearStaff
    .filter(({ actor }) => actor === state.handler.actor)
    .map((handler) => ask("learn-about", { units: [dice.oneOf(yearUnits)], actors: [], handler }));

const referring = ({ ask }: Turn): Tries => [ask("refer", { to: "health-centre", basis: null })];

const waitingForHands = (state: OfficeCase, turn: Turn): Tries => {
  const { dice, ask } = turn;
  if (happens(dice, 2)) return [ask("withdraw", { wishedBy: "the-person" })];
  if (happens(dice, 6)) return referring(turn);
  return happens(dice, 90) ? taking("take", state, turn) : [];
};

const OUTCOMES: readonly (readonly [ReferralOutcome, number])[] = [
  ...([
    ["provided", 30],
    ["accepted", 20],
    ["unavailable", 15],
    ["declined", 10],
  ] as const),
  ...([
    ["no-answer", 15],
    ["lost-contact", 10],
  ] as const),
];

const again = ({ dice, ask }: Turn): Tries => {
  if (happens(dice, 1.5)) return [ask("appeal", {})];
  return happens(dice, 1.5) ? [ask("reopen", { because: anyOf(dice, ReopenedBecause.options) })] : [];
};

const byStatus = (state: OfficeCase, turn: Turn): Tries => {
  const { dice, ask } = turn;
  switch (state.status) {
    case "lodged":
    case "acknowledged":
      return sorting(state, turn);
    case "triaged":
    case "reopened":
    case "appealed":
      return waitingForHands(state, turn);
    case "in-hand":
      return inHand(state, turn);
    case "referred":
      return state.outcomes.length === 0 || happens(dice, 25)
        ? [ask("record-outcome", { outcome: drawn(dice, OUTCOMES) })]
        : answering(state, turn);
    case "duplicate":
      return happens(dice, 10) ? [ask("not-a-duplicate", {})] : answering(state, turn);
    case "responded": {
      const tries = again(turn);
      return tries.length > 0 ? tries : closing(turn);
    }
    case "loop-closed": {
      const tries = again(turn);
      return tries.length > 0 || !happens(dice, 30) || state.satisfaction !== null ? tries : asking(turn);
    }
    case "withdrawn":
      return happens(dice, 6) ? [ask("reopen", { because: "person-says-not-settled" })] : [];
  }
};

/** What somebody of the office tries next with a case. */
export const officeTries = (state: OfficeCase, reprisal: Uuid, turn: Turn): Tries => {
  const { dice, ask } = turn;
  if (!state.acknowledged && happens(dice, 75)) return acknowledging(turn);
  if (state.unseen > 0 && happens(dice, 60)) return [ask("look-at-information", {})];
  if (state.returnUntold && happens(dice, 70)) return interim(turn);
  if (state.safetyCall.is !== "not-owed" && happens(dice, 25)) return safety(state, reprisal, turn);
  if (happens(dice, 3)) return [adding(state, turn)];
  if (happens(dice, 1)) return reconsidering(turn);
  if (happens(dice, 2)) return [ask("tell-intermediary", {}), ask("tell-family", {})];
  return byStatus(state, turn);
};
