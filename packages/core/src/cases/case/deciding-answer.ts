import { basisRefusal } from "./basis.ts";
import type { Asked } from "./case-command.ts";
import { type CaseRejection, type Decision, decided, factOf, refused } from "./case-rejection.ts";
import type { OfficeCase } from "./case-state.ts";
import { stepOfWay, wayRefusal } from "./contact-refusal.ts";
import { dutyRefusal } from "./duties.ts";
import { handlerOf } from "./handler.ts";

type Code = CaseRejection["code"];

/** Why the case is not where an answer can be given, or undefined. */
const statusRefusal = (state: OfficeCase, { decider }: Asked<"respond">): Code | undefined => {
  if (state.status === "lodged" || state.status === "acknowledged") return "not-yet-triaged";
  if (state.status === "triaged" || state.status === "reopened" || state.status === "appealed") return "not-in-hand";
  if (state.status === "in-hand") return state.handler.actor === decider.actor ? undefined : "not-the-handler";
  if (state.status === "referred") return state.outcomes.length > 0 ? undefined : "referral-without-outcome";
  return state.status === "duplicate" ? undefined : "wrong-status-for-it";
};

/** Why the answer cannot go out in this form, or undefined. */
const formRefusal = ({ content }: OfficeCase, { language, way, smallGroup }: Asked<"respond">): Code | undefined => {
  if (language !== content.language) return "not-in-the-persons-language";
  if (way === "public") return smallGroup === null ? "small-group-question-needed" : undefined;
  return smallGroup === null ? undefined : "no-small-group-question";
};

/** Why the answer cannot go this way, or undefined; another basis excuses from a wish, and never makes a way safe. */
const reachRefusal = (state: OfficeCase, asked: Asked<"respond">): Code | undefined =>
  wayRefusal(state, asked.way) ?? basisRefusal(state, asked, stepOfWay(asked.way));

/**
 * The answer: in the person's language, by a way that she or he called safe, by whoever deals with it and may.
 * Source: practice C3, C9, C11; IOM cash-based interventions manual 5.4.1.
 */
export const respond = (state: OfficeCase, asked: Asked<"respond">): Decision => {
  const wrong =
    statusRefusal(state, asked) ??
    (state.unseen > 0 ? "information-not-looked-at" : undefined) ??
    (state.returnUntold ? "return-not-told" : undefined) ??
    dutyRefusal(state, asked.decider) ??
    formRefusal(state, asked) ??
    reachRefusal(state, asked);
  if (wrong !== undefined) return refused(state, wrong);
  const { answer, language, way, smallGroup, words, decider, basis, doneAt } = asked;
  return decided({
    ...{ type: "case-responded" as const, ...factOf(asked), basis },
    answer: { answer, language, way, smallGroup, words, by: handlerOf(decider), doneAt },
  });
};
