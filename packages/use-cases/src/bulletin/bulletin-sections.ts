import type { BulletinSection } from "@answerable/bulletin";
import {
  alertTableOf,
  comparableMonths,
  heatTable,
  type Instant,
  type Issue,
  isComparable,
  issuesFrom,
  PublishedFigures,
  periodTable,
  publishedComparison,
  rejection,
  releaseInternal,
  statesTable,
  withoutRegions,
} from "@answerable/core";
import { err, ok, Result } from "neverthrow";
import { alertsData } from "../alerts/summary.ts";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { figuresData } from "../figures/figures-data.ts";
import { figuresInputOf } from "../figures/figures-input-of.ts";
import type { Period } from "../figures/period.ts";
import { monthIndex } from "../risk-index/month-index.ts";

/** What a bulletin is made of: a period, as it is known now or was known at a moment. */
export interface BulletinAsked extends Period {
  readonly asKnownOn?: Instant | undefined;
}

const byCategory = { across: "category", unit: "violations" } as const;

/** The last versions of adopted documents with published figures of months within the period. */
const publishedIn = (ctx: OperationContext, { from, to }: Period): Result<PublishedFigures[], Issue[]> => {
  const adopted = ctx.documents.all.filter(({ kind }) => kind === "published-figures");
  const read = [...new Map(adopted.map((one) => [one.header.id, one])).values()].map(
    ({ content }): Result<PublishedFigures, Issue[]> => {
      const parsed = PublishedFigures.safeParse(content);
      return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, content));
    },
  );
  return Result.combine(read).map((all) => all.filter((one) => from <= one.from && one.to <= to));
};

const publishedSections = async (
  ctx: OperationContext,
  asked: BulletinAsked,
): Promise<Result<BulletinSection[], Failure>> => {
  const documents = publishedIn(ctx, asked).mapErr(wrongInput);
  if (documents.isErr()) return err(documents.error);
  const sections: BulletinSection[] = [];
  for (const published of documents.value) {
    const { from, to, basis, across, unit } = published;
    const data = await figuresData({ ...asked, from, to, basis }, ctx);
    if (data.isErr()) return err(data.error);
    const input = figuresInputOf(data.value, { across, unit });
    if (isComparable(published, input))
      sections.push({ kind: "published", table: releaseInternal(publishedComparison(published, input)) });
  }
  return ok(sections);
};

/**
 * The sections of a bulletin in their order: where nobody could see before what was seen, then totals, months, areas,
 * people, alerts, and the index of the last month. Figures of violations rest on documented incidents and alerts not yet
 * documented, and say so. Err `bulletin-of-a-part`: the actor sees only some of the areas. Source: practice S4, F8, F11, I5.
 */
export const bulletinSections = async (
  ctx: OperationContext,
  asked: BulletinAsked,
): Promise<Result<BulletinSection[], Failure>> => {
  const data = await figuresData({ ...asked, basis: "with-undocumented-alerts" }, ctx);
  if (data.isErr()) return err(data.error);
  if (!data.value.isWholeOperation) return err(refusedBy(rejection("bulletin-of-a-part")));
  const violations = figuresInputOf(data.value, byCategory);
  const people = figuresInputOf(data.value, { across: "people", unit: "people" });
  const published = await publishedSections(ctx, asked);
  if (published.isErr()) return err(published.error);
  const alerts = await alertsData(asked, ctx);
  if (alerts.isErr()) return err(alerts.error);
  const index = await monthIndex({ month: asked.to, asKnownOn: asked.asKnownOn }, ctx);
  if (index.isErr()) return err(index.error);
  return ok([
    { kind: "silence", table: releaseInternal(statesTable(data.value)) },
    { kind: "totals", table: releaseInternal(periodTable(violations, "total")) },
    ...published.value,
    {
      kind: "trend",
      table: releaseInternal(periodTable(violations, "month")),
      monthToMonth: comparableMonths(violations),
    },
    { kind: "heat", table: releaseInternal(heatTable(withoutRegions(violations))) },
    { kind: "people", table: releaseInternal(periodTable(people, "total")) },
    { kind: "alerts", table: releaseInternal(alertTableOf(alerts.value)) },
    { kind: "index", table: index.value },
  ]);
};
