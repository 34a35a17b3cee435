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

/** What a receipt in hand leads to. One that belongs to no case, and one that was never given, lead to nothing alike. */
const heldIn = (written: string, ctx: OperationContext): ResultAsync<HeldReceipt, Failure> =>
  readReceipt(written)
    .mapErr(wrongInput)
    .asyncAndThen((receipt) => ctx.receipts.hold(receipt));

const caseBehind = (held: HeldReceipt, ctx: OperationContext): ResultAsync<LodgedCase, Failure> =>
  ctx.read.behindReceipt(caseSubject, held).map(({ state }) => state);

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

const show = async (held: HeldReceipt, ctx: OperationContext): Promise<Result<Shown, Failure>> => {
  const found = await caseBehind(held, ctx);
  if (found.isErr()) return err(found.error);
  const state = found.value;
  const { standing, messages, answer } = behindReceipt(state);
  const books = await ctx.read.clockBooks();
  if (books.isErr()) return err(books.error);
  const openings = await ctx.read.openingsBehindReceipt(held);
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

/** Where a matter stands, for the person, whichever way she or he came back. Err `not-found`. */
export const showBehind = (held: HeldReceipt, ctx: OperationContext): ResultAsync<Shown, Failure> =>
  new ResultAsync(show(held, ctx));

const status = useCase({
  name: "cases.status",
  kind: "show",
  summary: "where a matter stands, for the person who holds its receipt, with what was left there for her or him",
  input: z.strictObject({ receipt }),
  permission: "cases.status",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => heldIn(asked.receipt, ctx).andThen((held) => showBehind(held, ctx)),
});

const AddFields = z.strictObject({ ...Added.shape, ...askedFields });

/** The same answer for every matter, so that nobody learns from it which one it is. */
const add = async (
  held: HeldReceipt,
  asked: z.output<typeof AddFields>,
  ctx: OperationContext,
): Promise<Result<{ readonly added: true }, Failure>> => {
  const found = await caseBehind(held, ctx);
  if (found.isErr()) return err(found.error);
  const state = found.value;
  const entry = entryOf(asked, ctx);
  const sealed = await sealAdded({ words: asked.words }, { id: held.stream, state, ctx });
  if (sealed.isErr()) return err(sealed.error);
  const { act, slots } = sealed.value;
  return await askOfCase(ctx, held.stream, { ...act, ...entry } as CaseCommand, { slots, held }).map(() => ({
    added: true as const,
  }));
};

/** Something the person adds, whichever way she or he came back. Err `not-found`; those of `sealAdded`. */
export const addBehind = (
  held: HeldReceipt,
  asked: z.output<typeof AddFields>,
  ctx: OperationContext,
): ResultAsync<{ readonly added: true }, Failure> => new ResultAsync(add(held, asked, ctx));

const addInformation = useCase({
  name: "cases.add-information",
  kind: "act",
  summary: "the person who holds a receipt adds something, at any time; it is sealed like what was said first",
  input: z.strictObject({ receipt, ...AddFields.shape }),
  permission: "cases.add-information",
  module: "accountability",
  form: "record",
  handle: ({ receipt: written, ...asked }, ctx) => heldIn(written, ctx).andThen((held) => addBehind(held, asked, ctx)),
});

/** What a person does who comes back with a receipt, whoever sits before her or him. Source: practice H6. */
export const behindReceiptsUseCases = [status, addInformation];
