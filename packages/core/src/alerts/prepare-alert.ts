import { err, ok, type Result } from "neverthrow";
import { ageingExpiry } from "../incidents/ageing-expiry.ts";
import type { Happened } from "../incidents/happened.ts";
import type { WithheldText } from "../incidents/incident-content.ts";
import { inUnitOfType } from "../incidents/violation-unit.ts";
import type { Day } from "../kernel/day.ts";
import { utcDayOf } from "../kernel/instant.ts";
import type { Issue } from "../kernel/issue.ts";
import { monthOf } from "../kernel/month.ts";
import { findType } from "../taxonomies/types-of.ts";
import type { AlertLimit, OpenAlertContent } from "./alert-content.ts";
import { alertDelays, limitStartFrom, type OccurrenceWindow, occurrenceWindow } from "./alert-delays.ts";
import type { AlertInput } from "./alert-input.ts";
import { type AlertTrigger, triggerOf } from "./alert-protocol.ts";
import { type AlertChecks, checkAlert, isAfterKnown, isAskable, isRefusingAlert } from "./check-alert.ts";

export interface PreparedAlert {
  /** Ready to be sealed (see `personalValues`, `withRefs`) and recorded. */
  readonly content: OpenAlertContent;
  /** Between which moments it happened, as exactly as the input tells; measured with, never kept. */
  readonly window: OccurrenceWindow;
  /** What was mended on the way. */
  readonly notes: readonly Issue[];
}

/** When it happened, or that the day is not known: a date that cannot be costs no alert. */
const occurredOf = (input: AlertInput, isTooOld: boolean): Happened =>
  input.occurred === undefined || isTooOld || isAfterKnown(input)
    ? { month: monthOf(utcDayOf(input.knownAt)), precision: "unknown-day" }
    : input.occurred;

const limitOf = (trigger: AlertTrigger, input: AlertInput, window: OccurrenceWindow): AlertLimit => {
  const { limitHours, runsOn, remindAtHours } = trigger;
  const occurred = runsOn === "occurrence" ? limitStartFrom(window) : undefined;
  return {
    hours: limitHours,
    runsOn: occurred === undefined ? "knowledge" : "occurrence",
    startedAt: occurred ?? input.knownAt,
    remindAtHours: [...remindAtHours],
  };
};

/** Without the exact day and the place below admin 2, where these are too old to be kept. Source: practice F17. */
const withoutOldDetail = (content: OpenAlertContent): OpenAlertContent => {
  const { timeOfDay: _time, place, occurred, ...rest } = content;
  const { locality: _locality, position: _position, ...area } = place;
  const precision = occurred.precision === "unknown-day" ? occurred.precision : "month";
  return { ...rest, place: area, occurred: { month: occurred.month, precision } };
};

/**
 * The input as it will be recorded. Trigger, area and moment of knowing are needed; whatever else is missing is left
 * open, and whatever cannot be is left out and noted. Delays are measured before the exact time is coarsened or sealed.
 * `withheld` says which texts go to the information manager.
 * Err: the refusing issues (see `checkAlert`), with all others beside them.
 */
export const prepareAlert = (
  input: AlertInput,
  checks: AlertChecks & { readonly preciseForMonths: number; readonly withheld?: readonly WithheldText[] },
): Result<PreparedAlert, readonly Issue[]> => {
  const { protocol, taxonomy, places, now, preciseForMonths, withheld = [] } = checks;
  const issues = checkAlert(input, checks);
  const trigger = triggerOf(protocol, input.trigger);
  const adm1 = places.adm1Of(input.place.adm2, monthOf(utcDayOf(input.knownAt)));
  if (issues.some(isRefusingAlert) || trigger === undefined || adm1 === undefined) return err(issues);
  const { sentOutside, timeOfDay, ...rest } = input;
  const occurred = occurredOf(
    input,
    issues.some(({ code }) => code === "happened-too-long-ago"),
  );
  const time = occurred.precision === "day" ? timeOfDay : undefined;
  const window = occurrenceWindow(occurred, input.knownAt, occurred.day as Day | undefined, time);
  const violations = (input.violations ?? []).flatMap((one) => {
    const found = findType(taxonomy, one.type);
    return found === undefined ? [] : [{ found, violation: inUnitOfType(one, found.type.countedBy) }];
  });
  const limit = limitOf(trigger, input, window);
  const content: OpenAlertContent = {
    ...rest,
    place: { ...input.place, adm1 },
    occurred,
    ...(time === undefined ? {} : { timeOfDay: time }),
    severity: input.severity ?? "unknown",
    urgency: input.urgency ?? "unknown",
    certainty: input.certainty ?? "unknown",
    violations: violations.map(({ violation }) => violation),
    responses: (input.responses ?? []).filter((one) => isAskable(protocol, one)),
    ...(sentOutside === undefined
      ? {}
      : {
          sentOutside: {
            ...sentOutside,
            delays: alertDelays({ knownAt: input.knownAt, sentAt: sentOutside.at, window, limitHours: limit.hours }),
          },
        }),
    threat: trigger.threat,
    limit,
    fourEyes: protocol.fourEyes,
    protocol: { id: protocol.id, version: protocol.version },
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    categories: Object.fromEntries(violations.map(({ violation, found }) => [violation.type, found.category.code])),
    withheld: [...withheld],
  };
  const isOld = ageingExpiry(occurred.month, preciseForMonths) <= now;
  return ok({ content: isOld ? withoutOldDetail(content) : content, window, notes: issues });
};
