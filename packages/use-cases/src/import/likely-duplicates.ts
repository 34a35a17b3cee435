import {
  addMonths,
  type DuplicateCandidate,
  duplicateCandidates,
  type Filter,
  incidentBatchTable,
  incidentSubject,
  Month,
  type StoredRow,
  type Subject,
  type Uuid,
  violationTable,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";

/** A pair, one of which the import brought, or areas and months with too much in them to compare every two. */
export interface LikelyDuplicates {
  readonly pairs: readonly DuplicateCandidate[];
  readonly notCompared: readonly { readonly adm2: string; readonly month: string }[];
}

/** More rows of one area and its neighbouring months are not compared two by two. Source: Answerable default. */
const MOST_ROWS = 600;
/** More pairs than a person would look at are not listed. Source: Answerable default. */
const MOST_PAIRS = 1000;

const subject = incidentSubject as Subject;

/** Rows of a table, or undefined where there are more of them than that. */
const rowsUpTo = async (
  ctx: OperationContext,
  request: Parameters<OperationContext["read"]["pages"]>[0],
  most: number,
): Promise<Result<readonly StoredRow[] | undefined, Failure>> => {
  const rows: StoredRow[] = [];
  for await (const page of ctx.read.pages(request)) {
    if (page.isErr()) return err(page.error);
    rows.push(...(page.value as unknown as readonly StoredRow[]));
    if (rows.length > most) return ok(undefined);
  }
  return ok(rows);
};

/** Where the import brought something: areas and months, each once; there are no more of them than a country has. */
const touchedBy = async (ctx: OperationContext, batch: Uuid): Promise<Result<Map<string, Set<string>>, Failure>> => {
  const months = new Map<string, Set<string>>();
  const filter: Filter = { column: "batch", is: batch };
  for await (const page of ctx.read.pages({ subject, table: incidentBatchTable, order: "batch", filter })) {
    if (page.isErr()) return err(page.error);
    for (const row of page.value) {
      const adm2 = String(row["adm2"]);
      months.set(adm2, (months.get(adm2) ?? new Set()).add(String(row["month"])));
    }
  }
  return ok(months);
};

/**
 * Pairs that may be one incident, of which the import brought at least one, in each area and month it touched. A person
 * decides; nothing is merged by itself.
 */
export const likelyDuplicates = async (
  ctx: OperationContext,
  batch: Uuid,
): Promise<Result<LikelyDuplicates, Failure>> => {
  const touched = await touchedBy(ctx, batch);
  if (touched.isErr()) return err(touched.error);
  const pairs = new Map<string, DuplicateCandidate>();
  const notCompared: { adm2: string; month: string }[] = [];
  for (const [adm2, months] of touched.value)
    for (const text of months) {
      const month = Month.parse(text);
      const here: Filter = { column: "adm2", is: adm2 };
      const near: Filter = { all: [here, { column: "month", in: [addMonths(month, -1), month, addMonths(month, 1)] }] };
      const brought: Filter = { all: [here, { column: "month", is: month }, { column: "batch", is: batch }] };
      const rows = await rowsUpTo(ctx, { subject, table: violationTable, order: "month", filter: near }, MOST_ROWS);
      const own = await rowsUpTo(
        ctx,
        { subject, table: incidentBatchTable, order: "batch", filter: brought },
        MOST_ROWS,
      );
      if (rows.isErr()) return err(rows.error);
      if (own.isErr()) return err(own.error);
      if (rows.value === undefined || own.value === undefined || pairs.size > MOST_PAIRS) {
        notCompared.push({ adm2, month });
        continue;
      }
      const streams = new Set(own.value.map(({ stream }) => stream));
      for (const pair of duplicateCandidates(rows.value))
        if (pair.streams.some((stream) => streams.has(stream))) pairs.set(pair.streams.join("/"), pair);
    }
  return ok({ pairs: [...pairs.values()].slice(0, MOST_PAIRS), notCompared });
};
