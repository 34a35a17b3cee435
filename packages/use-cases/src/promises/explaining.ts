import {
  Day,
  developmentSubject,
  ExplainedBecause,
  matterSubject,
  type OwedCommand,
  owedSubject,
  type RaisedWord,
  type Subject,
  stillConcerns,
  Vehicle,
} from "@answerable/core";
import { type Step, step } from "@answerable/store";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Changed, changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import type { Failure } from "../failure.ts";
import { storeModules } from "../store-modules.ts";
import { useCase } from "../use-case.ts";
import { today } from "./ledger-fields.ts";

const ExplainInput = z.strictObject({
  ...changed,
  because: ExplainedBecause,
  vehicle: z
    .enum([...Vehicle.options, "not-told"])
    .describe("How people were told why; not-told: only where the reason allows it."),
  on: Day.optional().describe("The day people were told, or it was decided; left out: today."),
});

/** Whether a record never held: it is withdrawn, or was closed as recorded by mistake. */
const neverHeld = (state: { readonly status?: unknown; readonly because?: unknown }): boolean =>
  state.status === "withdrawn" || (state.status === "closed" && state.because === "recorded-by-mistake");

/** Whether a record of this part never held, or was corrected and concerns those the word is owed to no longer. */
const isOfNoFact = async ({ content: word }: RaisedWord, subject: Subject, ctx: OperationContext): Promise<boolean> => {
  const record = await ctx.read.state(subject, word.from.id);
  if (record.isErr()) return false;
  if (neverHeld(record.value.state as object)) return true;
  const development =
    subject.name === developmentSubject.name ? await ctx.read.state(developmentSubject, word.from.id) : undefined;
  return development?.isOk() === true && !stillConcerns(development.value.state.content, word);
};

/** What bears out that the fact was wrong: what the actor sees in this store, or what goes with the step and is asked then. */
interface Evidence {
  readonly withdrawn?: NonNullable<Extract<OwedCommand, { type: "explain" }>["withdrawn"]>;
  readonly attested: readonly Step[];
}

const evidenceOf = async (state: RaisedWord, ctx: OperationContext): Promise<Evidence> => {
  const { module, subject: name, id } = state.content.from;
  const withdrawn = { module, subject: name, id };
  if (module !== "accountability")
    return { withdrawn, attested: [step(matterSubject, id, { type: "attest-taken-back", at: ctx.now })] };
  const subject = storeModules.accountability.subjects.find((one) => one.name === name);
  if (subject === undefined || !(await isOfNoFact(state, subject, ctx))) return { attested: [] };
  return { withdrawn, attested: [] };
};

const explain = async (
  { id, seen, because, vehicle, on }: z.output<typeof ExplainInput>,
  ctx: OperationContext,
): Promise<Result<Changed, Failure>> => {
  const standing = await ctx.read.state(owedSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { attested, ...evidence }: Evidence =
    because === "fact-was-wrong" ? await evidenceOf(standing.value.state, ctx) : { attested: [] };
  const command = { type: "explain" as const, at: ctx.now, because, on: on ?? today(ctx), vehicle, ...evidence };
  const asked = step(owedSubject, id, command, seen === undefined ? {} : { expectedVersion: seen });
  return await decideWork(ctx, { steps: [...attested, asked] }).map((steps) => {
    const { version, state } = steps.at(-1) as { version: number; state: { status: string } };
    return { id, version, status: state.status };
  });
};

/** There is no word to give, and people were told why. */
export const explainingUseCase = useCase({
  name: "owed.explain",
  kind: "act",
  summary: "there is no word to give, and people were told why",
  input: ExplainInput,
  positional: ["id"],
  permission: "owed.explain",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(explain(asked, ctx)),
});
