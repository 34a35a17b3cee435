import { type PromiseArea, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";

/** What says who may enter a matter: its area, who enters it, and whether it is sensitive. */
interface Entered extends PromiseArea {
  readonly level: string;
  readonly isSensitive: boolean;
  readonly recorder: OperationContext["actor"]["code"] | null;
}

/**
 * Whether the actor may enter a matter of the ledger; nobody writes where she or he cannot look.
 * Err `sensitive-not-entered-here` (an ordinary matter of the same area could be entered: then it must not be written down as
 * one), `out-of-scope`.
 */
export const mayEnter = (
  table: "expectation" | "promise" | "owed",
  { isSensitive, adm1, adm2, level, recorder }: Entered,
  ctx: Pick<OperationContext, "maySee">,
): Result<void, Failure> => {
  const row = { adm1, adm2, level, recorder };
  if (ctx.maySee(isSensitive ? `sensitive_${table}` : table, row)) return ok(undefined);
  const isForOthers = isSensitive && ctx.maySee(table, row);
  return err(refusedBy(rejection(isForOthers ? "sensitive-not-entered-here" : "out-of-scope")));
};
