import {
  areaMonthState,
  type CountedRow,
  CoveragePlan,
  type Heading,
  Instant,
  type Issue,
  incidentSubject,
  issuesFrom,
  Month,
  monthsFrom,
  monthTable,
  PCode,
  type Released,
  releaseInternal,
  type StoredRow,
  type Subject,
  survivorCountSubject,
  survivorCountTable,
  type Taxonomy,
  typesOf,
  Unit,
  unitsWithin,
  utcDayOf,
  violationTable,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext, RowsRequest } from "./context.ts";
import { type Failure, wrongInput } from "./failure.ts";
import { type IncidentRules, incidentRules } from "./incident-rules.ts";
import { useCase } from "./use-case.ts";

const MonthInput = z.strictObject({
  month: Month.describe("The month; figures belong to the month it happened in."),
  unit: Unit.default("violations"),
  across: z.enum(["category", "type", "people"]).default("category").describe("How it is parted."),
  area: PCode.optional().describe("Only the areas in this admin 1 unit."),
  asKnownOn: Instant.optional().describe("As it was known at an earlier moment; a published figure can be made again."),
});
type MonthInput = z.output<typeof MonthInput>;

const headingsOf = (taxonomy: Taxonomy, across: "category" | "type"): Heading[] =>
  across === "category"
    ? taxonomy.categories.map(({ code, label }) => ({ code, label }))
    : typesOf(taxonomy).map(({ type: { code, label } }) => ({ code, label }));

/** The admin 2 units of the country, or of one region. */
const areasOf = ({ registry }: IncidentRules, region: PCode | undefined): Heading[] => {
  const units = region === undefined ? registry.document.units : unitsWithin(registry, region);
  return units.filter(({ level }) => level === 2).map(({ code, name }) => ({ code, label: name }));
};

const coverageOf = (ctx: OperationContext): Result<CoveragePlan | undefined, Issue[]> => {
  const content = ctx.documents.all.findLast(({ kind }) => kind === "coverage-plan")?.content;
  if (content === undefined) return ok(undefined);
  const named = { document: "coverage-plan", ...(content as object) };
  const parsed = CoveragePlan.safeParse(named);
  return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, named));
};

const COUNTED = ["alleged", "corroborated", "standing"];

const tableFor = async (input: MonthInput, ctx: OperationContext): Promise<Result<Released, Failure>> => {
  const rules = incidentRules(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const plan = coverageOf(ctx);
  if (plan.isErr()) return err(wrongInput(plan.error));
  const { taxonomy } = rules.value;
  const { month, unit, across, area } = input;
  const asked = (subject: unknown, table: RowsRequest["table"]) =>
    ctx.read.rows({
      subject: subject as Subject,
      table,
      order: "month",
      filter: { all: [{ column: "month", is: month }, ...(area === undefined ? [] : [{ column: "adm1", is: area }])] },
      ...(input.asKnownOn === undefined ? {} : { asKnownOn: input.asKnownOn }),
    });
  const read = await asked(incidentSubject, violationTable).andThen((violations) =>
    asked(survivorCountSubject, survivorCountTable).map(
      (survivors) => [...violations, ...survivors] as unknown as StoredRow[],
    ),
  );
  if (read.isErr()) return err(read.error);
  const areas = areasOf(rules.value, area);
  const seen = Map.groupBy(
    read.value.filter((row) => COUNTED.includes(String(row["status"])) || row["status"] === "set-aside"),
    (row) => String(row["adm2"]),
  );
  const states = areas.flatMap(({ code }) =>
    monthsFrom(month, month).map((one) => ({
      area: code,
      month: one as string,
      state: plan.value
        ? areaMonthState(
            plan.value,
            { adm2: code, month: one },
            { incidents: seen.get(code)?.length ?? 0, quietReport: false },
            utcDayOf(input.asKnownOn ?? ctx.now),
          )
        : ("not-stated" as const),
    })),
  );
  const common = {
    rows: read.value as readonly CountedRow[],
    from: month,
    to: month,
    areas,
    states,
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    sexualOrGenderBased: typesOf(taxonomy)
      .filter(({ type }) => type.sexualOrGenderBased === true)
      .map(({ type }) => type.code),
    asKnownOn: input.asKnownOn ?? null,
    sample: ctx.settings.sample,
  };
  if (across === "people")
    return ok(releaseInternal(monthTable({ ...common, across, unit: unit === "displaced-people" ? unit : "people" })));
  return ok(releaseInternal(monthTable({ ...common, across, unit, headings: headingsOf(taxonomy, across) })));
};

/** Tables of figures; for use inside the operation until disclosure control comes. */
export const figuresUseCases = [
  useCase({
    name: "figures.month",
    kind: "show",
    summary: "one month by area and category, with its unit; areas nobody saw come first and are not zero",
    input: MonthInput,
    positional: ["month"],
    permission: "figures.month",
    form: "table",
    handle: (input, ctx) => new ResultAsync(tableFor(input, ctx)),
  }),
];
