import type { Role } from "../role.ts";

/** What people expect, what was promised to them, what they asked, and the word that is owed to them. */
export const EXPECTATIONS = [
  ...["expectations.record", "expectations.answer", "expectations.withdraw"],
  ...["expectations.list", "expectations.show"],
];
const PROMISES = [
  ...["promises.make", "promises.keep", "promises.move", "promises.explain", "promises.release"],
  ...["promises.list", "promises.show", "promises.read-text"],
];
export const QUESTIONS = ["questions.ask", "questions.list"];
const OWED = [
  ...["owed.give", "owed.postpone", "owed.explain", "owed.waive", "owed.intermediary", "owed.family"],
  ...["owed.list", "owed.show", "owed.read-text", "due.list"],
];
export const LEDGER = [...EXPECTATIONS, ...PROMISES, ...QUESTIONS, ...OWED];
export const LEDGER_READING = [
  ...["expectations.list", "expectations.show", "promises.list", "promises.show", "promises.measures"],
  ...["questions.list", "owed.list", "owed.show"],
];
/** Whoever referred a person gives word of what became of it. */
export const OWN_WORD = OWED.filter((permission) => permission !== "owed.intermediary");
export const LEDGER_OF_OWN_AREAS: Role["sees"] = { expectation: "own-areas", promise: "own-areas", owed: "own-areas" };
/** Sensitive matters stand in rows of their own, for whoever is named to deal with them. */
export const SENSITIVE_LEDGER_OF_OWN_AREAS: Role["sees"] = {
  ...{ sensitive_expectation: "own-areas", sensitive_promise: "own-areas", sensitive_owed: "own-areas" },
};

/** Public facts, advocacy and corrective actions, of which communities are owed word. */
export const DEVELOPMENTS = ["developments.record", "developments.correct", "developments.withdraw"];
export const ADVOCACY = [
  ...["advocacy.launch", "advocacy.answer", "advocacy.commit", "advocacy.look-again", "advocacy.close"],
];
export const ACTIONS = ["actions.plan", "actions.add-case", "actions.move", "actions.done", "actions.drop"];
export const WHAT_CAME_OF_IT = [
  ...["developments.list", "developments.show", "advocacy.list", "advocacy.show", "actions.list", "actions.show"],
];
export const SEES_WHAT_CAME_OF_IT: Role["sees"] = { development: "all", advocacy: "all", commitment: "all" };
/** Whoever holds sessions hears communities, and of single persons only who spoke with her or him. */
export const HEARS_COMMUNITIES: Role["sees"] = {
  ...{ expectation: "communities-of-own-areas", owed: "communities-of-own-areas", corrective_action: "own-areas" },
  ...SEES_WHAT_CAME_OF_IT,
};
