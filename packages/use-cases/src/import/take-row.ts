import { type Issue, issue } from "@answerable/core";
import { type FormMapping, incidentFromKobo, type KoboRow } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { type IncidentRules, incidentRules } from "../incident-rules.ts";
import { mappingFor } from "./form-mappings.ts";
import { isSaidOnce, refuseInto, type Tally } from "./import-report.ts";
import { prepareSubmission, refusalByMark, type Waiting } from "./prepare-submission.ts";

/** The rules for each version of the taxonomy that a mapping pins, read once. */
export const rulesByTaxonomy = (ctx: OperationContext) => {
  const read = new Map<string, Result<IncidentRules, Issue[]>>();
  return ({ taxonomy }: FormMapping): Result<IncidentRules, Issue[]> => {
    const pin = `${taxonomy.id}@${taxonomy.version}`;
    const rules = read.get(pin) ?? incidentRules(ctx, taxonomy);
    read.set(pin, rules);
    return rules;
  };
};

/**
 * One row of a page on its way in. What is wrong with the row goes to the tally; Err only where the import cannot go on:
 * a document is missing, or the store failed.
 */
export const takeRow = async (
  ctx: OperationContext,
  mappings: readonly FormMapping[],
  rulesFor: ReturnType<typeof rulesByTaxonomy>,
  read: Result<KoboRow, Issue>,
  tally: Tally,
): Promise<Result<Waiting | undefined, Failure>> => {
  tally.read += 1;
  const refuse = (...issues: readonly Issue[]): Result<undefined, Failure> => {
    refuseInto(tally, issues);
    return ok(undefined);
  };
  if (read.isErr()) return refuse(read.error);
  const { row, submission } = read.value;
  const mapping = mappingFor(mappings, read.value);
  if (mapping === undefined) return refuse(issue("form-not-mapped", ["_xform_id_string"], { row }));
  const rules = rulesFor(mapping);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const kobo = incidentFromKobo(submission, mapping, row);
  if (kobo.isErr()) return refuse(...kobo.error.filter((one) => !isSaidOnce(one)));
  const mark = refusalByMark(ctx, kobo.value);
  if (mark !== undefined) return refuse(issue(mark, [], { row }));
  return await prepareSubmission(ctx, rules.value, kobo.value, row, tally);
};
