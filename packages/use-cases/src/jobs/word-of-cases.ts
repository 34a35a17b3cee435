import { type CaseEvent, caseSubject, utcDayOf } from "@answerable/core";
import { ok } from "neverthrow";
import { contactMade } from "../cases/intermediary.ts";
import { raiseForFacts } from "../promises/raise-owed.ts";
import { type Following, job } from "./job.ts";

const nothing: Following = { steps: [], slots: [] };

/** Whether the person was reached by it, so that contact was made. */
const reaches = (event: CaseEvent): boolean => {
  if (event.type === "case-acknowledged") return event.how !== "nobody-to-tell";
  return event.type === "case-responded" && event.answer.way !== "not-delivered" && event.answer.way !== "public";
};

/**
 * The person was reached → whoever led us to her or him. What the person is owed, the case itself keeps until its loop is
 * closed: an answer, and word that it was received, are no second debt here.
 */
export const wordOfCases = job({
  module: "accountability",
  subject: caseSubject,
  facts: ["case-acknowledged", "case-responded"],
  concerns: reaches,
  leadsTo: "whoever led us to the person is owed one sentence, unless she or he does not want it",
  follow: async ({ stream, event, state }, ctx) => {
    if (state.status === "absent" || state.way !== "office") return ok(nothing);
    const fact = contactMade(stream, state, utcDayOf(event.doneAt), ctx);
    return fact === undefined ? ok(nothing) : raiseForFacts([fact], ctx);
  },
});
