import { journalSubject, journalTable, rejection, sensitiveJournalTable, type Uuid } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { Changed } from "../change-record.ts";
import { writingChangesOf } from "../community/writing-change.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { entryFields, sealedEntry } from "./entry-fields.ts";

const WriteInput = z.strictObject(entryFields);

/** An entry that may be asked of the rules. Nobody writes where she or he cannot look: Err `out-of-scope`; else as `sealedEntry`. */
const entered = async (ctx: OperationContext, id: Uuid, typed: z.output<typeof WriteInput>) => {
  const sealed = await sealedEntry(ctx, id, typed);
  if (sealed.isErr()) return err(sealed.error);
  const { value: entry, slots } = sealed.value;
  const { adm1, adm2, recorder, isSensitive } = entry;
  const { name } = isSensitive ? sensitiveJournalTable : journalTable;
  if (!ctx.maySee(name, { adm1, adm2, recorder })) return err(refusedBy(rejection("out-of-scope")));
  return ok({ asked: { at: ctx.now, by: ctx.actor.code, entry }, slots });
};

const writeOne = async (
  typed: z.output<typeof WriteInput>,
  ctx: OperationContext,
): Promise<Result<Changed, Failure>> => {
  const id = ctx.newId();
  const ready = await entered(ctx, id, typed);
  if (ready.isErr()) return err(ready.error);
  const { asked, slots } = ready.value;
  return await decideOne(ctx, journalSubject, id, { type: "write", ...asked }, undefined, { slots }).map(
    ({ version, state: { status } }) => ({ id, version, status }),
  );
};

const write = useCase({
  name: "journal.write",
  kind: "create",
  summary:
    "a meeting with government, other organisations or our own: points, agreements, gaps; only you read it unless you say otherwise",
  input: WriteInput,
  permission: "journal.write",
  module: "community",
  form: "record",
  handle: (typed, ctx) => new ResultAsync(writeOne(typed, ctx)),
});

const correct = writingChangesOf(
  "journal",
  journalSubject,
)({
  verb: "correct",
  summary: "your entry as it should have been written; what was noted of agreements that stand in it stays",
  fields: entryFields,
  prepare: async ({ id, ...typed }, _standing, ctx) => {
    const ready = await entered(ctx, id, typed);
    if (ready.isErr()) return err(ready.error);
    const { asked, slots } = ready.value;
    return ok({ command: { type: "correct" as const, ...asked }, slots });
  },
});

/** Writing an entry of the journal, and writing it anew. */
export const writingUseCases = [write, correct];
