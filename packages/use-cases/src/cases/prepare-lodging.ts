import {
  type CaseAreas,
  type CaseInput,
  type Issue,
  type Mechanism,
  OpenCaseContent,
  prepareCase,
  rejection,
  rulesAtLodging,
  type Taxonomy,
  type Uuid,
  unitCells,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";
import { promiseAreasOf } from "../promises/promise-areas.ts";
import { TO_THE_STORE } from "../seal.ts";
import { adoptedMechanism } from "./adopted-mechanism.ts";
import { caseTaxonomy } from "./case-categories.ts";
import { policyPin } from "./policy-pin.ts";
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

/** The documents that a case is checked against. */
export interface CaseDocuments {
  readonly categories: Taxonomy;
  readonly mechanism: Mechanism | undefined;
  readonly areas: CaseAreas;
}

/** Reads them as they hold today; whoever takes many cases in reads them once. */
export const caseDocuments = (ctx: OperationContext): Result<CaseDocuments, Failure> =>
  caseTaxonomy(ctx).andThen((categories) =>
    adoptedMechanism(ctx).andThen((mechanism) =>
      adoptedRegistry(ctx)
        .mapErr(wrongInput)
        .map((registry) => ({ categories, mechanism, areas: promiseAreasOf(registry) })),
    ),
  );

/** What a case is checked against: list, places and rules in force. */
export const caseChecks = (
  input: CaseInput,
  ctx: OperationContext,
  documents: Result<CaseDocuments, Failure> = caseDocuments(ctx),
) =>
  documents.map(({ categories, mechanism, areas }) => ({
    ...{ now: ctx.now, recorder: ctx.actor.code, categories, areas },
    rules: rulesAtLodging(mechanism, input.project, policyPin(ctx, input.receivedAt)),
  }));

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
  const checks = caseChecks(input, ctx, imported && ok(imported.documents));
  if (checks.isErr()) return err(checks.error);
  const aboutUnits = unitsAround(ctx.staff, input.aboutUnits, input.aboutActors);
  if (aboutUnits.isErr()) return err(aboutUnits.error);
  const batch = imported && { batch: imported.batch };
  const ready = prepareCase({ ...input, aboutUnits: aboutUnits.value }, { ...checks.value, ...batch });
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
