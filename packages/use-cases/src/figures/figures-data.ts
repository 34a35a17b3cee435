import {
  type Arrival,
  addMonths,
  alertSubject,
  alertViolationTable,
  type CountedRow,
  type CountingBasis,
  type Day,
  type Instant,
  incidentSubject,
  isKnownCode,
  issue,
  lateArrivals,
  type Month,
  monitorsIn,
  monthsFrom,
  type PCode,
  type PlaceUnit,
  quietReportSubject,
  quietReportTable,
  type SeenPeriod,
  survivorCountSubject,
  survivorCountTable,
  type Taxonomy,
  undocumentedAlerts,
  utcDayOf,
  violationTable,
} from "@answerable/core";
import { err, ok, Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { type IncidentRules, incidentRules } from "../incident-rules.ts";
import { areaStates, COUNTED_STATUSES } from "./area-states.ts";
import { asKnownThen } from "./as-known-then.ts";
import { coveragePlanOf } from "./coverage-plan-of.ts";
import type { Period } from "./period.ts";
import { isWholeCountry, monthsIn, readCountedRows } from "./read-counted-rows.ts";

/** What figures are asked of; whatever table is made of it, it is read once. */
export interface FiguresAsked extends Period {
  readonly basis: CountingBasis;
  /** Only this admin 1 or 2 unit; left out, or the country itself: all. */
  readonly area?: PCode | undefined;
  readonly asKnownOn?: Instant | undefined;
}

/** All that tables over a period are made of, whatever their unit and parts. */
export interface FiguresData extends SeenPeriod {
  readonly rows: readonly CountedRow[];
  readonly basis: CountingBasis;
  readonly late: readonly Exclude<ReturnType<typeof lateArrivals>, undefined>[];
  readonly incidentTaxonomy: Taxonomy;
  /** False: areas out of the actor's sight, or outside the region that was asked for, are not in it. */
  readonly isWholeOperation: boolean;
}

/** For late arrivals this many months before a recent one are asked. */
const PAST_MONTHS = 12;

/** Whether a unit of the places in use stood in a month, by its own dates: what is older than the list is counted too. */
const isStandingIn = ({ validFrom, validTo }: PlaceUnit, month: Month): boolean =>
  (validFrom === null || validFrom <= `${month}-31`) && (validTo === null || validTo >= `${month}-01`);

/** The admin 2 units that stood in the period: of the country, of one region, or one alone. Err `place-unknown`. */
const unitsOf = ({ registry }: IncidentRules, { area, from, to }: FiguresAsked): Result<PlaceUnit[], Failure> => {
  if (area !== undefined && !isKnownCode(registry, area)) return err(wrongInput([issue("place-unknown", ["area"])]));
  const months = monthsFrom(from, to);
  const isAsked = ({ code, parent }: PlaceUnit): boolean =>
    area === undefined || isWholeCountry(area) || code === area || parent === area;
  return ok(
    registry.document.units.filter(
      (unit) => unit.level === 2 && isAsked(unit) && months.some((month) => isStandingIn(unit, month)),
    ),
  );
};

/** Months that are recent on a day, so that more may still come in. */
const recentMonths = (months: readonly Month[], today: Day): Month[] =>
  months.filter((month) => lateArrivals([], month, today) !== undefined);

const arrivalsOf = (rows: readonly CountedRow[]): Arrival[] =>
  rows.flatMap((row) =>
    COUNTED_STATUSES.includes(String(row["status"])) && typeof row["receivedOn"] === "string"
      ? [{ month: row["month"] as Month, receivedOn: row["receivedOn"] as Day }]
      : [],
  );

/**
 * Reads all that figures of a period are made of, as it is known now or was known at a moment: rows of violations and of
 * survivor counts, on the basis of alerts not yet documented too, area-month states under the plan of coverage, monitors,
 * and what usually comes in late for the months that were recent. Areas out of the actor's sight are not in it.
 * Err: `place-unknown`, `document-not-adopted`, or what is wrong with an adopted document; the store's failures.
 */
export const figuresData = async (
  asked: FiguresAsked,
  ctx: OperationContext,
): Promise<Result<FiguresData, Failure>> => {
  const then = asked.asKnownOn === undefined ? ctx : asKnownThen(ctx, asked.asKnownOn);
  const documents = Result.combine([incidentRules(then), coveragePlanOf(then)]).mapErr(wrongInput);
  if (documents.isErr()) return err(documents.error);
  const [rules, plan] = documents.value;
  const stood = unitsOf(rules, asked);
  if (stood.isErr()) return err(stood.error);
  const units = stood.value;
  const today = utcDayOf(then.now);
  const months = monthsFrom(asked.from, asked.to);
  const recent = recentMonths(months, today);
  const before = recent.length === 0 ? [] : monthsFrom(addMonths(asked.from, -PAST_MONTHS), addMonths(asked.from, -1));

  const incidents = { subject: incidentSubject, table: violationTable, filters: [monthsIn([...before, ...months])] };
  const survivors = { subject: survivorCountSubject, table: survivorCountTable, filters: [monthsIn(months)] };
  const alerts = {
    subject: alertSubject,
    table: alertViolationTable,
    filters: [monthsIn(months), undocumentedAlerts],
  };
  const quiet = { subject: quietReportSubject, table: quietReportTable, filters: [monthsIn(months)] };
  const rows: (readonly CountedRow[])[] = [];
  const asAlerts = asked.basis === "documented" ? [] : [alerts];
  for (const what of [incidents, survivors, quiet, ...asAlerts]) {
    const one = await readCountedRows(ctx, asked, what);
    if (one.isErr()) return err(one.error);
    rows.push(one.value);
  }
  const [violations = [], counts = [], quietReports = [], undocumented = []] = rows;
  const inPeriod = violations.filter((row) => months.some((month) => month === row["month"]));
  const documented = [...inPeriod, ...counts];
  const areas = units.filter(({ code, parent }) => ctx.maySee("violation", { adm1: parent, adm2: code }));
  const isWholeOperation = (asked.area === undefined || isWholeCountry(asked.area)) && areas.length === units.length;
  const arrivals = arrivalsOf(violations);
  return ok({
    ...{ from: asked.from, to: asked.to, basis: asked.basis },
    areas: areas.map(({ code, name }) => ({ code, label: name })),
    regions: rules.registry.document.units
      .filter(({ level }) => level === 1)
      .map(({ code, name }) => ({ code, label: name })),
    rows: [...documented, ...undocumented],
    states: areaStates(
      plan,
      areas.map(({ code }) => code),
      months,
      { documented, quiet: quietReports },
      today,
    ),
    // beside the figures of a part of the areas the monitors of the whole operation would mislead
    monitors: isWholeOperation ? months.flatMap((month) => monitorsIn(plan?.posts ?? [], month) ?? []) : [],
    late: recent.flatMap((month) => lateArrivals(arrivals, month, today) ?? []),
    incidentTaxonomy: rules.taxonomy,
    isWholeOperation,
    taxonomy: { id: rules.taxonomy.id, version: rules.taxonomy.version },
    asKnownOn: asked.asKnownOn ?? null,
    sample: ctx.settings.sample,
  });
};
