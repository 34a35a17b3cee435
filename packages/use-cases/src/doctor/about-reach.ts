import { type Instant, unreachedRoles } from "@answerable/core";
import { ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import { isReachedAt, knownReaches } from "../notices/known-reaches.ts";
import type { OpenOperation } from "../open-operation.ts";
import type { Observation } from "./observation.ts";

/** That deadlines reach nobody, as no member of a role that hears of them has an address: how many roles, and which; nobody's name. */
export const aboutReach = async (
  { staff, storeOf }: Pick<OpenOperation, "staff" | "storeOf">,
  now: Instant,
): Promise<Result<readonly Observation[], Failure>> =>
  (await knownReaches({ storeOf })).andThen((known) => {
    const roles = unreachedRoles(staff, isReachedAt(known, now));
    if (roles.length === 0) return ok([]);
    const about = `${roles.length} roles that hear of deadlines, none of whose members has an address (answerable accounts reached): ${roles.join(", ")}`;
    return ok([{ level: "note" as const, code: "deadlines-reach-nobody", about }]);
  });
