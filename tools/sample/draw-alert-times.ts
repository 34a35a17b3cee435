import {
  addDays,
  addHours,
  addMonths,
  type Day,
  dayNumber,
  dayOfNumber,
  type Instant,
  type Month,
} from "@answerable/core";
import type { Dice } from "./dice.ts";

/** When it happened, when a monitor knew, and when it was sent. */
export interface AlertTimes {
  readonly occurred: Instant;
  readonly known: Instant;
  readonly sent: Instant;
}

/** Hours at given shares of all cases; between them a straight line. */
const hoursAt = (share: number, curve: readonly (readonly [share: number, hours: number])[]): number => {
  const after = curve.findIndex(([at]) => at >= share);
  const [to, most] = curve[after] ?? [100, 120];
  const [from, least] = curve[after - 1] ?? [0, 0];
  return Math.round(least + ((share - from) / (to - from || 1)) * (most - least));
};

/** From occurrence to knowledge: half within three hours, nine of ten within eighteen. */
const TO_KNOWLEDGE = [
  [0, 0],
  [50, 3],
  [90, 18],
  [100, 48],
] as const;

/** From knowledge to sending: median 19 hours, 79 of a hundred within 48, 90 within 60. */
const TO_SENDING = [
  [0, 2],
  [50, 19],
  [79, 47],
  [90, 60],
  [100, 120],
] as const;

/** A threat is sent twice as fast as what has happened: its limit is half as long. */
const SOONER = 0.5;

/** Shares from 0 to 100, evenly spread and shuffled, so that every month has its slow ones. */
export const evenShares = (dice: Dice, number: number): number[] =>
  dice.shuffled(Array.from({ length: number }, (_none, index) => ((index + 0.5) * 100) / number));

/** A day of the month. */
export const dayIn = (dice: Dice, month: string): Day => {
  const first = dayNumber(`${month}-01` as Day);
  const days = dayNumber(`${addMonths(month as Month, 1)}-01` as Day) - first;
  return dayOfNumber(first + dice.between(0, days - 1));
};

/** The moments of an alert about something that happened on a day. */
export const alertTimes = (dice: Dice, day: Day, share: number, isThreat: boolean): AlertTimes => {
  const hour = String(dice.between(3, 19)).padStart(2, "0");
  const minute = String(dice.between(0, 11) * 5).padStart(2, "0");
  const occurred = `${day}T${hour}:${minute}:00.000Z` as Instant;
  const known = addHours(occurred, hoursAt(dice.between(0, 1000) / 10, TO_KNOWLEDGE));
  const hours = hoursAt(share, TO_SENDING);
  return { occurred, known, sent: addHours(known, isThreat ? Math.max(1, Math.round(hours * SOONER)) : hours) };
};

/** The day of a moment, and some days after it. */
export const daysAfter = (moment: Instant, days: number): Day => addDays(moment.slice(0, 10) as Day, days);
