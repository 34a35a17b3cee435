import {
  type CountedCell,
  type Day,
  GbvTallyAgreement,
  type Issue,
  issue,
  issuesFrom,
  PCode,
  Quarter,
  type TallyFigure,
  tallyCell,
  tallyFigures,
  utcDayOf,
} from "@answerable/core";
import { err, ok, Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { refusedBy, wrongInput } from "../failure.ts";
import { areaIn } from "../promises/area-in.ts";
import { useCase } from "../use-case.ts";

/** The only thing that is ever counted so: times information on services was given. Source: practice C1. */
const TALLY = "gbv-information-given";

const agreementIn = (content: unknown): Result<GbvTallyAgreement, Issue[]> => {
  const parsed = GbvTallyAgreement.safeParse({ document: "gbv-tally", ...(content as object) });
  return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, content));
};

/** Every version that was adopted, the oldest first. */
const agreementsOf = ({ documents }: OperationContext): Result<GbvTallyAgreement[], Issue[]> =>
  Result.combine(documents.all.filter(({ kind }) => kind === "gbv-tally").map(({ content }) => agreementIn(content)));

/** The one that holds on a day; undefined where none does. */
const agreementOn = ({ documents }: OperationContext, day: Day): Result<GbvTallyAgreement | undefined, Issue[]> => {
  const content = documents.inEffect("gbv-tally", day);
  return content === undefined ? ok(undefined) : agreementIn(content);
};

const tally = useCase({
  name: "cases.tally",
  kind: "act",
  summary:
    "one more was told of gender-based violence services, where the GBV sub-cluster agreed to a tally: no hour, no desk",
  input: z.strictObject({
    adm1: PCode.describe("The admin 1 unit; nothing smaller is counted."),
    times: z
      .int()
      .min(1)
      .max(500)
      .default(1)
      .describe("How many; strokes on paper that are entered at the week's end leave no trace of any hour."),
  }),
  permission: "cases.tally",
  module: "accountability",
  once: "no-key",
  leavesNoTrace: true,
  form: "record",
  handle: ({ adm1, times }, ctx) => {
    const today = utcDayOf(ctx.now);
    return areaIn(ctx, adm1, today)
      .andThen(({ adm2 }) =>
        adm2 === null
          ? agreementOn(ctx, today).mapErr(wrongInput)
          : err(wrongInput([issue("tally-by-admin-1", ["adm1"])])),
      )
      .andThen((agreement) => tallyCell(agreement, adm1, today).mapErr(refusedBy))
      .asyncAndThen(({ quarter }) => ctx.tallies.raise(TALLY, { place: adm1, period: quarter }, times))
      .map((scrubbed) => ({ counted: true, scrubbed }));
  },
});

const counted = (ctx: OperationContext) =>
  ctx.tallies.of(TALLY).map((cells) =>
    cells.map(
      ({ place, period, number }): CountedCell => ({
        ...{ adm1: PCode.parse(place), quarter: Quarter.parse(period), number },
      }),
    ),
  );

const figures = useCase({
  name: "cases.tally-figures",
  kind: "list",
  summary:
    "how often people were told of gender-based violence services, per region and quarter that is over, above the minimum cell: what reached a desk, not how much happens",
  input: z.strictObject({}),
  permission: "cases.tally-figures",
  module: "accountability",
  form: "record",
  handle: (_input, ctx) =>
    agreementsOf(ctx)
      .mapErr(wrongInput)
      .asyncAndThen((agreements) =>
        counted(ctx).map((cells): TallyFigure[] => tallyFigures(agreements, cells, utcDayOf(ctx.now))),
      ),
  flat: (all) =>
    all.map(({ quarter, adm1, number, minimumCell }) => ({
      ...{ quarter, adm1, number: number ?? `fewer than ${minimumCell}, or none` },
    })),
  columns: () => ["quarter", "adm1", "number"],
});

/** The one tally that may exist where somebody tells of gender-based violence, and what may be said of it. */
export const tallyUseCases = [tally, figures];
