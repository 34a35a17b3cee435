import { type Calendar, dayNumber, dayOfNumber, type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import type { Dice } from "../sample/dice.ts";

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const OPENS = 8 * 60;
const CLOSES = 16 * 60;

/** When the staff of the generator work: eight to four, UTC, on days that are no weekend and no holiday. */
export interface OfficeTime {
  isWorkday(day: number): boolean;
  /** Some working days later, within the hours; 0: later the same day, or on the next one. */
  later(dice: Dice, from: Instant, workdays: number): Instant;
}

/** The hours of an office whose weekend is Saturday and Sunday. */
export const officeTime = ({ holidays }: Pick<Calendar, "holidays">): OfficeTime => {
  const off = new Set(holidays.map(({ on }) => dayNumber(on)));
  // 1970-01-01 was a Thursday
  const isWorkday = (day: number): boolean => (day + 3) % 7 < 5 && !off.has(day);
  return {
    isWorkday,
    later: (dice, from, workdays) => {
      const start = instantNumber(from);
      let day = Math.floor(start / MS_PER_DAY);
      const minute = Math.floor((start - day * MS_PER_DAY) / MS_PER_MINUTE);
      let left = workdays;
      if (left === 0 && isWorkday(day) && minute < CLOSES - 1)
        return instantOfNumber(start + dice.between(1, Math.max(1, CLOSES - Math.max(minute, OPENS))) * MS_PER_MINUTE);
      left = Math.max(1, left);
      while (left > 0) {
        day += 1;
        if (isWorkday(day)) left -= 1;
      }
      return instantOfNumber(day * MS_PER_DAY + dice.between(OPENS, CLOSES) * MS_PER_MINUTE);
    },
  };
};

/** A moment of a day at which people come, call or write, whether the office is open or not. */
export const momentOn = (dice: Dice, day: number): Instant =>
  `${dayOfNumber(day)}T${String(dice.between(6, 19)).padStart(2, "0")}:${String(dice.between(0, 59)).padStart(2, "0")}:00.000Z` as Instant;
