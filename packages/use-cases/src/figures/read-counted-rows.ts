import { type CountedRow, everything, type Filter, type Month, type PCode, type Subject } from "@answerable/core";
import type { Result } from "neverthrow";
import type { OperationContext, RowsRequest } from "../context.ts";
import type { Failure } from "../failure.ts";
import type { FiguresAsked } from "./figures-data.ts";

/** Rows of some months. */
export const monthsIn = (months: readonly Month[]): Filter => ({ column: "month", in: [...months] });

/** A p-code of the letters of the country alone. */
export const isWholeCountry = (area: PCode): boolean => !/\d/.test(area);

const inArea = (area: PCode | undefined): Filter =>
  area === undefined || isWholeCountry(area)
    ? everything
    : {
        any: [
          { column: "adm1", is: area },
          { column: "adm2", is: area },
        ],
      };

/** The rows of a table that the actor may see, in the area and at the moment that were asked. */
export const readCountedRows = async (
  ctx: OperationContext,
  asked: Pick<FiguresAsked, "area" | "asKnownOn">,
  what: { readonly subject: unknown; readonly table: RowsRequest["table"]; readonly filters: readonly Filter[] },
): Promise<Result<readonly CountedRow[], Failure>> => {
  const rows = await ctx.read.rows({
    subject: what.subject as Subject,
    table: what.table,
    order: "month",
    filter: { all: [...what.filters, inArea(asked.area)] },
    ...(asked.asKnownOn === undefined ? {} : { asKnownOn: asked.asKnownOn }),
  });
  return rows.map((scoped) => scoped as unknown as readonly CountedRow[]);
};
