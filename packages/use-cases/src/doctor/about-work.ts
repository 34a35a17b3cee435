import type { Instant } from "@answerable/core";
import { ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import { type WorkObservation, workObservations } from "../worker/work-observations.ts";
import { workStanding } from "../worker/work-standing.ts";
import type { Observation } from "./observation.ts";

const asObserved = ({ code, about, do: what }: WorkObservation): Observation => ({
  ...{ level: "note", code, about: `${about}. ${what}` },
});

/** What of the work that the clock raises is for somebody to look at; nothing of it is unsafe, and much of it is owed to people. */
export const aboutWork = async (
  open: Parameters<typeof workStanding>[0],
  now: Instant,
): Promise<Result<readonly Observation[], Failure>> => {
  const standing = await workStanding(open, now);
  return standing.andThen((found) =>
    ok(
      workObservations(found)
        .filter(({ level }) => level !== "good")
        .map(asObserved),
    ),
  );
};
