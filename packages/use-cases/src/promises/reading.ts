import {
  brokeItsDay,
  isPromiseOverdue,
  LocalCode,
  type MadePromise,
  PCode,
  promisedBy,
  promiseSubject,
  promiseTable,
  type Subject,
  sensitivePromiseTable,
  Uuid,
} from "@answerable/core";
import { ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { readText } from "../read-text.ts";
import { useCase } from "../use-case.ts";
import { withheldFile } from "../withheld-file.ts";
import { today } from "./ledger-fields.ts";
import { isOverdue, ledgerRows, matching, picked } from "./ledger-rows.ts";

const ListInput = z.strictObject({
  status: z.enum(["standing", "kept", "explained", "released"]).optional().describe("Only this status."),
  area: PCode.optional().describe("An admin 1 or 2 unit."),
  topic: LocalCode.optional().describe("Only this topic."),
  overdue: z.boolean().optional().describe("Only what stands although its day is over."),
});

const COLUMNS = ["byDay", "status", "level", "area", "topic", "moved", "unbacked"];

const listPromises = async (
  { status, area, topic, overdue = false }: z.output<typeof ListInput>,
  ctx: OperationContext,
) => {
  const rows = await ledgerRows(ctx, {
    ...{ subject: promiseSubject as unknown as Subject, tables: [promiseTable, sensitivePromiseTable] },
    ...{ order: "due", by: "byDay", filter: matching(area, { status, topic }) },
  });
  return rows.map((all) =>
    all
      .filter((row) => !overdue || isOverdue(row, "standing", today(ctx)))
      .map((row) => picked(row, COLUMNS, { overdue: isOverdue(row, "standing", today(ctx)) ? "yes" : "" })),
  );
};

const list = useCase({
  name: "promises.list",
  kind: "list",
  summary: "what was promised, soonest first, and what of it is overdue today",
  input: ListInput,
  permission: "promises.list",
  module: "accountability",
  form: "rows",
  columns: () => ["id", "overdue", ...COLUMNS],
  handle: (asked, ctx) => new ResultAsync(listPromises(asked, ctx)),
});

const shown = (id: Uuid, version: number, state: MadePromise, ctx: OperationContext) => {
  const { words, reference, recorder: _recorder, ...content } = state.content;
  return {
    ...{ id, version, status: state.status, byDay: promisedBy(state), overdue: isPromiseOverdue(state, today(ctx)) },
    ...{ late: brokeItsDay(state), said: { ...content }, newDates: state.newDates },
    ...(state.status === "kept" ? { keptOn: state.on, told: state.told } : {}),
    ...(state.status === "explained" ? { because: state.because, told: state.told } : {}),
    ...(state.status === "released" ? { by: state.by, on: state.on } : {}),
    sealed: { words: words !== null, reference: reference !== null },
  };
};

const show = useCase({
  name: "promises.show",
  kind: "show",
  summary: "one promise in codes and days; what is sealed is named, not shown",
  input: z.strictObject({ id: Uuid.describe("The promise.") }),
  positional: ["id"],
  permission: "promises.show",
  module: "accountability",
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read.state(promiseSubject, id).map(({ state, version }) => shown(id, version, state, ctx)),
});

const texts = { noun: "promises", subject: promiseSubject, module: "accountability" } as const;

const opened = readText({
  ...{ ...texts, texts: "the words of a promise, or how the person is found," },
  ...{ fields: ["words", "reference"] as const, purposes: ["keeping", "telling", "correction", "safety"] as const },
  refOf: ({ content: { words, reference } }, field) => (field === "words" ? words : reference),
});

const withheld = withheldFile({
  ...{ ...texts, fields: ["words"] as const, purposes: ["correction", "answering"] as const },
  refOf: ({ content }) => content.words,
});

/** What may be read of promises. */
export const readingUseCases = [list, show, opened, withheld];
