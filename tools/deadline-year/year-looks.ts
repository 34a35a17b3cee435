import type { Dice } from "../sample/dice.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One look of a worker at what is due. */
export interface Look {
  /** When it looks, in truth: what was entered before that stands there. */
  readonly at: number;
  /** What its clock says then. */
  readonly clock: number;
  /** It was started anew for it. */
  readonly restarted: boolean;
  /** Another one looks at the same moment. */
  readonly both: boolean;
}

/**
 * When a worker looks in a year: now and again soon after, now and again half a day later; it is away for days; it starts anew; and its clock
 * is put back by hours, falls behind for a while, and is right again.
 */
export const yearLooks = (dice: Dice, from: number, to: number, everyMinutes: number): Look[] => {
  const looks: Look[] = [];
  let behind = 0;
  for (let at = from; at < to; ) {
    const chance = dice.between(1, 1000);
    if (chance <= 6) at += dice.between(2 * 1440, 8 * 1440) * MINUTE;
    if (chance > 970) behind = dice.between(1, 300) * MINUTE;
    else if (chance > 900) behind = 0;
    // what is due by the end of a day is due at a full hour, and a look may come at that very moment
    if (chance % 3 === 0) at = Math.ceil(at / HOUR) * HOUR;
    looks.push({ at, clock: at - behind, restarted: chance % 40 === 7, both: chance % 8 === 3 });
    at += dice.between(1, 2 * everyMinutes) * MINUTE + dice.between(0, 59_999);
  }
  return [...looks, { at: to + DAY, clock: to + DAY, restarted: true, both: true }];
};
