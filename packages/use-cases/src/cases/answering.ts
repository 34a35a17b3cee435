import {
  type AnswerKind,
  AnswerWay,
  actionSubject,
  InterimWord,
  issue,
  issuesFrom,
  LanguageTag,
  LocalCode,
  NotPossibleBecause,
  SmallGroup,
  Uuid,
} from "@answerable/core";
import type { SealedSlot, Step } from "@answerable/store";
import { step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { PlanInput, preparePlan } from "../actions/prepare-plan.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { basisFields, basisOf } from "./basis-fields.ts";
import { type CaseAtHand, type PreparedAct, preparedAct } from "./change-case.ts";
import { dutyFacts } from "./duties.ts";
import { checkedWords, ourWords } from "./our-words.ts";

/** The answers there are, each with what it has to name. Source: practice C9. */
const Chosen = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("explained") }),
  z.strictObject({ kind: z.literal("put-right") }),
  z.strictObject({
    kind: z.literal("programme-changed"),
    action: Uuid.optional(),
    plan: PlanInput.omit({ cases: true }).optional(),
  }),
  z.strictObject({ kind: z.literal("passed-on"), to: LocalCode }),
  z.strictObject({ kind: z.literal("not-possible"), because: NotPossibleBecause }),
]);
type Chosen = z.output<typeof Chosen>;

const answerFields = {
  kind: z.enum(Chosen.options.map((one) => one.shape.kind.value)).describe("What the answer is."),
  to: LocalCode.optional().describe("To whom it was passed on."),
  because: NotPossibleBecause.optional(),
  action: Uuid.optional().describe("The corrective action that changes the programme, where it stands already."),
  plan: PlanInput.omit({ cases: true })
    .optional()
    .describe("The corrective action that changes the programme, planned in the same transaction."),
} as const;

const chosenOf = ({ kind, to, because, action, plan }: z.output<z.ZodObject<typeof answerFields>>) => {
  const named = Object.entries({ kind, to, because, action, plan }).filter(([, value]) => value !== undefined);
  const given = Object.fromEntries(named);
  const read = Chosen.safeParse(given);
  return read.success ? ok(read.data) : err(wrongInput(issuesFrom(read.error, given)));
};

/** An answer with the steps of the corrective action that it names. */
interface AnswerWithAction {
  readonly answer: AnswerKind;
  readonly also: readonly Step[];
  readonly slots: readonly SealedSlot[];
}

/**
 * "Programme changed" names the action that changes it: one that stands learns of the case, another is planned with it.
 * Err `action-or-plan`: none, or both. Source: practice C9.
 */
const withAction = async (
  { action, plan }: Extract<Chosen, { kind: "programme-changed" }>,
  { id, ctx }: CaseAtHand,
): Promise<Result<AnswerWithAction, Failure>> => {
  const kind = "programme-changed";
  if (action !== undefined && plan === undefined) {
    const standing = await ctx.read.state(actionSubject, action);
    const also = [step(actionSubject, action, { type: "add-case", at: ctx.now, case: id })];
    return standing.map(() => ({ answer: { kind, action }, also, slots: [] }));
  }
  if (plan === undefined || action !== undefined) return err(wrongInput([issue("action-or-plan", ["action"])]));
  const planned = await preparePlan({ ...plan, cases: [id] }, ctx);
  return planned.map(({ id: made, command, slots }) => ({
    answer: { kind, action: made },
    also: [step(actionSubject, made, command)],
    slots,
  }));
};

const answerOf = async (chosen: Chosen, at: CaseAtHand): Promise<Result<AnswerWithAction, Failure>> =>
  chosen.kind === "programme-changed" ? withAction(chosen, at) : ok({ answer: chosen, also: [], slots: [] });

const respondFields = {
  ...answerFields,
  way: AnswerWay,
  language: LanguageTag.optional().describe("The language it is said in; left out: the one the person wants."),
  smallGroup: SmallGroup.optional(),
  words: ourWords,
  ...basisFields,
} as const;

const prepareAnswer = async (
  given: z.output<z.ZodObject<typeof respondFields>>,
  at: CaseAtHand,
): Promise<Result<PreparedAct, Failure>> => {
  const { id, state, ctx } = at;
  const { way, language = state.content.language, smallGroup = null } = given;
  const decider = dutyFacts(ctx, ctx.actor.code);
  if (decider.isErr()) return err(decider.error);
  const basis = basisOf(given);
  if (basis.isErr()) return err(basis.error);
  const answer = await chosenOf(given).asyncAndThen((chosen) => new ResultAsync(answerOf(chosen, at)));
  if (answer.isErr()) return err(answer.error);
  const checked = await checkedWords({ stream: id, words: given.words, language, isPublic: way === "public" }, ctx);
  return checked.map(({ words, slots, says }) => ({
    act: {
      ...{ type: "respond", answer: answer.value.answer, language, way, smallGroup, words },
      ...{ decider: decider.value, basis: basis.value },
    },
    also: answer.value.also,
    slots: [...slots, ...answer.value.slots],
    says: { ...says, ...("action" in answer.value.answer ? { action: answer.value.answer.action } : {}) },
  }));
};

/** What the person is told: word on the way, and the answer. */
export const answeringUseCases = [
  preparedAct({
    verb: "interim",
    summary: "word on the way: where it is, that more time is needed; what is said in words is checked and sealed",
    fields: { says: InterimWord, way: AnswerWay, words: ourWords },
    positional: ["says", "way"],
    prepare: ({ says, way, words }, { id, state, ctx }) =>
      new ResultAsync(checkedWords({ stream: id, words, language: state.content.language, isPublic: false }, ctx)).map(
        (checked) => ({
          act: { type: "give-interim", says, way, words: checked.words },
          slots: checked.slots,
          says: checked.says,
        }),
      ),
  }),
  preparedAct({
    verb: "respond",
    summary:
      "the answer, in the person's language, by a way that she or he called safe; a changed programme names its corrective action",
    fields: respondFields,
    positional: ["kind", "way"],
    prepare: (given, at) => new ResultAsync(prepareAnswer(given, at)),
  }),
];
