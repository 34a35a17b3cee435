import {
  alertSubject,
  alertViolationTable,
  type CountedRow,
  type Instant,
  incidentSubject,
  monthsFrom,
  type RevisionInput,
  violationTable,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { type FiguresAsked, figuresData } from "./figures-data.ts";
import { figuresInputOf } from "./figures-input-of.ts";
import { monthsIn, readCountedRows } from "./read-counted-rows.ts";

/** The period's alerts as they stand now; none where they do not count. */
const alertsNow = (asked: FiguresAsked, ctx: OperationContext) =>
  asked.basis === "documented"
    ? ok<readonly CountedRow[], Failure>([])
    : readCountedRows(ctx, asked, {
        subject: alertSubject,
        table: alertViolationTable,
        filters: [monthsIn(monthsFrom(asked.from, asked.to))],
      });

/**
 * A period's figures as they were published and as they are now, with what tells why they differ. It folds the log up to
 * the moment of publication, so it takes as long as the log is. Err: as {@link figuresData}.
 */
export const figuresRevision = async (
  asked: FiguresAsked,
  publishedOn: Instant,
  parted: Parameters<typeof figuresInputOf>[1],
  ctx: OperationContext,
): Promise<Result<RevisionInput, Failure>> => {
  const then = { ...asked, asKnownOn: publishedOn };
  const published = await figuresData(then, ctx);
  if (published.isErr()) return err(published.error);
  const now = await figuresData(asked, ctx);
  if (now.isErr()) return err(now.error);
  // a record that came from another month was known, and is not a late one
  const everywhere = { asKnownOn: publishedOn };
  const known = await readCountedRows(ctx, everywhere, {
    subject: incidentSubject,
    table: violationTable,
    filters: [],
  });
  if (known.isErr()) return err(known.error);
  const alerts = await alertsNow(asked, ctx);
  return alerts.map((rows) => ({
    published: figuresInputOf(published.value, parted),
    now: figuresInputOf(now.value, parted),
    publishedOn,
    knownThen: new Set(known.value.map(({ stream }) => stream)),
    alertsNow: rows,
  }));
};
