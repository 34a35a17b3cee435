export { anyDay, anyInstant, anyMonth, anyPeopleCount } from "./arbitraries.ts";
export { given, historyOf, type Outcome } from "./decider-specification.ts";
