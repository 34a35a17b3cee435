import { issue, namedOnPath, type PathRole, RehearsalRecipient } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { adoptedMechanism } from "../cases/adopted-mechanism.ts";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";

const MISSING = {
  ...{ body: "no-way-for-misconduct", deputy: "no-deputy" },
  "local-alternative": "no-local-alternative",
} as const satisfies Record<PathRole, string>;

/**
 * Whoever the mechanism in force names for a role; nobody is named at the desk. Err `document-not-adopted`, or the code of
 * the mechanism's review for a role that nobody holds.
 */
export const namedFor = (
  role: PathRole,
  ctx: Pick<OperationContext, "documents" | "now">,
): Result<RehearsalRecipient, Failure> =>
  adoptedMechanism(ctx).andThen((mechanism) => {
    if (mechanism === undefined) return err(wrongInput([issue("document-not-adopted", [], {}, { kind: "mechanism" })]));
    const code = mechanism.sensitivePath === null ? null : namedOnPath(mechanism.sensitivePath)[role];
    return code === null
      ? err(wrongInput([issue(MISSING[role], ["role"])]))
      : ok(RehearsalRecipient.parse({ role, code }));
  });
