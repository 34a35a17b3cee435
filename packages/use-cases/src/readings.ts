import {
  type FlatRow,
  Month,
  type ReadingContent,
  ReadingInput,
  type ReadingState,
  ReadingWithdrawal,
  readingSubject,
  readingTable,
  type Subject,
  Uuid,
} from "@answerable/core";
import { err, ok, ResultAsync } from "neverthrow";
import * as z from "zod";
import { changed, changesOf } from "./change-record.ts";
import type { OperationContext, Recorded } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import { takeReading } from "./risk-index/take-reading.ts";
import { useCase } from "./use-case.ts";

/** What was recorded, so that whoever typed it in sees what it was laid beside. */
const told = (id: Uuid, version: number, { month, method, metOn, asKnownOn, areas }: ReadingContent) => ({
  ...{ id, version, month, metOn, asKnownOn, method: `${method.id} ${method.version}`, areas: areas.length },
  otherwise: areas.filter(({ because }) => because !== null).length,
  noAgreement: areas.filter(({ agreed }) => agreed === null).length,
});

const recordReading = async (input: ReadingInput, ctx: OperationContext) => {
  const content = await takeReading(input, ctx);
  if (content.isErr()) return err(content.error);
  const id = ctx.newId();
  const command = { type: "record" as const, at: ctx.now, content: content.value };
  return decideOne(ctx, readingSubject, id, command).map(({ version }) => told(id, version, content.value));
};

const record = useCase({
  name: "readings.record",
  kind: "create",
  summary:
    "a meeting read a month's classes together: seats, the agreed class by area, why it differs, who reads otherwise",
  input: ReadingInput,
  permission: "readings.record",
  form: "record",
  handle: (input, ctx) => new ResultAsync(recordReading(input, ctx)),
});

const CorrectionInput = z.strictObject({ ...changed, ...ReadingInput.shape });

const correctReading = async ({ id, seen, ...input }: z.output<typeof CorrectionInput>, ctx: OperationContext) => {
  // read first: what is out of sight answers like what is not there
  const standing = await ctx.read.state(readingSubject, id);
  if (standing.isErr()) return err(standing.error);
  const content = await takeReading(input, ctx, id);
  if (content.isErr()) return err(content.error);
  const command = { type: "correct" as const, at: ctx.now, content: content.value };
  return decideOne(ctx, readingSubject, id, command, seen).map(({ version }) => told(id, version, content.value));
};

const correct = useCase({
  name: "readings.correct",
  kind: "act",
  summary: "a reading was recorded wrongly: the whole of it again; a second meeting is a reading of its own",
  input: CorrectionInput,
  positional: ["id"],
  permission: "readings.correct",
  form: "record",
  handle: (input, ctx) => new ResultAsync(correctReading(input, ctx)),
});

const withdraw = changesOf(
  "readings",
  readingSubject,
)({
  verb: "withdraw",
  summary: "the reading does not hold, and why; the classes are drafts again",
  fields: { reason: ReadingWithdrawal },
  command: ({ reason }, ctx) => ok({ type: "withdraw", at: ctx.now, reason }),
});

const list = useCase({
  name: "readings.list",
  kind: "list",
  summary: "the meetings that read the index together: month, method, seats, how many areas they read otherwise",
  input: z.strictObject({
    month: Month.optional(),
    status: z.enum(["standing", "withdrawn"]).optional().describe("Only this status."),
  }),
  permission: "readings.list",
  form: "rows",
  isPaged: true,
  handle: ({ month, status }, ctx) =>
    ctx.read.rows({
      subject: readingSubject as unknown as Subject,
      table: readingTable,
      order: "month",
      filter: {
        all: [
          ...(month === undefined ? [] : [{ column: "month", is: month }]),
          ...(status === undefined ? [] : [{ column: "status", is: status }]),
        ],
      },
    }),
});

interface ShownReading extends ReadingContent {
  readonly id: Uuid;
  readonly version: number;
  readonly status: Recorded<ReadingState>["status"];
  readonly reason?: string;
}

const shown = (id: Uuid, version: number, state: Recorded<ReadingState>): ShownReading => ({
  ...{ id, version, status: state.status, ...state.content },
  ...(state.status === "withdrawn" ? { reason: state.reason } : {}),
});

const areaRows = ({ status, metOn, areas }: ShownReading): FlatRow[] =>
  areas.map(({ adm2, computed, agreed, because, dissent }) => ({
    ...{ area: adm2, computed, agreed: agreed ?? "no-agreement", because },
    dissent: dissent.map(({ seats, reads }) => `${seats.join(" ")}: ${reads}`).join("; "),
    ...{ metOn, status },
  }));

const show = useCase({
  name: "readings.show",
  kind: "show",
  summary: "one reading, area by area: what was computed, what was agreed, why, and which seats read it otherwise",
  input: z.strictObject({ id: Uuid.describe("The reading.") }),
  positional: ["id"],
  permission: "readings.show",
  form: "record",
  handle: ({ id }, ctx) => ctx.read.state(readingSubject, id).map(({ state, version }) => shown(id, version, state)),
  flat: areaRows,
});

/** What people read in the index together, beside what was computed. Source: practice I8. */
export const readingsUseCases = [record, correct, withdraw, list, show];
