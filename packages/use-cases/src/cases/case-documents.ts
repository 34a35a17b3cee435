import {
  type CaseAreas,
  type CaseChecks,
  type CaseInput,
  type ClockBooks,
  type Mechanism,
  publicActor,
  rulesAtLodging,
  type Taxonomy,
} from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";
import { promiseAreasOf } from "../promises/promise-areas.ts";
import { adoptedMechanism } from "./adopted-mechanism.ts";
import { caseTaxonomy } from "./case-categories.ts";
import { policyPin } from "./policy-pin.ts";

/** The documents that a case is checked against. */
export interface CaseDocuments {
  readonly categories: Taxonomy;
  readonly mechanism: Mechanism | undefined;
  readonly areas: CaseAreas;
  readonly books: ClockBooks;
}

/** Reads them as they hold today; whoever takes many cases in reads them once. */
export const caseDocuments = (ctx: OperationContext): ResultAsync<CaseDocuments, Failure> =>
  ctx.read.clockBooks().andThen((books) =>
    caseTaxonomy(ctx).andThen((categories) =>
      adoptedMechanism(ctx).andThen((mechanism) =>
        adoptedRegistry(ctx)
          .mapErr(wrongInput)
          .map((registry) => ({ categories, mechanism, areas: promiseAreasOf(registry), books })),
      ),
    ),
  );

/** What a case is checked against: list, places and rules in force. */
export const caseChecks = (
  { project, receivedAt }: Pick<CaseInput, "project" | "receivedAt">,
  ctx: Pick<OperationContext, "now" | "actor">,
  { categories, mechanism, areas, books }: CaseDocuments,
): CaseChecks => ({
  ...{ now: ctx.now, recorder: ctx.actor.code, categories, areas, isOwnHand: ctx.actor === publicActor },
  rules: rulesAtLodging(mechanism, project, policyPin(books, receivedAt)),
});
