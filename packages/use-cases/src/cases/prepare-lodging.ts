import {
  type CaseInput,
  caseTable,
  type Issue,
  isSeenBySomebody,
  issue,
  OpenCaseContent,
  prepareCase,
  rejection,
  type Uuid,
  unitCells,
  unitOfOne,
  unitsAround,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { TO_THE_STORE } from "../seal.ts";
import { type CaseDocuments, caseChecks, caseDocuments } from "./case-documents.ts";
import { type SealedLodging, sealedLodging } from "./sealed-lodging.ts";

/** What somebody submits: what was said, and the lodger's own key; `input` is what was said, as a desk takes it down. */
export interface Submitted<Input> {
  readonly key: string;
  readonly said: unknown;
  readonly input: Input;
}

/** A case that is ready to be asked of the rules. */
export interface PreparedLodging extends SealedLodging {
  /** What should have been said before the facts and was not; and that nobody will see it. */
  readonly notes: readonly Issue[];
}

/** What an import knows beside the submission: the documents, read once, and its own id. */
interface ByImport {
  readonly documents: CaseDocuments;
  readonly batch: Uuid;
}

/**
 * `nobody-deals-with-it`: all who deal with cases of the area work near whom it is about, so that nobody sees it any more. It is
 * taken all the same, and whoever took it down is the only one who can say so. Source: practice C7.
 */
const unseenNotes = (
  { adm1, adm2, recorder, aboutUnits, aboutActors }: OpenCaseContent,
  ctx: OperationContext,
): Issue[] => {
  const row = { adm1, adm2, recorder, ...unitCells([...aboutActors.map(unitOfOne), ...aboutUnits]) };
  const isNear = aboutActors.length + aboutUnits.length > 0;
  return isNear && !isSeenBySomebody(ctx.staff, caseTable.name, "cases.take", row)
    ? [issue("nobody-deals-with-it", ["aboutUnits"])]
    : [];
};

/**
 * Prepares what a desk took down, or an import read: checked against the rules in force, every word of the person sealed.
 * A repeated submission is known by its key; another one under the same key is refused. Nothing is decided or written yet.
 * Err: those of `prepareCase`, at once; `document-not-adopted`; `out-of-scope`; those of the store.
 */
export const prepareLodging = async (
  { key, said, input }: Submitted<CaseInput>,
  ctx: OperationContext,
  imported?: ByImport,
): Promise<Result<PreparedLodging, Failure>> => {
  const documents = imported === undefined ? await caseDocuments(ctx) : ok(imported.documents);
  if (documents.isErr()) return err(documents.error);
  const { aboutUnits: units, aboutActors: actors, aboutStaff } = input;
  const aboutUnits = unitsAround(ctx.staff, { units, actors, aboutStaff }).mapErr(wrongInput);
  if (aboutUnits.isErr()) return err(aboutUnits.error);
  const checks = { ...caseChecks(input, ctx, documents.value), ...(imported && { batch: imported.batch }) };
  const ready = prepareCase({ ...input, aboutUnits: aboutUnits.value }, checks);
  if (ready.isErr()) return err(wrongInput(ready.error));
  const { content, notes } = ready.value;
  const { adm1, adm2, recorder } = content;
  // whom it is about closes it to the people near them, and to nobody's writing it down
  if (!ctx.maySee("case", { adm1, adm2, recorder, ...unitCells([]) })) return err(refusedBy(rejection("out-of-scope")));
  const sealed = await sealedLodging(
    {
      ...{ key, said, schema: OpenCaseContent, value: content, termsOf: () => TO_THE_STORE },
      command: (kept, print) => ({
        ...{ type: "lodge", at: ctx.now, doneAt: content.receivedAt, by: ctx.actor.code },
        ...{ content: kept, print },
      }),
    },
    ctx,
  );
  return sealed.map((lodging) => ({ ...lodging, notes: [...notes, ...unseenNotes(content, ctx)] }));
};
