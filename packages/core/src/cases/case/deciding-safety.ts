import type { Asked } from "./case-command.ts";
import { type Decision, decided, factOf, refused } from "./case-rejection.ts";
import type { LodgedCase } from "./case-state.ts";
import { contactRefusal } from "./contact-refusal.ts";

/** When, by whom and how somebody asks whether the person is safe: as agreed with her or him. Source: practice C8. */
export const agreeSafetyCall = (state: LodgedCase, asked: Asked<"agree-safety-call">): Decision => {
  const { callAt, how, post } = asked;
  if (state.safetyCall.is === "not-owed") return refused(state, "no-safety-call-owed");
  if (callAt <= asked.doneAt) return refused(state, "safety-call-in-the-past");
  const wrong = contactRefusal(state, how);
  if (wrong !== undefined) return refused(state, wrong);
  return decided({ type: "safety-call-agreed", ...factOf(asked), callAt, how, post });
};

export const declineSafetyCall = (state: LodgedCase, asked: Asked<"decline-safety-call">): Decision =>
  state.safetyCall.is === "to-agree" || state.safetyCall.is === "agreed"
    ? decided({ type: "safety-call-declined", ...factOf(asked) })
    : refused(state, "no-safety-call-owed");

/** The call was made. A reprisal is a new sensitive case, and this one names it. */
export const makeSafetyCall = (state: LodgedCase, asked: Asked<"make-safety-call">): Decision => {
  const { outcome, reprisal } = asked;
  if (state.safetyCall.is !== "agreed") return refused(state, "no-safety-call-agreed");
  if (outcome === "reprisal" && reprisal === null) return refused(state, "reprisal-needs-its-case");
  if (outcome !== "reprisal" && reprisal !== null) return refused(state, "reprisal-case-without-reprisal");
  return decided({ type: "safety-call-made", ...factOf(asked), outcome, reprisal });
};
