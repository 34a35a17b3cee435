import { apportion } from "./apportion.ts";
import { moptiAreas, otherAreas, type SampleArea } from "./sample-areas.ts";
import type { Part, SampleMonth } from "./sample-months.ts";

/** Violations of one attack on a settlement. */
export const VIOLATIONS_OF_AN_ATTACK = 5;

/** What one cercle has of one month: attacks, other incidents, and the violations these hold beyond one each. */
export interface AreaShare {
  readonly area: SampleArea;
  readonly attacks: number;
  readonly others: number;
  readonly more: number;
}

/** The bad month of Mopti: incidents, violations and attacks by cercle. Nobody could go to Youwarou. */
const badMonth: Readonly<Record<string, readonly [incidents: number, violations: number, attacks: number]>> = {
  koro: [22, 58, 8],
  bandiagara: [21, 55, 7],
  bankass: [18, 44, 5],
  douentza: [13, 28, 2],
  djenne: [9, 20, 1],
  mopti: [7, 14, 0],
  tenenkou: [5, 11, 0],
};

const BAD_MONTH = "2020-06";

/** The cercles that flash reports name, with their share of attacks. */
export const ATTACKED: Readonly<Record<string, number>> = {
  koro: 8,
  bandiagara: 7,
  bankass: 5,
  douentza: 2,
  djenne: 1,
};

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

/** How the incidents of one part of the country lie over its cercles in a month. */
export const areaPlan = (target: SampleMonth, part: Part): AreaShare[] => {
  if (part === "mopti" && target.month === BAD_MONTH)
    return moptiAreas.flatMap((area): AreaShare[] => {
      const [incidents, violations, attacks] = badMonth[area.choice] ?? [0, 0, 0];
      const others = incidents - attacks;
      return [{ area, attacks, others, more: violations - attacks * VIOLATIONS_OF_AN_ATTACK - others }];
    });
  const { incidents, attacks, violations } = target[part];
  const without = new Set([...target.quiet, ...target.silent]);
  const areas = (part === "mopti" ? moptiAreas : otherAreas).filter(({ choice }) => !without.has(choice));
  const attacksOf = apportion(
    attacks,
    areas.map(({ choice }) => ATTACKED[choice] ?? 0),
  );
  const weights = areas.map(({ weight }) => weight);
  const othersOf = apportion(incidents - attacks, weights);
  const more = sum(Object.values(violations)) - attacks * VIOLATIONS_OF_AN_ATTACK - (incidents - attacks);
  // Only where there is an incident that can hold more.
  const moreOf = apportion(
    more,
    weights.map((weight, index) => ((othersOf[index] ?? 0) > 0 ? weight : 0)),
  );
  return areas.map((area, index) => ({
    area,
    attacks: attacksOf[index] ?? 0,
    others: othersOf[index] ?? 0,
    more: moreOf[index] ?? 0,
  }));
};
