import {
  type ComputedClass,
  type Filter,
  type Instant,
  PCode,
  prepareReading,
  type ReadingContent,
  type ReadingInput,
  readingSubject,
  readingTable,
  rejection,
  type Subject,
  type Uuid,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { incidentRules } from "../incident-rules.ts";
import { type MonthScores, monthScores } from "./month-scores.ts";

/** The state of the data that was read; undefined: as it is known now. What lies ahead is refused later. */
const stateRead = ({ metOn, asKnownOn }: ReadingInput, now: Instant): Instant | undefined => {
  const asked = asKnownOn ?? (`${metOn}T23:59:59.999Z` as Instant);
  return asked < now ? asked : undefined;
};

const computedOf = (
  { scores }: MonthScores,
  { month }: ReadingInput,
  ctx: OperationContext,
): Result<ReadonlyMap<string, ComputedClass>, Failure> =>
  incidentRules(ctx)
    .mapErr(wrongInput)
    .map(
      ({ places }) =>
        new Map(
          scores.flatMap((one): [string, ComputedClass][] => {
            const adm1 = PCode.safeParse(places.adm1Of(one.area, month)).data;
            return adm1 === undefined ? [] : [[one.area, { adm1, class: one.class }]];
          }),
        ),
    );

/** Whether another reading of the month by a meeting of that day stands under the same version of the method. */
const isThereAlready = async (
  { month, method, metOn }: ReadingContent,
  ctx: OperationContext,
  own: Uuid | undefined,
): Promise<Result<boolean, Failure>> => {
  const same: Filter = {
    all: [
      { column: "month", is: month },
      { column: "methodId", is: method.id },
      { column: "methodVersion", is: method.version },
      { column: "metOn", is: metOn },
      { column: "status", is: "standing" },
    ],
  };
  const rows = await ctx.read.rows({
    subject: readingSubject as unknown as Subject,
    table: readingTable,
    order: "month",
    filter: same,
  });
  return rows.map((all) => all.some((row) => row["stream"] !== own));
};

/**
 * A reading as it would be recorded: the classes beside it are computed here, from the state of the data that people read,
 * under the method in effect then; nobody types them in. `own` is the reading that is corrected.
 * Err: what {@link prepareReading} refuses, `reading-stands-already`, and the failures of {@link monthScores}.
 */
export const takeReading = async (
  input: ReadingInput,
  ctx: OperationContext,
  own?: Uuid,
): Promise<Result<ReadingContent, Failure>> => {
  const asKnownOn = stateRead(input, ctx.now);
  const scored = await monthScores({ month: input.month, asKnownOn }, ctx, 0);
  if (scored.isErr()) return err(scored.error);
  const computed = computedOf(scored.value, input, ctx);
  if (computed.isErr()) return err(computed.error);
  const { method } = scored.value;
  const content = prepareReading(input, {
    method,
    classes: method.classes.classes.map(({ code }) => code),
    computed: computed.value,
    asKnownOn: asKnownOn ?? ctx.now,
    now: ctx.now,
  }).mapErr(wrongInput);
  if (content.isErr()) return err(content.error);
  const stands = await isThereAlready(content.value, ctx, own);
  if (stands.isErr()) return err(stands.error);
  return stands.value ? err(refusedBy(rejection("reading-stands-already"))) : ok(content.value);
};
