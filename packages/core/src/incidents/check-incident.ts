import { arrivalProblem } from "../kernel/arrival-problem.ts";
import { addDays, type Day } from "../kernel/day.ts";
import { type Issue, issue, type Place } from "../kernel/issue.ts";
import { monthOf } from "../kernel/month.ts";
import type { Taxonomy } from "../taxonomies/taxonomy.ts";
import { findType } from "../taxonomies/types-of.ts";
import { actorCategories as defaultCategories } from "./actor-category.ts";
import type { IncidentInput } from "./incident-input.ts";
import type { KnownAreas } from "./known-areas.ts";
import { isInUnitOfType } from "./violation-unit.ts";

/** What an incident is checked against; nothing is asked of a clock. */
export interface IncidentChecks {
  readonly taxonomy: Taxonomy;
  readonly places: KnownAreas;
  readonly today: Day;
  /** The categories of alleged actors; the shipped list where left out. */
  readonly actorCategories?: readonly { readonly code: string }[];
  /** Where the record stands in the file it came in. */
  readonly at?: Place;
}

/** Nothing this system is for happened before; an older date is a slip. Source: Answerable default. */
export const OLDEST_MONTH = "2000-01";

/** Codes without which a record has no usable type, month or area. Everything else is mended. Source: practice F4. */
const REFUSING: ReadonlySet<string> = new Set([
  "taxonomy-of-another-version",
  "type-unknown",
  "place-unknown",
  "date-in-the-future",
  "date-too-old",
]);

/** Whether an issue costs the record; the others are mended by `prepareIncident` and only noted. */
export const isRefusing = (one: Issue): boolean => REFUSING.has(one.code);

const checkTypes = (input: IncidentInput, { taxonomy, at = {} }: IncidentChecks): Issue[] => {
  const { id, version } = taxonomy;
  if (input.taxonomy.id !== id || input.taxonomy.version !== version)
    return [issue("taxonomy-of-another-version", ["taxonomy"], at, { id, version })];
  return input.violations.flatMap((violation, index) => {
    const found = findType(taxonomy, violation.type);
    if (found === undefined)
      return [issue("type-unknown", ["violations", index, "type"], at, { taxonomy: id, version })];
    return isInUnitOfType(violation, found.type.countedBy)
      ? []
      : [issue("unit-not-of-the-type", ["violations", index, "unit"], at, { countedBy: found.type.countedBy })];
  });
};

/** A day of grace: where it happened, a day may have begun that has not begun in UTC. */
const isAfter = (date: { readonly month: string; readonly day?: string | undefined }, today: Day): boolean => {
  const latest = addDays(today, 1);
  return date.month > monthOf(latest) || (date.day !== undefined && date.day > latest);
};

/** Only where it happened at a time that can be: beside one that cannot, arrival says nothing. */
const checkArrival = ({ happened, receivedAt }: IncidentInput, { today, at = {} }: IncidentChecks): Issue[] => {
  const problem = receivedAt === undefined ? undefined : arrivalProblem(receivedAt, happened.month, today);
  return problem === undefined ? [] : [issue(problem, ["receivedAt"], at)];
};

const checkTimes = ({ happened, learned }: IncidentInput, { today, at = {} }: IncidentChecks): Issue[] => {
  const field = happened.day === undefined ? "month" : "day";
  const issues: Issue[] = [];
  if (isAfter(happened, today)) issues.push(issue("date-in-the-future", ["happened", field], at, { today }));
  if (happened.month < OLDEST_MONTH)
    issues.push(issue("date-too-old", ["happened", field], at, { from: OLDEST_MONTH }));
  if (learned === undefined) return issues;
  if (isAfter(learned, today)) issues.push(issue("learned-in-the-future", ["learned"], at, { today }));
  const daysKnown = happened.day !== undefined && learned.day !== undefined && happened.precision === "day";
  if (learned.month < happened.month || (daysKnown && String(learned.day) < String(happened.day)))
    issues.push(issue("learned-before-it-happened", ["learned"], at));
  return issues;
};

/**
 * Everything that is wrong with an incident whose form is right, all at once. `isRefusing` tells the issues that cost
 * the record (`type-unknown`, `place-unknown`, `date-in-the-future`, `date-too-old`, `taxonomy-of-another-version`) from
 * those that are mended (`unit-not-of-the-type`, `learned-in-the-future`, `learned-before-it-happened`,
 * `received-in-the-future`, `received-before-it-happened`, `actor-category-unknown`). No issue carries a value of the input.
 */
export const checkIncident = (input: IncidentInput, checks: IncidentChecks): Issue[] => {
  const { places, at = {}, actorCategories = defaultCategories } = checks;
  const times = checkTimes(input, checks);
  const isPlaced = places.adm1Of(input.place.adm2, input.happened.month) !== undefined;
  const isListed = actorCategories.some(({ code }) => code === input.actorCategory);
  return [
    ...checkTypes(input, checks),
    ...times,
    ...(times.some(isRefusing) ? [] : checkArrival(input, checks)),
    ...(isPlaced ? [] : [issue("place-unknown", ["place", "adm2"], at)]),
    ...(isListed ? [] : [issue("actor-category-unknown", ["actorCategory"], at)]),
  ];
};
