import { type PromiseArea, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";

/**
 * What concerns areas, if the actor may see the rows of all of them; nobody writes where she or he cannot look.
 * Err `out-of-scope`.
 */
export const inSight = <Content extends { readonly areas: readonly PromiseArea[] }>(
  content: Content,
  table: string,
  ctx: OperationContext,
): Result<Content, Failure> => {
  // a project without an area has a row without one
  const rows = content.areas.length === 0 ? [{ adm1: null, adm2: null }] : content.areas;
  return rows.every((row) => ctx.maySee(table, row)) ? ok(content) : err(refusedBy(rejection("out-of-scope")));
};
