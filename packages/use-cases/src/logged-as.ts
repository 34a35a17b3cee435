import type { UseCase } from "./use-case.ts";

/** How a server's own log may name a request: by its route, by the first word of it, or not at all. */
export type LoggedAs = "route" | "noun" | "nothing";

/**
 * As what a request for a use case may stand in a log of requests. Whoever keeps the server may be near the one whom a
 * sensitive complaint is about, and is not to see one come in: of complaints only the noun is told.
 * Source: practice C1 (no trace), C7 (nobody near whom it is about).
 */
export const loggedAs = (useCase: UseCase): LoggedAs => {
  if (useCase.leavesNoTrace === true) return "nothing";
  return useCase.permission !== null && useCase.module === "accountability" ? "noun" : "route";
};
