import {
  askedStill,
  isWordOverdue,
  OwedKind,
  OwedLevel,
  owedBy,
  owedSubject,
  owedTable,
  PCode,
  type RaisedWord,
  ranLate,
  type Subject,
  sensitiveOwedTable,
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
  status: z.enum(["owed", "given", "explained", "waived"]).optional().describe("Only this status; left out: owed."),
  level: OwedLevel.optional().describe("Only what is owed to these."),
  kind: OwedKind.optional().describe("Only word about this."),
  area: PCode.optional().describe("An admin 1 or 2 unit."),
  overdue: z.boolean().optional().describe("Only what is owed although its day is over."),
});

const COLUMNS = ["byDay", "status", "level", "kind", "area", "project", "topic", "rule", "asksLeft"];

const listOwed = (asked: z.output<typeof ListInput>, ctx: OperationContext) => {
  const { status = "owed", level, kind, area, overdue = false } = asked;
  const rows = ledgerRows(ctx, {
    ...{ subject: owedSubject as unknown as Subject, tables: [owedTable, sensitiveOwedTable], by: "byDay" },
    ...{ order: "due", filter: matching(area, { status, level, kind }) },
  });
  return new ResultAsync(rows).map((all) =>
    all
      .filter((row) => !overdue || isOverdue(row, "owed", today(ctx)))
      .map((row) => picked(row, COLUMNS, { overdue: isOverdue(row, "owed", today(ctx)) ? "yes" : "" })),
  );
};

const list = useCase({
  name: "owed.list",
  kind: "list",
  summary: "to whom word is owed, about what and by when, soonest first, and what of it is overdue today",
  input: ListInput,
  permission: "owed.list",
  module: "accountability",
  form: "rows",
  columns: () => ["id", "overdue", ...COLUMNS],
  tableColumns: ["id", "overdue", "byDay", "level", "kind", "area", "project", "topic"],
  handle: listOwed,
});

const endOf = (state: RaisedWord) => {
  if (state.status === "explained") return { because: state.because, on: state.on, vehicle: state.vehicle };
  return state.status === "waived" ? { waivedBy: state.by, on: state.on } : {};
};

const shown = (id: Uuid, version: number, state: RaisedWord, ctx: OperationContext) => {
  const { words, reference, recorder: _recorder, byDay, ...content } = state.content;
  return {
    ...{ id, version, status: state.status, byDay: owedBy(state), firstByDay: byDay },
    ...{ overdue: isWordOverdue(state, today(ctx)), late: ranLate(state), asksLeft: askedStill(state) },
    ...{ ...content, newDates: state.newDates },
    given: state.given.map(({ words: said, ...word }) => ({ ...word, words: said !== null })),
    ...endOf(state),
    sealed: { words: words !== null, reference: reference !== null },
  };
};

const show = useCase({
  name: "owed.show",
  kind: "show",
  summary: "one piece of word that is owed: what it has to hold, what was said, what is left; what is sealed is named",
  input: z.strictObject({ id: Uuid.describe("The piece of word.") }),
  positional: ["id"],
  permission: "owed.show",
  module: "accountability",
  form: "record",
  handle: ({ id }, ctx) => ctx.read.state(owedSubject, id).map(({ state, version }) => shown(id, version, state, ctx)),
});

const texts = { noun: "owed", subject: owedSubject, module: "accountability" } as const;

const opened = readText({
  ...{ ...texts, texts: "a question's words, or how the person is found," },
  ...{ fields: ["words", "reference"] as const, purposes: ["answering", "telling", "correction", "safety"] as const },
  refOf: ({ content: { words, reference } }, field) => (field === "words" ? words : reference),
});

const withheld = withheldFile({
  ...{ ...texts, fields: ["words"] as const, purposes: ["correction", "answering"] as const },
  refOf: ({ content }) => content.words,
});

/** What may be read of word that is owed. */
export const owedReadingUseCases = [list, show, opened, withheld];
