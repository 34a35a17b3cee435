import { type ActorCode, actorOf, type Issue, issue } from "@answerable/core";
import type { OperationContext } from "../context.ts";

/** Who is named in a field and is nobody of the staff: `actor-unknown`, with the field. */
export const unknownMembers = (
  named: Readonly<Record<string, ActorCode | null | undefined>>,
  { staff }: Pick<OperationContext, "staff">,
): readonly Issue[] =>
  Object.entries(named).flatMap(([field, code]) =>
    code !== undefined && code !== null && actorOf(staff, code) === undefined ? [issue("actor-unknown", [field])] : [],
  );
