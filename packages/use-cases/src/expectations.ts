import {
  Day,
  type ExpectationContent,
  ExpectationInput,
  ExpectationWithdrawal,
  expectationSubject,
  expectationTable,
  type HeardExpectation,
  issue,
  type LocalCode,
  LocalCode as LocalCodeSchema,
  OpenExpectationContent,
  PCode,
  type PowerOver,
  prepareExpectation,
  type Subject,
  sensitiveExpectationTable,
  Uuid,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { changesOf } from "./change-record.ts";
import type { OperationContext } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import { type Failure, wrongInput } from "./failure.ts";
import { areaIn } from "./promises/area-in.ts";
import { mayEnter } from "./promises/entering.ts";
import { matterFields, today, toldFields, toldOf } from "./promises/ledger-fields.ts";
import { ledgerRows, matching, picked } from "./promises/ledger-rows.ts";
import { sealMatter } from "./promises/seal-matter.ts";
import { useCase } from "./use-case.ts";
import { withheldFile } from "./withheld-file.ts";

const RecordInput = z.strictObject({
  ...matterFields,
  words: ExpectationInput.shape.words.unwrap().unwrap().optional().describe("What people said they expect; sealed."),
  heardOn: Day.optional().describe("The day it was said; left out: today."),
});

const recordOne = async (asked: z.output<typeof RecordInput>, ctx: OperationContext) => {
  const { area, sensitive = false, project = null, words = null, heardOn = today(ctx), ...typed } = asked;
  const found = areaIn(ctx, area, heardOn);
  if (found.isErr()) return err(found.error);
  const recorder = ctx.actor.code;
  const given = { ...typed, ...found.value, isSensitive: sensitive, project, words, heardOn };
  const ready = prepareExpectation(given, { now: ctx.now, recorder });
  if (ready.isErr()) return err(wrongInput(ready.error));
  const { content, notes } = ready.value;
  const entered = mayEnter("expectation", content, ctx);
  if (entered.isErr()) return err(entered.error);
  const id = ctx.newId();
  const isOfMany = content.level === "community" && !content.isSensitive;
  const sealed = await sealMatter(ctx, { stream: id, schema: OpenExpectationContent, value: content, isOfMany });
  if (sealed.isErr()) return err(sealed.error);
  const { slots } = sealed.value;
  const command = { type: "record" as const, at: ctx.now, content: sealed.value.content as ExpectationContent };
  return await decideOne(ctx, expectationSubject, id, command, undefined, { slots }).map(({ version, state }) => ({
    ...{ id, version, status: state.status },
    notes: [...notes, ...sealed.value.notes].map(({ code, path }) => ({ code, path })),
  }));
};

const record = useCase({
  name: "expectations.record",
  kind: "create",
  summary: "what people said they expect; it is no promise, and nothing makes one of it",
  input: RecordInput,
  permission: "expectations.record",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(recordOne(asked, ctx)),
});

const change = changesOf("expectations", expectationSubject, "accountability");

/** In whose power it is. Err `missing`: on whom it depends; `unknown-field`: whom, where it depends on nobody. */
const powerOf = (power: PowerOver["power"], whom: readonly LocalCode[] = []): Result<PowerOver, Failure> => {
  if (power !== "depends-on-others")
    return whom.length === 0 ? ok({ power }) : err(wrongInput([issue("unknown-field", ["whom"])]));
  return whom.length === 0 ? err(wrongInput([issue("missing", ["whom"])])) : ok({ power, whom: [...whom] });
};

const answer = change({
  verb: "answer",
  summary:
    "what people were told: within our power, dependent on others, or beyond our power; and when it comes up again",
  fields: {
    power: z.enum(["within-our-power", "depends-on-others", "beyond-our-power"]).describe("In whose power it is."),
    whom: z.array(LocalCodeSchema).max(20).optional().describe("On whom it depends: functions, never a person."),
    againOn: Day.optional().describe("When it is taken up again."),
    ...toldFields,
  },
  positional: ["power"],
  command: ({ power, whom, againOn = null, ...told }, ctx) =>
    powerOf(power, whom).map((is) => ({
      ...{ type: "answer" as const, at: ctx.now, answer: { is, told: toldOf(told, ctx), againOn } },
    })),
});

const withdraw = change({
  verb: "withdraw",
  summary: "the expectation does not hold as it was recorded, and why",
  fields: { reason: ExpectationWithdrawal },
  command: ({ reason }, ctx) => ok({ type: "withdraw" as const, at: ctx.now, reason }),
});

const ListInput = z.strictObject({
  status: z.enum(["open", "answered", "withdrawn"]).optional().describe("Only this status."),
  area: PCode.optional().describe("An admin 1 or 2 unit."),
  topic: LocalCodeSchema.optional().describe("Only this topic."),
});

const COLUMNS = ["status", "level", "area", "topic", "heardMonth", "power", "whom", "againOn"];

const list = useCase({
  name: "expectations.list",
  kind: "list",
  summary: "what people expect, what they were told of it, and what is to be taken up again",
  input: ListInput,
  permission: "expectations.list",
  module: "accountability",
  form: "rows",
  columns: () => ["id", ...COLUMNS],
  tableColumns: ["id", "status", "level", "area", "topic", "heardMonth", "power", "againOn"],
  handle: ({ status, area, topic }, ctx) =>
    new ResultAsync(
      ledgerRows(ctx, {
        ...{ subject: expectationSubject as unknown as Subject, order: "due", by: "againOn" },
        ...{ tables: [expectationTable, sensitiveExpectationTable], filter: matching(area, { status, topic }) },
      }),
    ).map((rows) => rows.map((row) => picked(row, COLUMNS, {}))),
});

const shown = (id: Uuid, version: number, state: HeardExpectation) => {
  const { words, recorder: _recorder, ...content } = state.content;
  return {
    ...{ id, version, status: state.status, ...content, answers: state.answers },
    ...(state.status === "withdrawn" ? { reason: state.reason } : {}),
    sealed: { words: words !== null },
  };
};

const show = useCase({
  name: "expectations.show",
  kind: "show",
  summary: "one expectation in codes and days, with every answer people were given",
  input: z.strictObject({ id: Uuid.describe("The expectation.") }),
  positional: ["id"],
  permission: "expectations.show",
  module: "accountability",
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read.state(expectationSubject, id).map(({ state, version }) => shown(id, version, state)),
});

const withheld = withheldFile({
  ...{ noun: "expectations", subject: expectationSubject, module: "accountability" as const },
  ...{ purposes: ["correction", "answering"] as const, fields: ["words"] as const },
  refOf: ({ content }) => content.words,
});

/** What people expect, and in whose power it is; no promise. Source: Tool 36, step 1; practice M5. */
export const expectationsUseCases = [record, answer, withdraw, list, show, withheld];
