import {
  BrokenDownBy,
  breakdown,
  type CaseState,
  type ClockBooks,
  caseClocks,
  caseSubject,
  caseTable,
  complaintsByChannel,
  everything,
  type Filter,
  groupsHeard,
  type LodgedCase,
  type MeasuredCase,
  type Mechanism,
  Month,
  monthsFrom,
  ObservedUse,
  officeMeasures,
  type RowTable,
  reviewObservedUse,
  type SensitiveCase,
  sensitiveCaseTable,
  sensitiveMeasures,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { adoptedMechanism } from "./adopted-mechanism.ts";
import { type MeasuredCases, measureLines } from "./measure-lines.ts";

const MeasuresInput = z
  .strictObject({
    from: Month.describe("The first month in which cases were received."),
    to: Month.describe("The last one."),
    by: BrokenDownBy.optional().describe("Broken down by this as well; left out: by nothing."),
    population: ObservedUse.shape.population
      .optional()
      .describe("Who lives there, by sex and age; who is heard is put beside it."),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], params: { code: "dates-are-backwards" } });
type MeasuresAsked = z.output<typeof MeasuresInput>;

/** Cases within sight that stand in a table. */
const statesIn = async (
  { read, progress }: OperationContext,
  table: RowTable<CaseState>,
  filter: Filter,
): Promise<Result<LodgedCase[], Failure>> => {
  const states: LodgedCase[] = [];
  for await (const page of read.states(caseSubject, { table: table as RowTable<never>, order: "status", filter })) {
    if (page.isErr()) return err(page.error);
    states.push(...page.value);
    progress(states.length, "cases");
  }
  return ok(states);
};

const clocked = (states: readonly LodgedCase[], books: ClockBooks): MeasuredCase[] =>
  states.flatMap((state) => (state.way === "office" ? [{ state, clocks: caseClocks(state, books) }] : []));

/** What in the use of the mechanism should be asked about, by the rules of its review: codes alone, and no small number. */
const findingsOf = (
  { from, to, population }: MeasuresAsked,
  cases: readonly MeasuredCase[],
  mechanism: Mechanism | undefined,
): MeasuredCases["findings"] => {
  if (population === undefined || mechanism === undefined) return [];
  const complaints = complaintsByChannel(cases);
  const observed: ObservedUse = { document: "observed-use", from, to, source: "cases", population, complaints };
  return reviewObservedUse(observed, mechanism).map(({ code, evidence }) => ({
    code,
    of: evidence.map(({ codes = [] }) => codes),
  }));
};

const measured = async (asked: MeasuresAsked, ctx: OperationContext): Promise<Result<MeasuredCases, Failure>> => {
  const { from, to, by } = asked;
  const months: Filter = { column: "month", in: monthsFrom(from, to) };
  const office = await statesIn(ctx, caseTable, months);
  if (office.isErr()) return err(office.error);
  // without a month in their rows, sensitive ones are read whole, and told by year alone
  const sensitive = await statesIn(ctx, sensitiveCaseTable, everything);
  if (sensitive.isErr()) return err(sensitive.error);
  const books = await ctx.read.clockBooks();
  if (books.isErr()) return err(books.error);
  const mechanism = adoptedMechanism(ctx);
  if (mechanism.isErr()) return err(mechanism.error);
  const cases = clocked(office.value, books.value);
  const isSensitive = (state: LodgedCase): state is SensitiveCase => state.way === "investigating-body";
  return ok({
    ...{ from, to, asOf: ctx.now, office: officeMeasures(cases, ctx.now) },
    breakdown: by === undefined ? null : { by, rows: breakdown(cases, by, ctx.now) },
    groups: groupsHeard(cases, mechanism.value?.groups ?? []),
    findings: findingsOf(asked, cases, mechanism.value),
    sensitive: sensitiveMeasures(sensitive.value.filter(isSensitive), { from, to, now: ctx.now }),
  });
};

/** What became of the cases received in some months. Source: practice C7, C9, C17, C19. */
export const measuringUseCase = useCase({
  name: "cases.measures",
  kind: "show",
  summary:
    "whether answers came in time, how long people waited, how loops ended, what answers were, who is heard; sensitive ones by year alone",
  input: MeasuresInput,
  permission: "cases.measures",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(measured(asked, ctx)),
  flat: measureLines,
});
