import { elsewhereRefusal } from "./basis.ts";
import type { Asked, Handling } from "./case-command.ts";
import { type Decision, decided, factOf, refused } from "./case-rejection.ts";
import { isAnswerOwed, type OfficeCase } from "./case-state.ts";
import { dutyRefusal, isWishMet } from "./duties.ts";
import { handlerOf, isPerson } from "./handler.ts";

/** A person sorts it. What goes to the body is not sorted here but reclassified. */
export const triage = (state: OfficeCase, asked: Asked<"triage">): Decision => {
  if (!isPerson(asked.by)) return refused(state, "a-person-classifies");
  if (asked.category.way !== "office") return refused(state, "category-goes-to-the-body");
  if (!isAnswerOwed(state) || state.status === "duplicate") return refused(state, "wrong-status-for-it");
  return decided({ type: "case-triaged", ...factOf(asked), category: asked.category, priority: asked.priority });
};

const handlingRefusal = (state: OfficeCase, { handler, wishUnmet }: Handling): Decision | undefined => {
  const duty = dutyRefusal(state, handler);
  if (duty !== undefined) return refused(state, duty);
  return isWishMet(state, handler) || wishUnmet !== null ? undefined : refused(state, "handler-wish-unmet");
};

/** What is kept of a wish that is not met; where it is met, nothing is. */
const breachOf = (state: OfficeCase, { handler, wishUnmet }: Handling) =>
  isWishMet(state, handler) ? null : wishUnmet;

export const take = (state: OfficeCase, asked: Asked<"take">): Decision => {
  if (state.status === "in-hand") return refused(state, "taken-already");
  if (!isAnswerOwed(state) || state.status === "duplicate") return refused(state, "wrong-status-for-it");
  if (!state.triaged) return refused(state, "not-yet-triaged");
  const wrong = handlingRefusal(state, asked);
  if (wrong !== undefined) return wrong;
  const { handler } = asked;
  return decided({
    ...{ type: "case-taken" as const, ...factOf(asked) },
    ...{ handler: handlerOf(handler), wishUnmet: breachOf(state, asked) },
  });
};

export const handOn = (state: OfficeCase, asked: Asked<"hand-on">): Decision => {
  if (state.status !== "in-hand") return refused(state, "not-in-hand");
  if (state.handler.actor === asked.handler.actor) return refused(state, "same-handler");
  const wrong = handlingRefusal(state, asked);
  if (wrong !== undefined) return wrong;
  const { handler } = asked;
  return decided({
    ...{ type: "case-handed-on" as const, ...factOf(asked) },
    ...{ handler: handlerOf(handler), wishUnmet: breachOf(state, asked) },
  });
};

export const recuse = (state: OfficeCase, asked: Asked<"recuse">): Decision =>
  state.status === "in-hand"
    ? decided({ type: "handler-recused", ...factOf(asked), because: asked.because })
    : refused(state, "not-in-hand");

export const waitForPerson = (state: OfficeCase, asked: Asked<"wait-for-person">): Decision => {
  if (state.status !== "in-hand") return refused(state, "not-in-hand");
  return state.waits ? refused(state, "waits-already") : decided({ type: "waiting-for-person", ...factOf(asked) });
};

export const goOn = (state: OfficeCase, asked: Asked<"go-on">): Decision =>
  state.status === "in-hand" && state.waits
    ? decided({ type: "waiting-ended", ...factOf(asked) })
    : refused(state, "waits-for-nobody");

/** Somebody else is asked to help: only as the person agreed, or on a basis of another kind. */
export const refer = (state: OfficeCase, asked: Asked<"refer">): Decision => {
  if (!isAnswerOwed(state) || state.status === "duplicate" || state.status === "referred")
    return refused(state, "wrong-status-for-it");
  if (!state.triaged) return refused(state, "not-yet-triaged");
  const { to, basis } = asked;
  const wrong = elsewhereRefusal(state, asked, { steps: ["referral"], purpose: "referral" });
  if (wrong !== undefined) return refused(state, wrong.code, wrong.facts);
  return decided({ type: "case-referred", ...factOf(asked), to, basis });
};

export const recordOutcome = (state: OfficeCase, asked: Asked<"record-outcome">): Decision =>
  state.status === "referred"
    ? decided({ type: "referral-outcome-recorded", ...factOf(asked), outcome: asked.outcome })
    : refused(state, "not-referred");
