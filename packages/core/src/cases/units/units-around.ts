import { err, ok, type Result } from "neverthrow";
import type { Staff } from "../../access/staff.ts";
import { UNIT_NOT_KNOWN } from "../../access/staff-unit.ts";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { type Issue, issuesFrom } from "../../kernel/issue.ts";
import { AboutUnits } from "./about-units.ts";

/** Whom a case is about, as far as anybody has said. */
export interface NamedSubject {
  readonly units: readonly string[];
  readonly actors: readonly ActorCode[];
  /** True: it is about how staff, a partner or a supplier acted, whoever that was. */
  readonly aboutStaff: boolean;
}

/**
 * The units near whom a case is about: those that were named, and those in which the members of staff it is about work by the
 * staff document. Where it says nothing of one of them, or it is about staff and nobody is named, `not-known` hides the case from
 * whoever works in any. Err (path `units`): there are too many for one case, or one stands twice. Source: practice C7.
 */
export const unitsAround = (
  { members }: Pick<Staff, "members">,
  { units: named, actors, aboutStaff }: NamedSubject,
): Result<AboutUnits, readonly Issue[]> => {
  const theirs = actors.map((code) => members.find((one) => one.code === code)?.units);
  const isUnplaced = theirs.includes(undefined) || (aboutStaff && actors.length === 0);
  const unplaced = named.length === 0 && isUnplaced ? [UNIT_NOT_KNOWN] : [];
  const units = [...new Set([...named, ...theirs.flatMap((some) => some ?? []), ...unplaced])];
  const read = AboutUnits.safeParse(units);
  if (read.success) return ok(read.data);
  return err(issuesFrom(read.error, units).map((one) => ({ ...one, path: ["units", ...one.path] })));
};
