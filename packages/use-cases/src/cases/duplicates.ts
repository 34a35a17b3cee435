import {
  addMonths,
  caseSubject,
  caseTable,
  type FlatRow,
  isAboutTheSame,
  Month,
  rejection,
  type Scoped,
  type Subject,
  Uuid,
} from "@answerable/core";
import { type Step, step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { type CaseAtHand, preparedAct } from "./change-case.ts";

/** What is looked at where two cases may be one matter: codes, nothing that was said. */
const ALIKE = ["adm1", "adm2", "category"] as const;
const SHOWN = ["status", "category", "month", "channel", "lodgedBy", "anonymous", "project", "duplicateOf"] as const;

/** Cases in the same area about the same, received in the same month or one beside it. */
const candidatesOf = async (id: Uuid, ctx: OperationContext): Promise<Result<readonly Scoped[], Failure>> => {
  const standing = await ctx.read.state(caseSubject, id);
  if (standing.isErr()) return err(standing.error);
  const [row] = caseTable.rowsOf(standing.value.state);
  const month = Month.safeParse(row?.["month"]);
  if (row === undefined || !month.success)
    return err(refusedBy(rejection("sensitive-goes-to-the-body", { status: standing.value.state.status })));
  const months = [-1, 0, 1].map((step) => addMonths(month.data, step));
  const alike = ALIKE.map((column) => ({ column, is: row[column] ?? null }));
  const rows = await ctx.read.rows({
    ...{ subject: caseSubject as unknown as Subject, table: caseTable as never, order: "area" },
    filter: { all: [...alike, { column: "month", in: months }, { not: { column: "status", is: "withdrawn" } }] },
  });
  return rows.map(
    (all) =>
      (all as readonly FlatRow[])
        .filter(({ stream }) => stream !== id)
        .map((one) => ({
          id: one["stream"],
          ...Object.fromEntries(SHOWN.map((column) => [column, one[column] ?? null])),
        })) as unknown as readonly Scoped[],
  );
};

/** The other case forgets this one; what lies out of sight, or has gone to the body, keeps no list any more. */
const forgetting = async ({ id, state, ctx, entry }: CaseAtHand): Promise<Result<readonly Step[], Failure>> => {
  if (state.status !== "duplicate") return ok([]);
  const other = await ctx.read.state(caseSubject, state.of);
  if (other.isErr()) return other.error.owner === "store" ? err(other.error) : ok([]);
  const hangs = other.value.state.way === "office" && other.value.state.duplicates.includes(id);
  return ok(hangs ? [step(caseSubject, state.of, { type: "forget-duplicate", ...entry, duplicate: id })] : []);
};

/** One matter that came twice. Each of its persons stays owed an answer. */
export const duplicateUseCases = [
  useCase({
    name: "cases.candidates",
    kind: "list",
    summary:
      "cases that may be the same matter: same area and category, the same month or one beside it; a person decides",
    input: z.strictObject({ id: Uuid.describe("The case.") }),
    positional: ["id"],
    permission: "cases.candidates",
    module: "accountability",
    form: "rows",
    columns: () => ["id", ...SHOWN],
    tableColumns: ["id", "status", "category", "month", "channel", "lodgedBy", "anonymous"],
    handle: ({ id }, ctx) => new ResultAsync(candidatesOf(id, ctx)),
  }),
  preparedAct({
    verb: "mark-duplicate",
    summary:
      "a person decides that it is the same matter as another, which is dealt with there; its own person stays owed an answer",
    fields: { of: Uuid.describe("The case in which it is dealt with.") },
    positional: ["of"],
    prepare: ({ of }, { id, state, version, ctx, entry }) =>
      ctx.read.state(caseSubject, of).andThen((other) => {
        // whoever sees one of them and not the other would learn from the mark that the other is there
        if (!isAboutTheSame(state, other.state))
          return err(refusedBy(rejection("about-others", { status: state.status })));
        const noting = { type: "note-duplicate" as const, ...entry, self: of, duplicate: id };
        return ok({
          act: { type: "mark-duplicate" as const, self: id, of },
          also: [step(caseSubject, of, noting, { expectedVersion: other.version })],
          seen: version,
        });
      }),
  }),
  preparedAct({
    verb: "not-a-duplicate",
    summary: "it is a matter of its own after all, and goes back to where it stood",
    fields: {},
    prepare: (_given, at) =>
      new ResultAsync(forgetting(at)).map((also) => ({ act: { type: "not-a-duplicate" }, also })),
  }),
];
