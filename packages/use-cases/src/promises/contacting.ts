import { Day, factOfContact, owedFrom, PCode, Uuid } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { areaIn } from "./area-in.ts";
import { mayEnter } from "./entering.ts";
import { feedbackRulesInEffect } from "./feedback-rules-in-effect.ts";
import { referenceField, today } from "./ledger-fields.ts";
import { raiseOwed } from "./raise-owed.ts";

const ContactInput = z.strictObject({
  area: PCode.describe("The p-code of an admin 1 or 2 unit."),
  wish: z
    .enum(["wants-it", "does-not-want-it", "not-asked"])
    .describe("What the person said of word to whoever led us to her or him."),
  sensitive: z.boolean().optional().describe("A sensitive matter, or one of gender-based violence or a child."),
  on: Day.optional().describe("The day contact was made; left out: today."),
  matter: Uuid.optional().describe("The record it is about, so that it is owed once; it is not kept as such."),
  reference: referenceField,
});

/** What is owed: one piece of word, or none by the person's wish. */
interface Contacted {
  readonly owed: readonly Uuid[];
}

const contact = async (
  { area, wish, sensitive = false, on: given, matter, reference }: z.output<typeof ContactInput>,
  ctx: OperationContext,
): Promise<Result<Contacted, Failure>> => {
  const on = given ?? today(ctx);
  const found = areaIn(ctx, area, on);
  if (found.isErr()) return err(found.error);
  const recorder = ctx.actor.code;
  const entered = mayEnter("owed", { ...found.value, level: "intermediary", recorder, isSensitive: sensitive }, ctx);
  if (entered.isErr()) return err(entered.error);
  const rules = feedbackRulesInEffect(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const id = matter === undefined ? ctx.newId() : ctx.unlinkableIdFrom(`contact/${matter}`);
  const fact = factOfContact({
    ...{ about: { module: "accountability", subject: "contact", id }, on, area: found.value, recorder },
    ...{ isSensitive: sensitive, wish, reference: reference ?? null },
  });
  const raised = await raiseOwed(owedFrom(fact, rules.value), ctx);
  if (raised.isErr()) return err(raised.error);
  const { steps, slots } = raised.value;
  if (steps.length === 0) return ok({ owed: [] });
  return await decideWork(ctx, { steps, slots }).map(() => ({ owed: steps.map(({ stream }) => stream as Uuid) }));
};

/** Contact was made with a person of whom somebody else had told us. Source: Tool 36, step 2; practice C4. */
export const contactingUseCase = useCase({
  name: "owed.intermediary",
  kind: "create",
  summary:
    "we reached the person somebody led us to: that contact was made, and thanks, is owed to whoever led us, unless the person does not want it",
  input: ContactInput,
  permission: "owed.intermediary",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(contact(asked, ctx)),
});
