import {
  breakGlassSubject,
  type Instant,
  opensUntil,
  PersonalKind,
  rejection,
  Uuid,
  underGlass,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { findRecord } from "../person/find-record.ts";
import { type HeldRecord, heldRecord } from "../person/held-record.ts";
import { useCase } from "../use-case.ts";

const OpenInput = z.strictObject({
  id: Uuid.describe("What was asked for and approved."),
  kinds: z
    .array(PersonalKind)
    .min(1)
    .optional()
    .describe("Which kinds of sealed values are needed; left out: how the person is reached, and no words."),
});

/** What stands in the record; who read it before is nobody's business in an emergency. */
interface Opened extends Pick<HeldRecord, "record" | "subject" | "codes"> {
  readonly id: Uuid;
  readonly version: number;
  readonly opensUntil: Instant;
  readonly texts: readonly Omit<HeldRecord["texts"][number], "readBy">[];
}

/** Until when it is open to who asks. Err: what the rules of break-glass say; nothing was looked for yet. */
const openTo = async (id: Uuid, ctx: OperationContext) => {
  const standing = await ctx.read.state(breakGlassSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { state } = standing.value;
  const decided = breakGlassSubject.decide({ type: "open", at: ctx.now, by: ctx.actor.code }, state);
  if (decided.isErr()) return err(refusedBy(decided.error));
  // only what was approved is opened by the rules
  return state.status === "approved" ? ok(state) : err(refusedBy(rejection("glass-not-approved")));
};

const opened = async (
  { id, kinds = ["contact"] }: z.output<typeof OpenInput>,
  ctx: OperationContext,
): Promise<Result<Opened, Failure>> => {
  const glass = await openTo(id, ctx);
  if (glass.isErr()) return err(glass.error);
  const { terms } = glass.value;
  const found = await findRecord(terms.record, ctx, underGlass(ctx.actor, "break-glass.open"));
  if (found.isErr()) return err(found.error);
  // written down before anything is read
  const written = await decideOne(ctx, breakGlassSubject, id, { type: "open", at: ctx.now, by: ctx.actor.code });
  if (written.isErr()) return err(written.error);
  const held = await heldRecord(found.value, terms.purpose, kinds);
  return held.map(({ record, subject, codes, texts }) => ({
    ...{ id, version: written.value.version, opensUntil: opensUntil(glass.value), record, subject, codes },
    texts: texts.map(({ readBy: _before, ...text }) => text),
  }));
};

/** Opens the one record that was approved; what is sensitive, or about who asks or her or his unit, is not there. */
export const openingUseCase = useCase<typeof OpenInput, Opened>({
  name: "break-glass.open",
  kind: "act",
  summary: "open the one record that a second person approved; each opening is written down with its purpose",
  input: OpenInput,
  positional: ["id"],
  permission: "break-glass.open",
  module: "operation",
  form: "record",
  // asked again under its key it would be asked as of its first moment: open beyond the four hours, and not written down
  once: "no-key",
  handle: (asked, ctx) => new ResultAsync(opened(asked, ctx)),
});
