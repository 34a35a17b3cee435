import {
  answerKindWords,
  behindReceipt,
  type CaseCommand,
  caseSubject,
  type Day,
  hearBy,
  type InterimAnswer,
  type LodgedCase,
  openedOn,
  openingFunctionWords,
  readReceipt,
  type StandingBehindReceipt,
  standingWords,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import type { HeldReceipt } from "../receipts.ts";
import { useCase } from "../use-case.ts";
import { askOfCase } from "./ask-of-case.ts";
import { askedFields, entryOf } from "./asked-fields.ts";
import { Added, sealAdded } from "./information.ts";

const receipt = z
  .string()
  .min(1)
  .max(200)
  .describe("The receipt, as the person has it: digits of any script, with blanks or dashes anywhere.")
  .meta({ "x-secret": true });

/** The case of a receipt. A receipt that belongs to none, and one that was never given, answer alike. */
const caseBehind = async (
  written: string,
  ctx: OperationContext,
): Promise<Result<{ readonly held: HeldReceipt; readonly state: LodgedCase }, Failure>> => {
  const read = readReceipt(written);
  if (read.isErr()) return err(wrongInput(read.error));
  const held = await ctx.receipts.hold(read.value);
  if (held.isErr()) return err(held.error);
  const standing = await ctx.read.behindReceipt(caseSubject, held.value);
  return standing.map(({ state }) => ({ held: held.value, state }));
};

const languageOf = ({ language }: OperationContext): "en" | "fr" => (language.startsWith("fr") ? "fr" : "en");

/** The person reads what was left for her or him; that it was opened for this is written down. */
const opened = (words: InterimAnswer["words"], ctx: OperationContext): ResultAsync<string | null, Failure> =>
  words === null ? new ResultAsync(Promise.resolve(ok(null))) : ctx.reveal(words.text, "read-behind-the-receipt");

/** What the person is shown. */
interface Shown {
  readonly standing: StandingBehindReceipt;
  readonly says: string;
  /** The day by which the person hears from us; null: nothing more is owed. */
  readonly hearBy: Day | null;
  readonly messages: readonly { readonly on: string; readonly words: string | null }[];
  readonly answer: { readonly says: string; readonly words: string | null } | null;
  /** On which days what the person told was opened, and by whom in few words. */
  readonly openedBy: readonly { readonly on: string; readonly says: string }[];
}

const show = async (written: string, ctx: OperationContext): Promise<Result<Shown, Failure>> => {
  const found = await caseBehind(written, ctx);
  if (found.isErr()) return err(found.error);
  const { state } = found.value;
  const { standing, messages, answer } = behindReceipt(state);
  const books = await ctx.read.clockBooks();
  if (books.isErr()) return err(books.error);
  const openings = await ctx.read.openingsBehindReceipt(found.value.held);
  if (openings.isErr()) return err(openings.error);
  const language = languageOf(ctx);
  const told: { on: string; words: string | null }[] = [];
  for (const { words, doneAt } of messages) {
    const text = await opened(words, ctx);
    if (text.isErr()) return err(text.error);
    told.push({ on: doneAt.slice(0, 10), words: text.value });
  }
  const words = await opened(answer?.words ?? null, ctx);
  return words.map((text) => ({
    ...{ standing, says: standingWords[standing][language], hearBy: hearBy(state, books.value), messages: told },
    answer: answer === null ? null : { says: answerKindWords[answer.answer.kind][language], words: text },
    openedBy: openedOn(openings.value).map(({ on, by }) => ({ on, says: openingFunctionWords[by][language] })),
  }));
};

const status = useCase({
  name: "cases.status",
  kind: "show",
  summary: "where a matter stands, for the person who holds its receipt, with what was left there for her or him",
  input: z.strictObject({ receipt }),
  permission: "cases.status",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(show(asked.receipt, ctx)),
});

const AddInput = z.strictObject({ receipt, ...Added.shape, ...askedFields });

/** The same answer for every matter, so that nobody learns from it which one it is. */
const add = async (
  asked: z.output<typeof AddInput>,
  ctx: OperationContext,
): Promise<Result<{ readonly added: true }, Failure>> => {
  const found = await caseBehind(asked.receipt, ctx);
  if (found.isErr()) return err(found.error);
  const { held, state } = found.value;
  const entry = entryOf(asked, ctx);
  const sealed = await sealAdded({ words: asked.words }, { id: held.stream, state, ctx });
  if (sealed.isErr()) return err(sealed.error);
  const { act, slots } = sealed.value;
  return await askOfCase(ctx, held.stream, { ...act, ...entry } as CaseCommand, { slots, held }).map(() => ({
    added: true as const,
  }));
};

const addInformation = useCase({
  name: "cases.add-information",
  kind: "act",
  summary: "the person who holds a receipt adds something, at any time; it is sealed like what was said first",
  input: AddInput,
  permission: "cases.add-information",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(add(asked, ctx)),
});

/** What a person does who comes back with a receipt, whoever sits before her or him. Source: practice H6. */
export const behindReceiptsUseCases = [status, addInformation];
