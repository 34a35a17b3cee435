import {
  Day,
  expectationSubject,
  type Issue,
  LanguageTag,
  LocalCode,
  OpenPromiseContent,
  PostCode,
  type PromiseContent,
  PromiseInput,
  preparePromise,
  promiseSubject,
  Uuid,
} from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { areaIn } from "./area-in.ts";
import { mayEnter } from "./entering.ts";
import { asTyped, matterFields, referenceField, today } from "./ledger-fields.ts";
import { sealMatter } from "./seal-matter.ts";

const codes = z.array(LocalCode).max(20).optional();

const MakeInput = z.strictObject({
  ...matterFields,
  words: PromiseInput.shape.words,
  language: LanguageTag.optional().describe("The language of the words; left out: told from them."),
  madeOn: Day.optional().describe("The day it was said; left out: today."),
  by: Day.describe("The day by which it is done."),
  doneBy: PostCode,
  dependsOn: codes.describe("Functions of others on whom it depends, as was said."),
  beyond: codes.describe("What is beyond our power, and was said to be, as local codes."),
  expectation: Uuid.optional().describe("The expectation it answers."),
  reference: referenceField,
});

/** What making a promise gives back: the rules its words break, with what may be said instead. */
interface Made {
  readonly id: Uuid;
  readonly version: number;
  readonly status: string;
  readonly checked: boolean;
  readonly findings: readonly { readonly rule: string; readonly why: string; readonly instead: string }[];
  readonly notes: readonly Pick<Issue, "code" | "path">[];
}

const make = async (asked: z.output<typeof MakeInput>, ctx: OperationContext): Promise<Result<Made, Failure>> => {
  const { area, sensitive = false, by, madeOn = today(ctx), dependsOn = [], beyond = [], ...rest } = asked;
  const { project = null, language = null, expectation = null, reference = null, ...typed } = rest;
  const found = areaIn(ctx, area, madeOn);
  if (found.isErr()) return err(found.error);
  const given = { ...typed, ...found.value, isSensitive: sensitive, madeOn, byDay: by, dependsOn, beyond };
  const recorder = ctx.actor.code;
  const ready = preparePromise({ ...given, project, language, expectation, reference }, { now: ctx.now, recorder });
  if (ready.isErr()) return err(wrongInput(ready.error.map(asTyped)));
  const { content, findings, notes } = ready.value;
  const entered = mayEnter("promise", content, ctx);
  if (entered.isErr()) return err(entered.error);
  if (expectation !== null) {
    const heard = await ctx.read.state(expectationSubject, expectation);
    if (heard.isErr()) return err(heard.error);
  }
  const id = ctx.newId();
  const isOfMany = content.level === "community" && !content.isSensitive;
  const sealed = await sealMatter(ctx, { stream: id, schema: OpenPromiseContent, value: content, isOfMany });
  if (sealed.isErr()) return err(sealed.error);
  const { slots } = sealed.value;
  const command = { type: "make" as const, at: ctx.now, content: sealed.value.content as PromiseContent };
  return await decideOne(ctx, promiseSubject, id, command, undefined, { slots }).map(({ version, state }) => ({
    ...{ id, version, status: state.status, checked: content.checked },
    findings: findings.map(({ rule, why, instead }) => ({ rule, why, instead })),
    notes: [...notes, ...sealed.value.notes].map(({ code, path }) => ({ code, path })),
  }));
};

/** Writing a promise down. */
export const makingUseCase = useCase({
  name: "promises.make",
  kind: "create",
  summary:
    "somebody of ours said that something will be done: what, by when, by which post; what nobody can back is kept and its correction owed",
  input: MakeInput,
  permission: "promises.make",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(make(asked, ctx)),
});
