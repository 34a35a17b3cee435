import {
  ActorCode,
  caseSubject,
  caseTable,
  type FlatRow,
  type Subject,
  type Uuid,
  WishUnmetBecause,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { askOfCase } from "./ask-of-case.ts";
import { askedFields, entryOf } from "./asked-fields.ts";
import { dutyFacts, dutyFactsOfNext } from "./duties.ts";

const HandOverInput = z.strictObject({
  from: ActorCode.describe("Who deals with them now."),
  to: ActorCode.describe("Who deals with them next."),
  wishUnmet: WishUnmetBecause.optional().describe(
    "Why a person's wish for a woman, or a man, is not met, for the cases in which it is not.",
  ),
  ...askedFields,
});
type HandOverAsked = z.output<typeof HandOverInput>;

/** What became of each case; a code says why one was not handed over. */
interface HandedOver {
  readonly handedOver: readonly Uuid[];
  readonly left: readonly { readonly id: Uuid; readonly code: string }[];
}

/** Why a case stays where it is. Nothing but a rule leaves one behind: what else fails, fails the whole. */
const codeOf = (failure: Failure): Result<string, Failure> =>
  failure.owner === "rule" ? ok(failure.rejection.code) : err(failure);

const handOn = async (id: Uuid, asked: HandOverAsked, ctx: OperationContext): Promise<Result<void, Failure>> => {
  const standing = await ctx.read.state(caseSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { state, version } = standing.value;
  const handler = dutyFactsOfNext(ctx, asked.to, state);
  if (handler.isErr()) return err(handler.error);
  const act = { type: "hand-on" as const, handler: handler.value, wishUnmet: asked.wishUnmet ?? null };
  // what was taken from its handler meanwhile is not handed on behind her or his back
  return await askOfCase(ctx, id, { ...act, ...entryOf(asked, ctx) }, { seen: version }).map(() => undefined);
};

const inHandOf = (from: ActorCode, ctx: OperationContext) =>
  ctx.read
    .rows({
      ...{ subject: caseSubject as unknown as Subject, table: caseTable as never, order: "status" },
      filter: {
        all: [
          { column: "status", is: "in-hand" },
          { column: "handler", is: from },
        ],
      },
    })
    .map((rows) => (rows as readonly FlatRow[]).map(({ stream }) => stream as Uuid));

const handOver = async (asked: HandOverAsked, ctx: OperationContext): Promise<Result<HandedOver, Failure>> => {
  const next = dutyFacts(ctx, asked.to);
  if (next.isErr()) return err(next.error);
  const cases = await inHandOf(asked.from, ctx);
  if (cases.isErr()) return err(cases.error);
  const handedOver: Uuid[] = [];
  const left: { id: Uuid; code: string }[] = [];
  for (const id of cases.value) {
    const answer = await handOn(id, asked, ctx);
    if (answer.isOk()) handedOver.push(id);
    else {
      const code = codeOf(answer.error);
      if (code.isErr()) return err(code.error);
      left.push({ id, code: code.value });
    }
  }
  return ok({ handedOver, left });
};

/** Somebody leaves, or goes on leave: all that she or he deals with goes to somebody else, as far as duties let it. */
export const handingOverUseCase = useCase({
  name: "cases.hand-over",
  kind: "act",
  summary:
    "all cases that one person deals with go to another, as duties and sight let them; those that stay are listed, and why",
  input: HandOverInput,
  permission: "cases.hand-over",
  module: "accountability",
  form: "record",
  flat: ({ handedOver, left }: HandedOver): FlatRow[] => [
    ...handedOver.map((id) => ({ id, became: "handed-over", code: null })),
    ...left.map(({ id, code }) => ({ id, became: "left", code })),
  ],
  columns: () => ["id", "became", "code"],
  isPartlyRefused: ({ left }) => left.length > 0,
  handle: (asked, ctx) => new ResultAsync(handOver(asked, ctx)),
});
