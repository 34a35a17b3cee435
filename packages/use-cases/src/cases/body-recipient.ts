import { issue, NamedPath } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import type { SealTerms } from "../seal.ts";
import { rehearsalOf, type SensitivePathToday } from "./sensitive-path-today.ts";

/** The body, its deputy and the local alternative, as a sensitive case keeps them. */
export const namedPathOf = ({
  mechanism,
  body,
  deputy,
  localAlternative,
}: Extract<SensitivePathToday, { state: "open" }>): NamedPath =>
  NamedPath.parse({
    mechanism: { id: mechanism.id, version: mechanism.version },
    ...{ body: body.code, deputy: deputy.code, localAlternative: localAlternative.code, recipient: body.code },
  });

/**
 * What is sealed to the body: a file that the body, its deputy and the local alternative can each open with the key that
 * they proved last, and the office with none. Who is handed the file is decided when it is forwarded. A proof that is
 * over takes nobody's key away, and a key that was lost not the others': what a person adds later still has to go somewhere.
 * Err `body-has-no-key`: none of the three has a key, so there is nothing to seal for here.
 */
export const sealedToTheBody = async (path: NamedPath, ctx: OperationContext): Promise<Result<SealTerms, Failure>> => {
  const named = [
    { role: "body", code: path.body },
    { role: "deputy", code: path.deputy },
    { role: "local-alternative", code: path.localAlternative },
  ] as const;
  const keys: (string | null)[] = [];
  for (const recipient of named) {
    const rehearsal = await rehearsalOf(recipient, ctx);
    if (rehearsal.isErr()) return err(rehearsal.error);
    const { value: known } = rehearsal;
    keys.push(known === undefined || known.status === "absent" ? null : (known.proof?.way.recipient ?? null));
  }
  const [first, ...others] = keys.filter((key) => key !== null);
  if (first === undefined) return err(wrongInput([issue("body-has-no-key")]));
  return ok({ to: { recipient: path.recipient, ageRecipients: [first, ...others] }, expiresAt: null });
};
