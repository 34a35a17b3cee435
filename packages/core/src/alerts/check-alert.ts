import { OLDEST_MONTH } from "../incidents/check-incident.ts";
import type { KnownAreas } from "../incidents/known-areas.ts";
import { isInUnitOfType } from "../incidents/violation-unit.ts";
import { addDays } from "../kernel/day.ts";
import { type Instant, utcDayOf } from "../kernel/instant.ts";
import { type Issue, issue, type Place } from "../kernel/issue.ts";
import { monthOf } from "../kernel/month.ts";
import type { Taxonomy } from "../taxonomies/taxonomy.ts";
import { findType } from "../taxonomies/types-of.ts";
import type { AlertInput } from "./alert-input.ts";
import { type AlertProtocol, triggerOf } from "./alert-protocol.ts";

/** What an alert is checked against; nothing is asked of a clock. */
export interface AlertChecks {
  readonly protocol: AlertProtocol;
  readonly taxonomy: Taxonomy;
  readonly places: KnownAreas;
  readonly now: Instant;
  /** Where the record stands in the file it came in. */
  readonly at?: Place;
}

/** Codes without which there is no usable trigger or area, or its times cannot be; everything else is mended. */
const REFUSING: ReadonlySet<string> = new Set([
  "trigger-unknown",
  "place-unknown",
  "known-in-the-future",
  "known-too-long-ago",
  "sent-in-the-future",
  "sent-before-known",
]);

/** Whether an issue costs the alert; the others are mended by `prepareAlert` and only noted. */
export const isRefusingAlert = (one: Issue): boolean => REFUSING.has(one.code);

/** True where it is said to have happened after it was known; a day of grace, since days are not those of UTC. */
export const isAfterKnown = ({ occurred, knownAt }: AlertInput): boolean => {
  const latest = addDays(utcDayOf(knownAt), 1);
  return (
    occurred !== undefined &&
    (occurred.month > monthOf(latest) || (occurred.precision === "day" && String(occurred.day) > latest))
  );
};

const checkTimes = (input: AlertInput, { now, at = {} }: AlertChecks): Issue[] => {
  const { knownAt, occurred, timeOfDay, sentOutside } = input;
  return [
    ...(knownAt > now ? [issue("known-in-the-future", ["knownAt"], at)] : []),
    ...(monthOf(utcDayOf(knownAt)) < OLDEST_MONTH
      ? [issue("known-too-long-ago", ["knownAt"], at, { from: OLDEST_MONTH })]
      : []),
    ...(isAfterKnown(input) ? [issue("known-before-it-happened", ["occurred"], at)] : []),
    ...(occurred !== undefined && occurred.month < OLDEST_MONTH
      ? [issue("happened-too-long-ago", ["occurred"], at)]
      : []),
    ...(timeOfDay !== undefined && occurred?.precision !== "day"
      ? [issue("time-without-its-day", ["timeOfDay"], at)]
      : []),
    ...(sentOutside !== undefined && sentOutside.at > now
      ? [issue("sent-in-the-future", ["sentOutside", "at"], at)]
      : []),
    ...(sentOutside !== undefined && sentOutside.at < knownAt
      ? [issue("sent-before-known", ["sentOutside", "at"], at)]
      : []),
  ];
};

const checkTypes = (input: AlertInput, { taxonomy, at = {} }: AlertChecks): Issue[] =>
  (input.violations ?? []).flatMap((violation, index) => {
    const found = findType(taxonomy, violation.type);
    if (found === undefined) return [issue("type-left-out", ["violations", index, "type"], at)];
    return isInUnitOfType(violation, found.type.countedBy)
      ? []
      : [issue("unit-not-of-the-type", ["violations", index, "unit"], at, { countedBy: found.type.countedBy })];
  });

/** Whether the protocol has the response and the function it is asked of. */
export const isAskable = (
  protocol: AlertProtocol,
  { kind, of }: { readonly kind: string; readonly of: string },
): boolean =>
  protocol.responses.some(({ code }) => code === kind) && protocol.functions.some(({ code }) => code === of);

/**
 * Everything that is wrong with an alert whose form is right, all at once; `isRefusingAlert` tells what costs the alert.
 * No issue carries a value of the input.
 */
export const checkAlert = (input: AlertInput, checks: AlertChecks): Issue[] => {
  const { protocol, places, at = {} } = checks;
  const month = monthOf(utcDayOf(input.knownAt));
  return [
    ...(triggerOf(protocol, input.trigger) === undefined
      ? [issue("trigger-unknown", ["trigger"], at, { triggers: protocol.triggers.map(({ code }) => code) })]
      : []),
    ...(places.adm1Of(input.place.adm2, month) === undefined ? [issue("place-unknown", ["place", "adm2"], at)] : []),
    ...checkTimes(input, checks),
    ...checkTypes(input, checks),
    ...(input.responses ?? []).flatMap((one, index) =>
      isAskable(protocol, one) ? [] : [issue("response-not-in-the-protocol", ["responses", index], at)],
    ),
  ];
};
