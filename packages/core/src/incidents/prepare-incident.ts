import { err, ok, type Result } from "neverthrow";
import type { Instant } from "../kernel/instant.ts";
import type { Issue } from "../kernel/issue.ts";
import { findType } from "../taxonomies/types-of.ts";
import { actorUnknown } from "./actor-category.ts";
import { checkIncident, type IncidentChecks, isRefusing } from "./check-incident.ts";
import type { OpenIncidentContent, WithheldText } from "./incident-content.ts";
import type { IncidentInput } from "./incident-input.ts";
import { inUnitOfType } from "./violation-unit.ts";

export interface PreparedIncident {
  /** Ready to be sealed (see `personalValues`, `withRefs`) and recorded. */
  readonly content: OpenIncidentContent;
  /** What was mended on the way. */
  readonly notes: readonly Issue[];
}

/**
 * The input as it will be recorded: admin 1 and the types' categories are added; a count in a unit that its type does
 * not have is put right or left out, a time of learning or arrival that cannot be is left out, and an actor that is on no list
 * becomes `unknown`, so that no named group slips in.
 * `receivedAt` is used where the input has none that can be. `withheld` says which texts go to the information manager.
 * Err: the refusing issues, with all others beside them.
 */
export const prepareIncident = (
  input: IncidentInput,
  checks: IncidentChecks & { readonly receivedAt: Instant; readonly withheld?: readonly WithheldText[] },
): Result<PreparedIncident, readonly Issue[]> => {
  const issues = checkIncident(input, checks);
  const adm1 = checks.places.adm1Of(input.place.adm2, input.happened.month);
  if (issues.some(isRefusing) || adm1 === undefined) return err(issues);
  const isNoted = (...codes: string[]): boolean => issues.some(({ code }) => codes.includes(code));
  const found = (type: string) => findType(checks.taxonomy, type);
  const { learned, receivedAt, ...rest } = input;
  const isArrivalKept = !isNoted("received-in-the-future", "received-before-it-happened");
  const isLearnedKept = learned !== undefined && !isNoted("learned-in-the-future", "learned-before-it-happened");
  const content: OpenIncidentContent = {
    ...rest,
    ...(isLearnedKept ? { learned } : {}),
    violations: input.violations.map((one) => inUnitOfType(one, found(one.type)?.type.countedBy ?? "people")),
    actorCategory: isNoted("actor-category-unknown") ? actorUnknown : input.actorCategory,
    receivedAt: (isArrivalKept ? receivedAt : undefined) ?? checks.receivedAt,
    place: { ...input.place, adm1 },
    categories: Object.fromEntries(input.violations.map(({ type }) => [type, found(type)?.category.code ?? "unknown"])),
    withheld: [...(checks.withheld ?? [])],
  };
  return ok({ content, notes: issues });
};
