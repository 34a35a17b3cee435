import {
  actionSubject,
  actionTable,
  type Day,
  expectationSubject,
  expectationTable,
  type FlatRow,
  type OwedMeasures,
  owedMeasures,
  owedSubject,
  owedTable,
  PCode,
  type PromiseMeasures,
  promiseMeasures,
  promiseSubject,
  promiseTable,
  type RowTable,
  type SaidAndDone,
  type Subject,
  saidAndDone,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { today } from "./ledger-fields.ts";
import { matching } from "./ledger-rows.ts";

interface Measures {
  readonly asOf: Day;
  readonly promises: PromiseMeasures;
  readonly owed: readonly OwedMeasures[];
}

const AreaInput = z.strictObject({ area: PCode.optional().describe("An admin 1 or 2 unit; left out: all you see.") });
type AreaAsked = z.output<typeof AreaInput>;

/** The ordinary rows of a table; sensitive ones are counted nowhere, and those of one person in no single admin 2 unit. */
const rowsOf = async (
  ctx: OperationContext,
  area: PCode | undefined,
  subject: unknown,
  table: RowTable<never>,
): Promise<Result<readonly FlatRow[], Failure>> => {
  const rows = await ctx.read.rows({ subject: subject as Subject, table, order: "due", filter: matching(area, {}) });
  const isOfMany = ({ level, adm2 }: FlatRow): boolean => level === "community" || level === "public" || adm2 !== area;
  return rows.map((all) => (all as readonly FlatRow[]).filter(isOfMany));
};

const measure = async ({ area }: AreaAsked, ctx: OperationContext): Promise<Result<Measures, Failure>> => {
  const promises = await rowsOf(ctx, area, promiseSubject, promiseTable);
  if (promises.isErr()) return err(promises.error);
  const owed = await rowsOf(ctx, area, owedSubject, owedTable);
  if (owed.isErr()) return err(owed.error);
  const asOf = today(ctx);
  return ok({ asOf, promises: promiseMeasures(promises.value, asOf), owed: owedMeasures(owed.value, asOf) });
};

const measureRows = ({ promises, owed }: Measures): FlatRow[] => [
  {
    ...{ of: "promises", to: "", all: promises.made, inTime: promises.keptInTime, late: promises.keptLate },
    ...{ open: promises.standing, overdue: promises.overdue, explained: promises.explained },
    ...{ letGo: promises.released, inTimeOf: promises.inTime.of },
  },
  ...owed.map((one) => ({
    ...{ of: one.kind, to: one.level, all: one.raised, inTime: one.givenInTime, late: one.givenLate },
    ...{ open: one.standing, overdue: one.overdue, explained: one.explained },
    ...{ letGo: one.waived, inTimeOf: one.inTime.of },
  })),
];

const measures = useCase({
  name: "promises.measures",
  kind: "show",
  summary:
    "promises kept in time, late, standing, overdue, explained, released; the same of word owed, by level and kind; no post, office or person",
  input: AreaInput,
  permission: "promises.measures",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(measure(asked, ctx)),
  flat: measureRows,
});

const say = async ({ area }: AreaAsked, ctx: OperationContext): Promise<Result<SaidAndDone[], Failure>> => {
  const expectations = await rowsOf(ctx, area, expectationSubject, expectationTable);
  if (expectations.isErr()) return err(expectations.error);
  const promises = await rowsOf(ctx, area, promiseSubject, promiseTable);
  if (promises.isErr()) return err(promises.error);
  const owed = await rowsOf(ctx, area, owedSubject, owedTable);
  if (owed.isErr()) return err(owed.error);
  // an action is for communities always, so none of its rows is one person's
  const actions = await ctx.read.rows({
    ...{ subject: actionSubject as unknown as Subject, table: actionTable, order: "due", filter: matching(area, {}) },
  });
  if (actions.isErr()) return err(actions.error);
  const [heard, made] = [expectations.value, promises.value];
  const acted = actions.value as readonly FlatRow[];
  return ok(saidAndDone({ expectations: heard, promises: made, owed: owed.value, actions: acted }));
};

const saidDone = useCase({
  name: "promises.said-and-done",
  kind: "list",
  summary: "you said, we did, we could not, because: by area and topic, for a sheet that goes back to the community",
  input: AreaInput,
  permission: "promises.measures",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(say(asked, ctx)),
  flat: (all) =>
    all.map(({ adm1, adm2, topic, said, did, couldNot, open }) => ({
      ...{ adm1, adm2, topic, said, did, open },
      couldNot: couldNot.map(({ because, times }) => `${because} ${times}`).join("; "),
    })),
  columns: () => ["adm1", "adm2", "topic", "said", "did", "open", "couldNot"],
});

/** What became of promises and of word that was owed. */
export const measuringUseCases = [measures, saidDone];
