import { type Issue, issue, type Place } from "@answerable/core";
import type { EditChains, KoboRow, RawSubmission } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import { mappingFor } from "./form-mappings.ts";
import type { Prepared } from "./prepare-submission.ts";

const noEdits: Result<EditChains | undefined, Failure> = ok(undefined);

/** Takes one row on its way in, up to the rules. Err only where the import cannot go on: a document is missing. */
export type TakeRow = (row: KoboRow, file: number | undefined) => Promise<Result<Prepared, Failure>>;

/** How the submissions of one kind of form are read, and prepared to be asked of the rules. */
export interface RowReading<
  Mapping extends { readonly form: string },
  Read extends { readonly notes: readonly Issue[] },
> {
  readonly mappings: readonly Mapping[];
  readonly read: (
    submission: RawSubmission,
    mapping: Mapping,
    row: number,
    edits?: EditChains,
  ) => Result<Read, readonly Issue[]>;
  /** What becomes of a submission that says that it was deleted at its source; left out: it is refused. */
  readonly deleted?: (submission: RawSubmission, mapping: Mapping, edits?: EditChains) => Prepared;
  readonly prepare: (read: Read, mapping: Mapping, place: Place) => Promise<Result<Prepared, Failure>>;
}

/**
 * Makes what takes rows: it finds the mapping of each. `editsOf` reads all files for which version replaces which; it is
 * asked only when an edit comes that does not name its first version.
 */
export const rowTaker = <Mapping extends { readonly form: string }, Read extends { readonly notes: readonly Issue[] }>(
  { mappings, read, deleted, prepare }: RowReading<Mapping, Read>,
  editsOf: () => Promise<Result<EditChains, Failure>>,
): TakeRow => {
  let edits: Promise<Result<EditChains, Failure>> | undefined;
  const readOne = async (
    { submission, row }: KoboRow,
    mapping: Mapping,
  ): Promise<Result<Result<Read, readonly Issue[]>, Failure>> => {
    const before = (await edits) ?? noEdits;
    if (before.isErr()) return err(before.error);
    const first = read(submission, mapping, row, before.value);
    const found = first.match(
      ({ notes }) => notes,
      (issues) => issues,
    );
    if (!found.some(({ code }) => code === "first-version-not-named")) return ok(first);
    edits ??= editsOf();
    return (await edits).map((all) => read(submission, mapping, row, all));
  };
  return async (koboRow, file) => {
    const place: Place = { ...(file === undefined ? {} : { file }), row: koboRow.row };
    const mapping = mappingFor(mappings, koboRow);
    if (mapping === undefined)
      return ok({ kind: "refused", issues: [issue("form-not-mapped", ["_xform_id_string"], place)] });
    const inFile = (one: Issue): Issue => (file === undefined ? one : { file, ...one });
    const asked = await readOne(koboRow, mapping);
    if (asked.isErr()) return err(asked.error);
    const kobo = asked.value;
    if (kobo.isErr()) {
      const isDeleted = kobo.error.some(({ code }) => code === "deleted-at-source");
      if (isDeleted && deleted)
        return ((await edits) ?? noEdits).map((all) => deleted(koboRow.submission, mapping, all));
      return ok({ kind: "refused", issues: kobo.error.map(inFile) });
    }
    return await prepare({ ...kobo.value, notes: kobo.value.notes.map(inFile) }, mapping, place);
  };
};
