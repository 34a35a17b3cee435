import { elsewhereRefusal } from "./basis.ts";
import type { Asked } from "./case-command.ts";
import { type CaseRejection, type Decision, decided, factOf, refused } from "./case-rejection.ts";
import { isAnswerOwed, type OfficeCase } from "./case-state.ts";

type Code = CaseRejection["code"];

/** It is the same matter as another case, and is dealt with there. Its own person stays owed an answer here. */
export const markDuplicate = (state: OfficeCase, asked: Asked<"mark-duplicate">): Decision => {
  const { self, of } = asked;
  if (self === of) return refused(state, "duplicate-of-itself");
  if (state.duplicates.length > 0) return refused(state, "others-hang-on-it", { duplicates: state.duplicates.length });
  if (!isAnswerOwed(state) || state.status === "duplicate" || state.status === "appealed")
    return refused(state, "wrong-status-for-it");
  return decided({ type: "marked-duplicate", ...factOf(asked), of });
};

export const notADuplicate = (state: OfficeCase, asked: Asked<"not-a-duplicate">): Decision =>
  state.status === "duplicate"
    ? decided({ type: "found-no-duplicate", ...factOf(asked) })
    : refused(state, "not-a-duplicate");

/** The other side of {@link markDuplicate}: another case hangs on this one. */
export const noteDuplicate = (state: OfficeCase, asked: Asked<"note-duplicate">): Decision => {
  const { self, duplicate } = asked;
  if (self === duplicate) return refused(state, "duplicate-of-itself");
  if (state.duplicates.includes(duplicate)) return refused(state, "duplicate-noted-already");
  if (state.status === "duplicate" || state.status === "withdrawn") return refused(state, "wrong-status-for-it");
  return decided({ type: "duplicate-noted", ...factOf(asked), duplicate });
};

/** The other side of {@link notADuplicate}: that case hangs on this one no more. */
export const forgetDuplicate = (state: OfficeCase, asked: Asked<"forget-duplicate">): Decision =>
  state.duplicates.includes(asked.duplicate)
    ? decided({ type: "duplicate-forgotten", ...factOf(asked), duplicate: asked.duplicate })
    : refused(state, "not-a-duplicate");

/** Another organisation of a joint mechanism is asked to answer. Until it accepts, the first one owes the answer. */
export const offerHandOver = (state: OfficeCase, asked: Asked<"offer-hand-over">): Decision => {
  const { to, runsOutAt, basis, doneAt } = asked;
  if (!isAnswerOwed(state)) return refused(state, "wrong-status-for-it");
  if (state.handOver !== null) return refused(state, "hand-over-open", { to: state.handOver.to });
  if (to === state.owner) return refused(state, "owes-it-already");
  if (runsOutAt !== null && runsOutAt <= doneAt) return refused(state, "hand-over-ends-before");
  const wrong = elsewhereRefusal(state, asked, { steps: ["other-organisation"], purpose: "sharing" });
  if (wrong !== undefined) return refused(state, wrong.code, wrong.facts);
  return decided({ type: "hand-over-offered", ...factOf(asked), to, runsOutAt, basis });
};

const answeringRefusal = (
  { handOver }: OfficeCase,
  { organisation, doneAt }: Asked<"accept-hand-over"> | Asked<"refuse-hand-over">,
): Code | undefined => {
  if (handOver === null) return "no-hand-over-open";
  if (handOver.to !== organisation) return "handed-over-to-another";
  return handOver.runsOutAt !== null && doneAt > handOver.runsOutAt ? "hand-over-ran-out" : undefined;
};

export const acceptHandOver = (state: OfficeCase, asked: Asked<"accept-hand-over">): Decision => {
  const wrong = answeringRefusal(state, asked);
  if (wrong !== undefined) return refused(state, wrong);
  return decided({ type: "hand-over-accepted", ...factOf(asked), organisation: asked.organisation });
};

export const refuseHandOver = (state: OfficeCase, asked: Asked<"refuse-hand-over">): Decision => {
  const wrong = answeringRefusal(state, asked);
  if (wrong !== undefined) return refused(state, wrong);
  return decided({ type: "hand-over-refused", ...factOf(asked), organisation: asked.organisation });
};

export const runOutHandOver = (state: OfficeCase, asked: Asked<"run-out-hand-over">): Decision => {
  if (state.handOver === null) return refused(state, "no-hand-over-open");
  const { runsOutAt } = state.handOver;
  if (runsOutAt === null || asked.doneAt <= runsOutAt) return refused(state, "hand-over-not-run-out");
  return decided({ type: "hand-over-ran-out", ...factOf(asked) });
};
