import { type Issue, issue, type Place } from "@answerable/core";
import { type EditChains, type FormMapping, incidentFromKobo, type KoboRow } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { type IncidentRules, incidentRules } from "../incident-rules.ts";
import { mappingFor } from "./form-mappings.ts";
import { type Prepared, type Preparing, prepareSubmission } from "./prepare-submission.ts";

/** The rules for each version of the taxonomy that a mapping pins, read once. */
const rulesByTaxonomy = (ctx: OperationContext) => {
  const read = new Map<string, Result<IncidentRules, Issue[]>>();
  return ({ taxonomy }: FormMapping): Result<IncidentRules, Issue[]> => {
    const pin = `${taxonomy.id}@${taxonomy.version}`;
    const rules = read.get(pin) ?? incidentRules(ctx, taxonomy);
    read.set(pin, rules);
    return rules;
  };
};

/** Takes one row on its way in, up to the rules. Err only where the import cannot go on: a document is missing. */
export type TakeRow = (row: KoboRow, file: number | undefined) => Promise<Result<Prepared, Failure>>;

/**
 * Makes what takes rows: it finds the mapping of each, and reads documents once. `editsOf` reads all files for which
 * version replaces which; it is asked only when an edit comes that does not name its first version.
 */
export const rowTaker = (
  preparing: Preparing,
  mappings: readonly FormMapping[],
  editsOf: () => Promise<EditChains>,
): TakeRow => {
  const rulesFor = rulesByTaxonomy(preparing.ctx);
  let edits: Promise<EditChains> | undefined;
  const incidentOf = async ({ submission, row }: KoboRow, mapping: FormMapping) => {
    const first = incidentFromKobo(submission, mapping, row, await edits);
    const found = first.match(
      ({ notes }) => notes,
      (issues) => issues,
    );
    if (!found.some(({ code }) => code === "first-version-not-named")) return first;
    edits ??= editsOf();
    return incidentFromKobo(submission, mapping, row, await edits);
  };
  return async (read, file) => {
    const place: Place = { ...(file === undefined ? {} : { file }), row: read.row };
    const mapping = mappingFor(mappings, read);
    if (mapping === undefined)
      return ok({ kind: "refused", issues: [issue("form-not-mapped", ["_xform_id_string"], place)] });
    const rules = rulesFor(mapping);
    if (rules.isErr()) return err(wrongInput(rules.error));
    const inFile = (one: Issue): Issue => (file === undefined ? one : { file, ...one });
    const kobo = await incidentOf(read, mapping);
    if (kobo.isErr()) return ok({ kind: "refused", issues: kobo.error.map(inFile) });
    const notes = kobo.value.notes.map(inFile);
    return await prepareSubmission(preparing, rules.value, { ...kobo.value, notes }, place);
  };
};
