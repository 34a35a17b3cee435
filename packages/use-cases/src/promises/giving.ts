import {
  askedStill,
  Day,
  type GivenWord,
  isOfOnePerson,
  issue,
  LanguageTag,
  OpenOwedContent,
  OwedAsk,
  owedSubject,
  type RaisedWord,
  Vehicle,
  WaivedBy,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { changed, changesOf } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { explainingUseCase } from "./explaining.ts";
import { today, toldFields, toldOf } from "./ledger-fields.ts";
import { sealMatter } from "./seal-matter.ts";

const about = (whom: string) => z.int().min(0).max(100_000).optional().describe(`About how many ${whom} were there.`);

const GiveInput = z.strictObject({
  ...changed,
  vehicle: Vehicle,
  language: LanguageTag.describe("The language it was said in."),
  on: Day.optional().describe("The day it was given; left out: today."),
  covered: z.array(OwedAsk).optional().describe("What was really said of what it asks; left out: its one ask."),
  women: about("women"),
  men: about("men"),
  girls: about("girls"),
  boys: about("boys"),
  notCounted: z.boolean().optional().describe("People were there, and nobody counted."),
  words: OpenOwedContent.shape.words.unwrap().optional().describe("What was answered to a question; sealed."),
});
type GiveAsked = z.output<typeof GiveInput>;

/** Who was there. Err `counted-and-not-counted`. */
const presentOf = ({
  women,
  men,
  girls,
  boys,
  notCounted = false,
}: GiveAsked): Result<GivenWord["present"], Failure> => {
  const isCounted = [women, men, girls, boys].some((count) => count !== undefined);
  if (isCounted && notCounted) return err(wrongInput([issue("counted-and-not-counted", ["notCounted"])]));
  if (!isCounted) return ok(notCounted ? "not-counted" : null);
  return ok({ women: women ?? null, men: men ?? null, girls: girls ?? null, boys: boys ?? null });
};

/** What was said. Err `missing`: more than one thing is asked, so what was said of it has to be named. */
const coveredOf = ({ covered }: GiveAsked, state: RaisedWord): Result<readonly OwedAsk[], Failure> => {
  if (covered !== undefined) return ok(covered);
  const left = askedStill(state);
  return left.length <= 1 ? ok(left) : err(wrongInput([issue("missing", ["covered"], {}, { asks: [...left] })]));
};

const Words = z.strictObject({ words: OpenOwedContent.shape.words });

const give = async (asked: GiveAsked, ctx: OperationContext) => {
  const { id, seen, vehicle, language, on = today(ctx), words = null } = asked;
  const standing = await ctx.read.state(owedSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { state } = standing.value;
  const present = presentOf(asked);
  if (present.isErr()) return err(present.error);
  const covered = coveredOf(asked, state);
  if (covered.isErr()) return err(covered.error);
  const isOfMany = !isOfOnePerson(state.content) && !state.content.isSensitive;
  const sealed = await sealMatter(ctx, { stream: id, schema: Words, value: { words }, isOfMany });
  if (sealed.isErr()) return err(sealed.error);
  const { content, slots, notes } = sealed.value;
  const word = { on, vehicle, language, covered: covered.value, present: present.value, words: content.words };
  const command = { type: "give" as const, at: ctx.now, word };
  return await decideOne(ctx, owedSubject, id, command, seen, { slots }).map((outcome) => ({
    ...{ id, version: outcome.version, status: outcome.state.status },
    asksLeft: outcome.state.status === "absent" ? [] : askedStill(outcome.state),
    notes: notes.map(({ code, path }) => ({ code, path })),
  }));
};

const giveWord = useCase({
  name: "owed.give",
  kind: "act",
  summary: "word was given: how, in which language, what of it was really said, and about who was there",
  input: GiveInput,
  positional: ["id"],
  permission: "owed.give",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(give(asked, ctx)),
});

const changeOwed = changesOf("owed", owedSubject, "accountability");

const postpone = changeOwed({
  verb: "postpone",
  summary: "we do not know yet, we will say on …: an answer with a new day, which people were told",
  fields: { until: Day.describe("The day people were told they would hear."), ...toldFields },
  positional: ["until"],
  command: ({ until, ...told }, ctx) => ok({ type: "postpone" as const, at: ctx.now, until, told: toldOf(told, ctx) }),
});

const waive = changeOwed({
  verb: "waive",
  summary: "the person or the community wants no word of it and said so; staff cannot",
  fields: { by: WaivedBy, on: Day.optional().describe("The day they said so; left out: today.") },
  command: ({ by, on }, ctx) => ok({ type: "waive" as const, at: ctx.now, by, on: on ?? today(ctx) }),
});

/** What becomes of word that is owed. */
export const givingUseCases = [giveWord, postpone, explainingUseCase, waive];
