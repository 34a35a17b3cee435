import { type Actor, type Instant, type Issue, issue, roleThatMay } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { isNeverByRow } from "../never-by-row.ts";
import { nouns } from "../nouns.ts";
import type { ServedOperation } from "../serve-operation.ts";
import type { UseCase } from "../use-case.ts";
import { isHooked } from "./hooked.ts";

/** A submission as a collecting server sends it. */
export interface HookedSubmission {
  readonly form: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The same, byte for byte. */
  readonly text: string;
}

/** All that a collecting server is told of a submission that was not refused, whatever it speaks of. */
export interface SubmissionTaken {
  readonly taken: true;
}

/** The import that the one permission of a webhook's secret stands for. */
const importFor = async (actor: Actor): Promise<UseCase | undefined> =>
  (await nouns["import"]?.load())?.find(
    ({ kind, permission }) =>
      kind === "document" &&
      permission !== null &&
      isHooked(permission) &&
      roleThatMay(actor, permission) !== undefined,
  );

/**
 * Why it was refused, as far as that may be said of one submission; what is said of a file as a whole has row 0.
 * Source: practice F6.
 */
const refusalIn = (output: unknown, told: readonly Issue[]): readonly Issue[] =>
  (output as { readonly refusedRows: number }).refusedRows > 0
    ? told.filter((one) => one.row !== 0 && !isNeverByRow(one))
    : [];

/**
 * Takes in one submission as an import of a file would, under its rules: the same version again changes nothing, an edit
 * corrects. What is told of it is alike, whether it was recorded, counted or not kept, or whoever reads the collecting
 * server's log would learn which submission spoke of sexual violence.
 * Err `other-form`, and what the import refuses a row for.
 */
export const takeSubmission = async (
  operation: Pick<ServedOperation, "ready">,
  { form, fields, text }: HookedSubmission,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<Result<SubmissionTaken, Failure>> => {
  if (fields["_xform_id_string"] !== form) return err(wrongInput([issue("other-form", ["_xform_id_string"])]));
  const useCase = await importFor(actor);
  if (useCase === undefined) return err(refusedBy({ code: "not-permitted" }));
  const told: Issue[] = [];
  const ready = await operation.ready(useCase, { actor, now, tell: (one) => told.push(one) });
  if (ready.isErr()) return err(ready.error);
  const blob = new Blob([`{"results":[${text}]}`]);
  const output = await ready.value.handle(useCase.input.parse({ files: [{ name: "submission", blob }] }));
  if (output.isErr()) return err(output.error);
  const refused = refusalIn(output.value, told);
  return refused.length > 0 ? err(wrongInput(refused)) : ok({ taken: true });
};
