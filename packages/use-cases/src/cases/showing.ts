import { type CaseState, caseSubject, type OfficeCase, roleThatMay, type SensitiveCase, Uuid } from "@answerable/core";
import { err, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext, Recorded } from "../context.ts";
import { useCase } from "../use-case.ts";
import { withoutSlots } from "../without-slots.ts";
import { onlyCasesInSight } from "./cases-in-sight.ts";
import { clocksShown } from "./clocks-shown.ts";

/** Other cases that a case names. */
const named = (state: Recorded<CaseState>): readonly Uuid[] => [
  ...(state.way === "office" ? state.duplicates : []),
  ...(state.status === "duplicate" ? [state.of] : []),
  ...(state.safetyCall.is === "made" && state.safetyCall.reprisal !== null ? [state.safetyCall.reprisal] : []),
];

/** What both ways show. */
const keptOf = ({ consent, reply, round, level, information, unseen, attempts, ...state }: Recorded<CaseState>) => ({
  ...{ receivedAt: state.content.receivedAt, language: state.content.language, acknowledged: state.acknowledged },
  ...{ reply, round, level, reopenings: state.reopenings, interims: withoutSlots(state.interims), attempts },
  ...{ information: information.length, unseen, consent, intermediaryTold: state.intermediaryTold },
  contacts: withoutSlots(state.content.contacts),
  phone: state.phone === undefined ? null : withoutSlots(state.phone),
});

/** The safety call; a reprisal's own case is named only to who sees that. */
const safetyCallOf = ({ safetyCall }: Recorded<CaseState>, seen: readonly Uuid[]) => {
  if (safetyCall.is !== "made") return safetyCall;
  const { reprisal, ...call } = safetyCall;
  return reprisal !== null && seen.includes(reprisal) ? safetyCall : call;
};

const endOf = (state: Recorded<CaseState>) => (state.status === "loop-closed" ? { end: state.end } : {});

/** Where an office's case stands, beyond its status. */
const standingOf = (state: OfficeCase, seen: readonly Uuid[]) => {
  if (state.status === "in-hand") return { handler: state.handler, waits: state.waits, wishUnmet: state.wishUnmet };
  if (state.status === "referred") return { referredTo: state.to, outcomes: state.outcomes };
  return state.status === "duplicate" && seen.includes(state.of) ? { duplicateOf: state.of } : {};
};

const officeShown = (state: OfficeCase, seen: readonly Uuid[], mayMend: boolean) => {
  const { aboutUnits, aboutActors, contacts: _ways, consent: _first, receivedAt: _at, ...content } = state.content;
  return {
    ...standingOf(state, seen),
    ...{ owner: state.owner, handOver: state.handOver, answers: withoutSlots(state.answers), ...endOf(state) },
    ...{ duplicates: state.duplicates.filter((one) => seen.includes(one)), returnUntold: state.returnUntold },
    ...(mayMend ? { aboutUnits, aboutActors } : {}),
    said: withoutSlots(content),
  };
};

/** No area, no channel, nobody who entered it; whatever was said is with the body. */
const sensitiveShown = (state: SensitiveCase, mayMend: boolean) => {
  const { category, path, lodgedBy, anonymous, hasReceipt, saidBefore, identity, rules } = state.content;
  return {
    ...{ category: category.code, path, forwardedTo: state.forwardedTo, hasIdentity: identity !== null },
    ...{ informationToForward: state.information.length - state.forwardedInformation, support: state.support },
    ...("conclusion" in state ? { conclusion: state.conclusion } : {}),
    ...{ ...endOf(state), lodgedBy, anonymous, hasReceipt, saidBefore, rules },
    ...(mayMend ? { aboutUnits: state.content.aboutUnits } : {}),
  };
};

const shown = async (id: Uuid, ctx: OperationContext) => {
  const standing = await ctx.read.state(caseSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { state, version } = standing.value;
  const books = await ctx.read.clockBooks();
  if (books.isErr()) return err(books.error);
  const seen = await onlyCasesInSight(named(state), ctx);
  // whom it is about is there for whoever has to keep it right
  const mayMend = roleThatMay(ctx.actor, "cases.learn-about") !== undefined;
  return seen.map((cases) => ({
    ...{ id, version, status: state.status, way: state.way, ...keptOf(state), safetyCall: safetyCallOf(state, cases) },
    ...(state.way === "office" ? officeShown(state, cases, mayMend) : sensitiveShown(state, mayMend)),
    deadlines: clocksShown(state, books.value, ctx.now),
  }));
};

/** One case, in codes. */
export const showingUseCase = useCase({
  name: "cases.show",
  kind: "show",
  summary:
    "one case in codes: where it stands, what the person wishes and agreed to, what was answered; what is sealed is named",
  input: z.strictObject({ id: Uuid.describe("The case.") }),
  positional: ["id"],
  permission: "cases.show",
  module: "accountability",
  form: "record",
  handle: ({ id }, ctx) => new ResultAsync(shown(id, ctx)),
});
