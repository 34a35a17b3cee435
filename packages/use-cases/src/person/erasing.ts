import { type CaseState, ConsentHow, caseSubject, erasureSubject, Uuid, utcDayOf } from "@answerable/core";
import { type Step, step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { type FoundRecord, findRecord } from "./find-record.ts";

const EraseInput = z.strictObject({
  ids: z.array(Uuid).min(1).max(50).describe("The records about the person."),
  wishedBy: z.literal("the-person").describe("Only the person can wish it."),
  how: ConsentHow.default("face-to-face").describe("How the person said so."),
});
type EraseAsked = z.output<typeof EraseInput>;

/** One record after its personal values went. */
interface ErasedRecord {
  readonly record: Uuid;
  readonly subject: string;
  /** Values that were there and are gone. */
  readonly erased: number;
  /** Values sealed to somebody who may have taken them out before: those stay there. */
  readonly heldElsewhere: number;
  /** False where another process was reading, so that old bytes stay in the files until the next sweep. */
  readonly scrubbed: boolean;
}

/** In a case the agreement to write things down ends with it, where it was given. */
const agreementEnds = ({ id, subject, state, ctx }: FoundRecord, how: EraseAsked["how"]): readonly Step[] => {
  if (subject.name !== caseSubject.name) return [];
  const { consent } = state as Exclude<CaseState, { readonly status: "absent" }>;
  if (consent.recording.answer !== "given") return [];
  const { now: at, actor } = ctx;
  const said = { purpose: "recording", answer: "withdrawn", on: utcDayOf(at), how } as const;
  return [step(caseSubject, id, { type: "record-consent", at, doneAt: at, by: actor.code, said })];
};

const eraseOne = async (found: FoundRecord, how: EraseAsked["how"]): Promise<Result<ErasedRecord, Failure>> => {
  const { id, subject, ctx } = found;
  const held = await ctx.read.held(subject, id);
  if (held.isErr()) return err(held.error);
  const standing = held.value.filter(({ isErased }) => !isErased);
  const content = { record: id, subject: subject.name, wishedBy: "the-person", on: utcDayOf(ctx.now) } as const;
  const steps = [
    ...agreementEnds(found, how),
    step(erasureSubject, ctx.newId(), { type: "record", at: ctx.now, content } as never),
  ];
  const gone = await decideWork(ctx, { steps, eraseStreams: [id] });
  if (gone.isErr()) return err(gone.error);
  const scrubbed = await ctx.scrub();
  if (scrubbed.isErr()) return err(storeFailed(scrubbed.error));
  const elsewhere = standing.filter(({ sealedTo }) => sealedTo !== "store");
  const counts = { erased: standing.length, heldElsewhere: elsewhere.length };
  return ok({ record: id, subject: subject.name, ...counts, scrubbed: scrubbed.value });
};

const erase = async (
  { ids, how }: EraseAsked,
  ctx: OperationContext,
): Promise<Result<readonly ErasedRecord[], Failure>> => {
  // all are found before anything goes
  const found: FoundRecord[] = [];
  for (const id of ids) {
    const one = await findRecord(id, ctx);
    if (one.isErr()) return err(one.error);
    found.push(one.value);
  }
  const erased: ErasedRecord[] = [];
  for (const one of found) {
    const gone = await eraseOne(one, how);
    if (gone.isErr()) return err(gone.error);
    erased.push(gone.value);
  }
  return ok(erased);
};

/**
 * What is personal in records of one person goes, bytes and keys, because the person wishes it; category, area and month stay,
 * and the chain of the log holds. What others received before is with them. Source: practice H1.
 */
export const erasingUseCase = useCase<typeof EraseInput, readonly ErasedRecord[]>({
  name: "person.erase",
  kind: "act",
  summary:
    "erase what is personal in these records, because the person wishes it; it cannot be brought back, and nobody can be told any more",
  input: EraseInput,
  positional: ["ids"],
  permission: "person.erase",
  module: "operation",
  form: "record",
  listed: (records) => records,
  flat: (records) => records.map((one) => ({ ...one, scrubbed: one.scrubbed ? "yes" : "no" })),
  handle: (asked, ctx) => new ResultAsync(erase(asked, ctx)),
});
