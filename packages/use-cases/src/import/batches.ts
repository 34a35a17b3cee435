import { importBatchSubject, importBatchTable, type Subject, Uuid } from "@answerable/core";
import { ResultAsync } from "neverthrow";
import * as z from "zod";
import { useCase } from "../use-case.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";

/** The import that a use case is about. */
export const batchField = Uuid.describe("The import, by the id its report gave.");

const list = useCase({
  name: "import.list",
  kind: "list",
  summary: "imports so far, the oldest first",
  input: z.strictObject({}),
  permission: "import.list",
  form: "rows",
  isPaged: true,
  handle: (_input, ctx) =>
    ctx.read.rows({ subject: importBatchSubject as Subject, table: importBatchTable, order: "begun" }),
});

const show = useCase({
  name: "import.show",
  kind: "show",
  summary: "one import: when, what kinds of files, under which mappings, what it brought",
  input: z.strictObject({ batch: batchField }),
  positional: ["batch"],
  permission: "import.show",
  form: "record",
  handle: ({ batch }, ctx) => ctx.read.state(importBatchSubject, batch).map(({ state }) => ({ batch, ...state })),
});

const candidates = useCase({
  name: "import.candidates",
  kind: "list",
  summary: "pairs that may be one incident, of which this import brought at least one; a person decides",
  input: z.strictObject({ batch: batchField }),
  positional: ["batch"],
  permission: "import.candidates",
  form: "record",
  handle: ({ batch }, ctx) =>
    ctx.read.state(importBatchSubject, batch).andThen(() => new ResultAsync(likelyDuplicates(ctx, batch))),
  flat: ({ pairs, notCompared }) => [
    ...pairs.map(({ streams: [first, second], reasons }) => ({ first, second, reasons: reasons.join(", ") })),
    ...notCompared.map(({ adm2, month }) => ({ first: adm2, second: month, reasons: "too-many-to-compare" })),
  ],
});

/** Looking at imports. */
export const batchUseCases = [list, show, candidates];
