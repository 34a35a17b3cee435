import { err, ok, type Result } from "neverthrow";
import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { ConsentPurpose } from "../../safeguards/consent.ts";
import type { ConsentHow, ConsentRecord } from "./consent-record.ts";

export type ConsentRejection = Rejection<
  "consent-never-given" | "consent-was-given" | "consent-in-the-future" | "consent-before-the-last-answer"
>;

/** What a person says to one question, in one of three words. `not-asked` can only stand before anything was said. */
export interface ConsentSaid {
  readonly purpose: ConsentPurpose;
  readonly answer: "given" | "refused" | "withdrawn";
  readonly on: Day;
  readonly how: ConsentHow;
}

/**
 * Why an answer cannot follow the one before, or undefined. Only what was given can be withdrawn, and what was given is
 * withdrawn, not refused: what follows is another thing. Who refused or withdrew may agree after all.
 * Err `consent-never-given` and `consent-was-given` {was}, each with what stands.
 */
const consentRefusal = (
  was: ConsentRecord[ConsentPurpose]["answer"],
  answer: ConsentSaid["answer"],
): ConsentRejection | undefined => {
  if (answer === "withdrawn" && was !== "given") return rejection("consent-never-given", { was });
  return answer === "refused" && was === "given" ? rejection("consent-was-given", { was }) : undefined;
};

/**
 * The record after the person answered one of the five; the other four stay as they were. A day of grace: where people are,
 * a day may have begun that has not begun in UTC.
 * Err: those of {@link consentRefusal}; `consent-in-the-future` {today}; `consent-before-the-last-answer` {lastOn}.
 */
export const recordAnswer = (
  record: ConsentRecord,
  { purpose, ...said }: ConsentSaid,
  at: Instant,
): Result<ConsentRecord, ConsentRejection> => {
  const standing = record[purpose];
  const refusal = consentRefusal(standing.answer, said.answer);
  if (refusal !== undefined) return err(refusal);
  const today = utcDayOf(at);
  if (said.on > addDays(today, 1)) return err(rejection("consent-in-the-future", { today }));
  if (standing.answer !== "not-asked" && said.on < standing.on)
    return err(rejection("consent-before-the-last-answer", { lastOn: standing.on }));
  return ok({ ...record, [purpose]: said });
};
