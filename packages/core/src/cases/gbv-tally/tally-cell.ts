import { err, ok, type Result } from "neverthrow";
import type { Day } from "../../kernel/day.ts";
import { type Quarter, quarterOf } from "../../kernel/quarter.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { PCode } from "../../places/p-code.ts";
import { type GbvTallyAgreement, isTallyKept } from "./gbv-tally-agreement.ts";

/** What is counted together: nobody's hour, desk or village. */
export interface TallyCell {
  readonly adm1: PCode;
  readonly quarter: Quarter;
}

/**
 * The cell that somebody who was given information on services today is counted in.
 * Err `tally-not-agreed`: nothing at all is written then; `tally-not-agreed-here`: not for this area. Source: practice C1.
 */
export const tallyCell = (
  agreement: GbvTallyAgreement | undefined,
  adm1: PCode,
  today: Day,
): Result<TallyCell, Rejection<"tally-not-agreed" | "tally-not-agreed-here">> => {
  if (!isTallyKept(agreement, today)) return err(rejection("tally-not-agreed"));
  return agreement.areas.includes(adm1)
    ? ok({ adm1, quarter: quarterOf(today) })
    : err(rejection("tally-not-agreed-here"));
};
