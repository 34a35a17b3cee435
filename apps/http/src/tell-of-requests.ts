import { type LoggedAs, loggedAs } from "@answerable/use-cases";
import { type Metrics, nounOf } from "./metrics.ts";
import type { RequestLog, ServedRequest } from "./request-log.ts";
import type { Route } from "./route.ts";

/** Where what was served is told. */
export interface Telling {
  readonly log: RequestLog;
  readonly metrics: Metrics;
}

/** Tells of each request what its use case lets a log say: its route, the noun alone, or nothing. */
export const tellOfRequests = (routes: readonly Route[], { log, metrics }: Telling) => {
  const loggedWith = (as: LoggedAs): ReadonlySet<string> =>
    new Set(routes.filter(({ useCase }) => loggedAs(useCase) === as).map(({ path }) => path));
  const traceless = loggedWith("nothing");
  const byNoun = loggedWith("noun");
  return (request: ServedRequest): void => {
    const { method, route, status, ms } = request;
    if (traceless.has(route)) return;
    const noun = nounOf(route);
    log.served({ ...request, route: byNoun.has(route) ? `/v1/${noun}` : route });
    metrics.served({ method, noun, status, seconds: ms / 1000 });
  };
};
