import {
  CaseInput,
  childWords,
  fromThePublic,
  type Issue,
  issue,
  publicActor,
  type Receipt,
  spokenReceipt,
  type Uuid,
  writtenReceipt,
} from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { agreedField, leadingKey, wordsTaken } from "./agreed-fields.ts";
import { keyField } from "./lodgers-key.ts";
import { prepareLodging } from "./prepare-lodging.ts";
import type { SealedLodging } from "./sealed-lodging.ts";

const LodgeInput = CaseInput.extend({
  key: keyField,
  agreed: agreedField,
  childSpeaksOfAbuse: z
    .boolean()
    .optional()
    .describe("True: somebody under 18 told of abuse. Nothing is written then; the child goes to child protection."),
});
type LodgeAsked = z.output<typeof LodgeInput>;

/** What lodging gives back, and a repeated submission gives back again. */
export interface Lodged {
  readonly id: Uuid;
  readonly version: number;
  readonly status: string;
  /** Printed here and nowhere else; left out where the person wants none. */
  readonly receipt?: string;
  /** The same to be read out: each group is read, said back and written before the next. */
  readonly spoken?: readonly string[];
  /** The key that was made because none was given: who submits the same again sends it along. */
  readonly key?: string;
  readonly notes: readonly Pick<Issue, "code" | "path" | "facts">[];
}

/** What the person takes away, where she or he wants it. */
export const receiptCells = (receipt: Receipt, hasReceipt: boolean): Pick<Lodged, "receipt" | "spoken"> =>
  hasReceipt ? { receipt: writtenReceipt(receipt), spoken: spokenReceipt(receipt) } : {};

/** Asks the rules for a prepared lodging. A repeated one adds nothing, and is answered as the first one was. */
export const lodgePrepared = (
  { step, slots, held }: Pick<SealedLodging, "step" | "slots" | "held">,
  ctx: Pick<OperationContext, "decide">,
): ResultAsync<Pick<Lodged, "id" | "version" | "status">, Failure> =>
  decideWork(ctx, { steps: [step], slots, held }).map(() => ({ id: held.stream, version: 1, status: "lodged" }));

/** What a child says about abuse is taken into no field. */
const ofChild = ({
  childSpeaksOfAbuse = false,
  ...said
}: Omit<LodgeAsked, "key" | "agreed">): Result<CaseInput, Failure> =>
  childWords(said.narrative, { isChild: said.child !== null || childSpeaksOfAbuse, isAboutAbuse: childSpeaksOfAbuse })
    .map(() => said)
    .mapErr(wrongInput);

/** What staff say is taken as it is; of what a stranger says, what only staff could know is said by the server, with a note. */
const heardFrom = (said: CaseInput, { actor, now }: Pick<OperationContext, "actor" | "now">) => {
  if (actor !== publicActor) return { input: said, notes: [] };
  const { input, overruled } = fromThePublic(said, now);
  return { input, notes: overruled.map((field) => issue("said-by-the-server", [field])) };
};

const lodge = async (
  { key: given, agreed, ...said }: LodgeAsked,
  ctx: OperationContext,
): Promise<Result<Lodged, Failure>> => {
  const input = ofChild(said);
  if (input.isErr()) return err(input.error);
  const own = await leadingKey({ key: given, agreed }, said.receivedAt, ctx);
  if (own.isErr()) return err(own.error);
  const { key, made } = own.value;
  const heard = heardFrom(input.value, ctx);
  const prepared = await prepareLodging({ key, said, input: heard.input }, ctx);
  if (prepared.isErr()) return err(prepared.error);
  const { receipt } = prepared.value;
  const notes = [...prepared.value.notes, ...heard.notes];
  return await lodgePrepared(prepared.value, ctx)
    .map((lodged) => ({
      ...lodged,
      ...receiptCells(receipt, said.hasReceipt),
      ...made,
      notes: notes.map(({ code, path, facts }) => ({ code, path, ...(facts === undefined ? {} : { facts }) })),
    }))
    .mapErr((failure) => wordsTaken(failure, agreed));
};

/** Taking a complaint, question or feedback down. */
export const lodgingUseCase = useCase({
  name: "cases.lodge",
  kind: "create",
  summary: "take a complaint, question or feedback down; the person gets a receipt to come back with",
  input: LodgeInput,
  permission: "cases.lodge",
  module: "accountability",
  once: "own-key",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(lodge(asked, ctx)),
});
