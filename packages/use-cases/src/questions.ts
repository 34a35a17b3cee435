import {
  Day,
  LocalCode,
  OpenOwedContent,
  type OwedContent,
  owedKey,
  owedSubject,
  owedTable,
  PCode,
  prepareQuestion,
  type Subject,
  sensitiveOwedTable,
} from "@answerable/core";
import { err, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import { wrongInput } from "./failure.ts";
import { areaIn } from "./promises/area-in.ts";
import { mayEnter } from "./promises/entering.ts";
import { asTyped, matterFields, referenceField, today } from "./promises/ledger-fields.ts";
import { isOverdue, ledgerRows, matching, picked } from "./promises/ledger-rows.ts";
import { sealMatter } from "./promises/seal-matter.ts";
import { useCase } from "./use-case.ts";

const AskInput = z.strictObject({
  ...matterFields,
  words: OpenOwedContent.shape.words.unwrap().optional().describe("The question's own words; sealed."),
  askedOn: Day.optional().describe("The day it was asked; left out: today."),
  by: Day.describe("The day by which people were told they would hear."),
  reference: referenceField,
});

const askOne = async (asked: z.output<typeof AskInput>, ctx: OperationContext) => {
  const { area, sensitive = false, by, askedOn = today(ctx), ...rest } = asked;
  const { project = null, words = null, reference = null, ...typed } = rest;
  const found = areaIn(ctx, area, askedOn);
  if (found.isErr()) return err(found.error);
  const recorder = ctx.actor.code;
  const given = { ...typed, ...found.value, isSensitive: sensitive, project, words, reference, askedOn, byDay: by };
  const ready = prepareQuestion(given, { id: ctx.newId(), now: ctx.now, recorder });
  if (ready.isErr()) return err(wrongInput(ready.error.map(asTyped)));
  const { content, notes } = ready.value;
  const entered = mayEnter("owed", { ...content, ...found.value }, ctx);
  if (entered.isErr()) return err(entered.error);
  const id = ctx.idFrom(owedKey(content as never));
  const isOfMany = content.level === "community" && !content.isSensitive;
  const sealed = await sealMatter(ctx, { stream: id, schema: OpenOwedContent, value: content, isOfMany });
  if (sealed.isErr()) return err(sealed.error);
  const { slots } = sealed.value;
  const command = { type: "raise" as const, at: ctx.now, content: sealed.value.content as OwedContent };
  return await decideOne(ctx, owedSubject, id, command, undefined, { slots }).map(({ version, state }) => ({
    ...{ id, version, status: state.status, byDay: by },
    notes: [...notes, ...sealed.value.notes].map(({ code, path }) => ({ code, path })),
  }));
};

const ask = useCase({
  name: "questions.ask",
  kind: "create",
  summary: "a question was asked in a meeting, session, call or visit: its answer is owed until given",
  input: AskInput,
  permission: "questions.ask",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(askOne(asked, ctx)),
});

const ListInput = z.strictObject({
  status: z.enum(["owed", "given", "explained", "waived"]).optional().describe("Only this status; left out: all."),
  area: PCode.optional().describe("An admin 1 or 2 unit."),
  topic: LocalCode.optional().describe("Only this topic."),
  overdue: z.boolean().optional().describe("Only what is owed although its day is over."),
});

const COLUMNS = ["byDay", "status", "level", "area", "topic", "occasion", "postponed", "because"];

const list = useCase({
  name: "questions.list",
  kind: "list",
  summary: "the questions that were asked, soonest answer first, and which answers are overdue today",
  input: ListInput,
  permission: "questions.list",
  module: "accountability",
  form: "rows",
  columns: () => ["id", "overdue", ...COLUMNS],
  tableColumns: ["id", "overdue", "byDay", "status", "level", "area", "topic", "occasion"],
  handle: ({ status, area, topic, overdue = false }, ctx) =>
    new ResultAsync(
      ledgerRows(ctx, {
        ...{ subject: owedSubject as unknown as Subject, tables: [owedTable, sensitiveOwedTable], by: "byDay" },
        ...{ order: "due", filter: matching(area, { status, topic, kind: "answer" }) },
      }),
    ).map((rows) =>
      rows
        .filter((row) => !overdue || isOverdue(row, "owed", today(ctx)))
        .map((row) => picked(row, COLUMNS, { overdue: isOverdue(row, "owed", today(ctx)) ? "yes" : "" })),
    ),
});

/** Questions that people asked; each is word that is owed until it is answered. Source: practice C10. */
export const questionsUseCases = [ask, list];
