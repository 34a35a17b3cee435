import {
  type CaseInput,
  type Issue,
  OpenCaseContent,
  prepareCase,
  rejection,
  type Uuid,
  unitCells,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { TO_THE_STORE } from "../seal.ts";
import { type CaseDocuments, caseChecks, caseDocuments } from "./case-documents.ts";
import { type SealedLodging, sealedLodging } from "./sealed-lodging.ts";
import { unitsAround } from "./subject.ts";

/** What somebody submits: what was said, and the lodger's own key; `input` is what was said, as a desk takes it down. */
export interface Submitted<Input> {
  readonly key: string;
  readonly said: unknown;
  readonly input: Input;
}

/** A case that is ready to be asked of the rules. */
export interface PreparedLodging extends SealedLodging {
  /** What should have been said before the facts and was not. */
  readonly notes: readonly Issue[];
}

/** What an import knows beside the submission: the documents, read once, and its own id. */
interface ByImport {
  readonly documents: CaseDocuments;
  readonly batch: Uuid;
}

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
  const aboutUnits = unitsAround(ctx.staff, input.aboutUnits, input.aboutActors);
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
  return sealed.map((lodging) => ({ ...lodging, notes }));
};
