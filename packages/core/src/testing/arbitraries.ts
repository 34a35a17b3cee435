import * as fc from "fast-check";
import { type Day, dayOfNumber } from "../kernel/day.ts";
import { type Instant, instantOfNumber } from "../kernel/instant.ts";
import { type Month, monthOf } from "../kernel/month.ts";
import type { PeopleCount } from "../kernel/people-count.ts";

/** Days of 1970 to 2100. */
export const anyDay = (): fc.Arbitrary<Day> => fc.integer({ min: 0, max: 47_846 }).map(dayOfNumber);

/** Months of 1970 to 2100. */
export const anyMonth = (): fc.Arbitrary<Month> => anyDay().map(monthOf);

/** Moments of 1970 to 2100, to the millisecond. */
export const anyInstant = (): fc.Arbitrary<Instant> =>
  fc.integer({ min: 0, max: 4_133_980_799_999 }).map(instantOfNumber);

/** Counts of people that reconcile: cells by sex and child or adult, and some whose sex and age nobody knows. */
export const anyPeopleCount = (most = 1000): fc.Arbitrary<PeopleCount> =>
  fc
    .record({ women: fc.nat(most), men: fc.nat(most), girls: fc.nat(most), boys: fc.nat(most), unknown: fc.nat(most) })
    .map(({ women, men, girls, boys, unknown }) => ({
      amount: { kind: "exact" as const, people: women + men + girls + boys + unknown },
      cells: [
        { sex: "female" as const, ageGroup: "adult", people: women },
        { sex: "male" as const, ageGroup: "adult", people: men },
        { sex: "female" as const, ageGroup: "child", people: girls },
        { sex: "male" as const, ageGroup: "child", people: boys },
      ],
    }));
