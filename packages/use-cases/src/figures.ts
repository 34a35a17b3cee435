import {
  CountingBasis,
  type FiguresInput,
  heatTable,
  Instant,
  Month,
  monthTable,
  PCode,
  periodTable,
  releaseInternal,
  revisionTable,
  statesTable,
  type Table,
  Unit,
} from "@answerable/core";
import { err, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { wrongInput } from "./failure.ts";
import { type FiguresAsked, figuresData } from "./figures/figures-data.ts";
import { figuresInputOf } from "./figures/figures-input-of.ts";
import { figuresRevision } from "./figures/figures-revision.ts";
import { periodAsked, periodFields } from "./figures/period.ts";
import { useCase } from "./use-case.ts";

const areaField = PCode.optional().describe("Only this admin 1 or 2 unit.");
const asKnownOnField = Instant.optional().describe(
  "As it was known at an earlier moment; a published figure can be made again.",
);
const partedFields = {
  unit: Unit.default("violations"),
  across: z.enum(["category", "type", "people"]).default("category").describe("How it is parted."),
  area: areaField,
  asKnownOn: asKnownOnField,
  basis: CountingBasis.default("documented"),
};
type Parted = z.output<z.ZodObject<typeof partedFields>>;

const released = (
  asked: FiguresAsked,
  parted: Pick<Parted, "across" | "unit">,
  ctx: OperationContext,
  table: (input: FiguresInput) => Table,
) => new ResultAsync(figuresData(asked, ctx)).map((data) => releaseInternal(table(figuresInputOf(data, parted))));

const month = useCase({
  name: "figures.month",
  kind: "show",
  summary: "one month by area and category, with its unit; areas nobody saw come first and are not zero",
  input: z.strictObject({
    month: Month.describe("The month; figures belong to the month it happened in."),
    ...partedFields,
  }),
  positional: ["month"],
  permission: "figures.month",
  form: "table",
  isHeavy: true,
  handle: ({ month: one, ...asked }, ctx) => released({ ...asked, from: one, to: one }, asked, ctx, monthTable),
});

const table = useCase({
  name: "figures.table",
  kind: "show",
  summary: "a period by area, month or category; sums over what nobody saw are lower bounds",
  input: z.strictObject({
    ...periodFields,
    by: z
      .enum(["area", "month", "total", "area-and-month"])
      .default("area")
      .describe("What a row is: an area, a month, a category (total); or an area, with a column for each month."),
    ...partedFields,
  }),
  permission: "figures.month",
  form: "table",
  isHeavy: true,
  handle: ({ month: one, from, to, by, ...asked }, ctx) => {
    const period = periodAsked({ month: one, from, to });
    if (period.isErr()) return err(wrongInput(period.error));
    return released({ ...asked, ...period.value }, asked, ctx, (input) =>
      by === "area-and-month" ? heatTable(input) : periodTable(input, by),
    );
  },
});

const states = useCase({
  name: "figures.states",
  kind: "show",
  summary: "where we could see, area by month, before any figure; areas nobody saw come first",
  input: z.strictObject({ ...periodFields, area: areaField, asKnownOn: asKnownOnField }),
  permission: "figures.month",
  form: "table",
  isHeavy: true,
  handle: ({ month: one, from, to, ...asked }, ctx) => {
    const period = periodAsked({ month: one, from, to });
    if (period.isErr()) return err(wrongInput(period.error));
    const all = { ...asked, ...period.value, basis: "documented" as const };
    return new ResultAsync(figuresData(all, ctx)).map((data) => releaseInternal(statesTable(data)));
  },
});

const revision = useCase({
  name: "figures.revision",
  kind: "show",
  summary: "what a published figure was, what it is now, and why: late, corrected, merged, withdrawn, set aside",
  input: z.strictObject({
    ...periodFields,
    publishedOn: Instant.describe("The moment up to which what had come in was published."),
    by: z.enum(["category", "type", "area"]).default("category").describe("What a row is."),
    unit: partedFields.unit,
    area: areaField,
    basis: partedFields.basis,
  }),
  permission: "figures.month",
  form: "table",
  isHeavy: true,
  handle: ({ month: one, from, to, publishedOn, by, unit, ...asked }, ctx) => {
    const period = periodAsked({ month: one, from, to });
    if (period.isErr()) return err(wrongInput(period.error));
    const parted = { across: by === "type" ? by : ("category" as const), unit };
    return new ResultAsync(figuresRevision({ ...asked, ...period.value }, publishedOn, parted, ctx)).map((input) =>
      releaseInternal(revisionTable(input, by === "area" ? by : "heading")),
    );
  },
});

/** Tables of figures; for use inside the operation until disclosure control comes. */
export const figuresUseCases = [month, table, states, revision];
