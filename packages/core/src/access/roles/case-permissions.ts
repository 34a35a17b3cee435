import type { Role } from "../role.ts";

/** Feedback that was collected on forms: lodging it, and undoing that; what an import brought is seen as its cases are. */
export const FEEDBACK_IMPORT = ["import.feedback"];
export const IMPORTED_CASES_OF_OWN_AREAS: Role["sees"] = { case_batch: "own-areas", import_batch: "all" };
/** Where the GBV sub-cluster agreed: one more was told of services; and how many, once it says nothing of anybody. */
export const GBV_TALLY = ["cases.tally"];
export const GBV_TALLY_FIGURES = ["cases.tally-figures"];

/** What is owed to the person in every case, whichever of the two ways it takes: word, a way back, safety. */
export const CASE_READING = ["cases.list", "cases.show", "cases.history"];
export const CASE_WORD = [
  ...["cases.acknowledge", "cases.interim", "cases.record-attempt", "cases.confirm-received", "cases.close-untold"],
  ...["cases.reopen", "cases.record-consent", "cases.record-reply-wish", "cases.take-information"],
  ...["cases.tell-intermediary", "cases.agree-safety-call", "cases.decline-safety-call", "cases.make-safety-call"],
  ...["cases.satisfaction", "cases.contact", "cases.agree-messages", "cases.decline-messages", "cases.ask-to-call"],
];
/** What a desk does besides: the person sits before it. */
export const CASE_DESK = ["cases.triage", "cases.appeal", "cases.withdraw", "cases.tell-family", "cases.candidates"];
/** Dealing with a case, to the answer. */
export const CASE_ANSWERING = [
  ...["cases.take", "cases.recuse", "cases.wait", "cases.go-on", "cases.respond", "cases.read-text"],
  ...["cases.look-at-information", "cases.refer", "cases.record-outcome"],
];
export const CASE_HANDLING = [
  ...CASE_ANSWERING,
  ...["cases.hand-on", "cases.hand-over", "cases.mark-duplicate", "cases.not-a-duplicate", "cases.learn-about"],
  ...[
    "cases.keep-longer",
    "cases.offer-hand-over",
    "cases.accept-hand-over",
    "cases.refuse-hand-over",
    "cases.run-out-hand-over",
  ],
];
export const CASES_OF_OWN_AREAS: Role["sees"] = { case: "own-areas" };
/** Sensitive cases have no area; whoever is named to deal with them sees all but those about her or his own unit. */
export const SENSITIVE_CASES: Role["sees"] = { sensitive_case: "all" };

/** Somebody comes with a receipt, or with the words agreed on: whoever sits before her or him. */
export const BEHIND_RECEIPTS = ["cases.status", "cases.add-information", "cases.status-by-words"];
/** Taking complaints, questions and feedback down; what is sensitive is sealed to the body at once, or as soon as it is found. */
export const CASE_INTAKE = ["cases.lodge", "cases.lodge-sensitive", "cases.reclassify", ...BEHIND_RECEIPTS];
/** What the body does with what was forwarded to it, and says of it. */
export const OF_THE_BODY = [
  ...["cases.packet", "cases.record-body-acknowledged", "cases.record-body-conclusion", "cases.return-from-body"],
];
/** What the office may do in a sensitive case: hand it on, give support, change what the person wishes to be known. */
export const CASE_FORWARDING = [
  ...[...OF_THE_BODY, "cases.forward", "cases.give-support", "cases.add-identity", "cases.take-identity-back"],
  "cases.keep-longer",
];
/** Whether the body, its deputy and the local alternative can open what is sealed to them. */
export const PROVING = ["rehearsals.prove", "rehearsals.not-opened", "rehearsals.list"];
/** Nothing in these rows comes from a case; whoever takes complaints needs them to know whether sensitive ones are taken. */
export const SEES_REHEARSALS: Role["sees"] = { rehearsal: "all" };
