import { addHours, type Instant, instantNumber } from "@answerable/core";

const HOUR_MS = 3_600_000;

/**
 * What waits for less is on its way, and nobody's concern: a round rests up to five minutes while a store is away. Source: Answerable
 * default.
 */
export const PATIENCE_MINUTES = 10;

/** The moment before which something would have to be done by now. */
export const patientUntil = (now: Instant): Instant => addHours(now, -PATIENCE_MINUTES / 60);

const hourOf = (moment: Instant): number => Math.floor(instantNumber(moment) / HOUR_MS);

/**
 * The last full hour before that moment: what would tell of somebody is looked at as it stood then, so that whoever asks every minute
 * learns no minute. Source: practice C7.
 */
export const patientUntilHour = (now: Instant): Instant => {
  const until = patientUntil(now);
  return addHours(until, hourOf(until) - instantNumber(until) / HOUR_MS);
};

/** Hours from one moment to another by the hours that began in between: about so many, and it changes on the hour alone. */
export const hoursBegunSince = (then: Instant, now: Instant): number => Math.max(0, hourOf(now) - hourOf(then));

/** Whole minutes from one moment to another; 0 where the second is not later. */
export const minutesSince = (then: Instant, now: Instant): number =>
  Math.max(0, Math.floor((instantNumber(now) - instantNumber(then)) / 60_000));
