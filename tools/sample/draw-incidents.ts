import type { Dice } from "./dice.ts";
import {
  areaTargets,
  displacedTargets,
  paperTrailTargets,
  peopleTargets,
  typeTargets,
  VIOLATIONS_OF_AN_ATTACK,
} from "./month-targets.ts";

export type Group = keyof typeof peopleTargets;
export type People = Partial<Record<Group, number>>;

export type DrawnViolation =
  | { readonly counted: "personnes"; readonly type: string; readonly people: People }
  | { readonly counted: "deplaces"; readonly type: string; readonly households: number; readonly size: number }
  | {
      readonly counted: "biens";
      readonly type: string;
      readonly object: string;
      readonly number: number;
      readonly about: boolean;
    };

export interface DrawnIncident {
  readonly area: string;
  readonly isAttack: boolean;
  readonly violations: readonly DrawnViolation[];
  readonly actor: string;
  readonly source: string;
  readonly sources: number;
  readonly known: string;
}

/** The places of violations: area, attack or not, and how many violations the incident holds. */
const outlines = (dice: Dice) =>
  areaTargets.flatMap(({ choice, incidents, violations, attacks }) => {
    const others = incidents - attacks;
    const sizes = Array.from({ length: others }, () => 1);
    for (let more = violations - attacks * VIOLATIONS_OF_AN_ATTACK - others; more > 0; more--) {
      const index = dice.between(0, others - 1);
      sizes[index] = (sizes[index] ?? 0) + 1;
    }
    return [
      ...Array.from({ length: attacks }, () => ({ area: choice, isAttack: true, size: VIOLATIONS_OF_AN_ATTACK })),
      ...sizes.map((size) => ({ area: choice, isAttack: false, size })),
    ];
  });

/** Deals the types out: attacks take what there is most of, and no incident has a type twice while it can be helped. */
const dealtTypes = (dice: Dice, sizes: readonly number[]): string[][] => {
  const left = new Map(typeTargets.map(({ choice, violations }) => [choice, violations]));
  const take = (taken: readonly string[]): string => {
    const pool = [...left].flatMap(([type, number]) =>
      taken.includes(type) ? [] : Array.from({ length: number }, () => type),
    );
    const rest = pool.length > 0 ? pool : [...left].flatMap(([type, number]) => (number > 0 ? [type] : []));
    const type = rest[dice.between(0, rest.length - 1)] ?? "meurtre";
    left.set(type, (left.get(type) ?? 0) - 1);
    return type;
  };
  const dealt = new Map<number, string[]>();
  const largestFirst = sizes
    .map((size, index) => ({ size, index }))
    .toSorted((a, b) => b.size - a.size || a.index - b.index);
  for (const { size, index } of largestFirst) {
    const types: string[] = [];
    for (let count = 0; count < size; count++) types.push(take(types));
    dealt.set(index, types);
  }
  return sizes.map((_size, index) => dealt.get(index) ?? []);
};

/** Everybody who was harmed, one by one, dealt so that each violation that counts people has at least one. */
const dealtPeople = (dice: Dice, violations: number): People[] => {
  const everybody = dice.shuffled(
    Object.entries(peopleTargets).flatMap(([group, number]) => Array.from({ length: number }, () => group as Group)),
  );
  const dealt: People[] = Array.from({ length: violations }, () => ({}));
  everybody.forEach((group, turn) => {
    const people = dealt[turn < violations ? turn : dice.between(0, violations - 1)];
    if (people) people[group] = (people[group] ?? 0) + 1;
  });
  return dealt;
};

/** Households that left, in shares of the target; household sizes come as near the number of people as whole numbers can. */
const dealtHouseholds = (dice: Dice, movements: number): { households: number; size: number }[] => {
  const share = Math.floor(displacedTargets.households / movements);
  const moves = Array.from({ length: movements }, (_none, index) => ({
    households: index === movements - 1 ? displacedTargets.households - share * (movements - 1) : share,
    size: 7,
  }));
  for (let index = 0; index + 1 < movements; index += 2) {
    const [one, other] = [moves[index], moves[index + 1]];
    if (!one || !other) continue;
    const moved = dice.between(0, share - 10);
    one.households -= moved;
    other.households += moved;
  }
  return moves.map((move, index) => ({ ...move, size: index === movements - 1 ? 6 : 7 }));
};

const ACTORS = ["groupe_arme", "autodefense", "armes_non_identifies", "forces_etat", "bandits", "communaute"] as const;
const SOURCES = ["point_focal", "comite", "temoin", "victime", "leader", "parent"] as const;

/** The 95 incidents of the month. Actors are dealt over all areas at once, so that no pattern by place can be read. */
export const drawIncidents = (dice: Dice): DrawnIncident[] => {
  const outline = outlines(dice);
  const types = dealtTypes(
    dice,
    outline.map(({ size }) => size),
  );
  const targetOf = (type: string) => typeTargets.find(({ choice }) => choice === type);
  const countedAs = (what: string): number => types.flat().filter((type) => targetOf(type)?.counted === what).length;
  const people = dealtPeople(dice, countedAs("personnes"));
  const households = dealtHouseholds(dice, countedAs("deplaces"));
  const unknown = paperTrailTargets.actorUnknown;
  const actors = dice.shuffled([
    ...Array.from({ length: unknown }, () => "nsp"),
    ...Array.from({ length: 3 }, () => "autre"),
    ...Array.from({ length: outline.length - unknown - 3 }, () => dice.oneOf(ACTORS)),
  ]);
  const sources = dice.shuffled([
    ...Array.from({ length: 2 }, () => "autre"),
    ...Array.from({ length: outline.length - 2 }, () => dice.oneOf(SOURCES)),
  ]);

  const violationOf = (type: string): DrawnViolation => {
    const target = targetOf(type);
    if (target?.counted === "deplaces")
      return { counted: "deplaces", type, ...(households.pop() ?? { households: 1, size: 7 }) };
    if (target?.counted === "personnes") return { counted: "personnes", type, people: people.pop() ?? {} };
    const object = dice.oneOf(target?.objects ?? ["autre_bien"]);
    return { counted: "biens", type, object, number: dice.between(1, 14), about: dice.between(1, 3) === 1 };
  };
  return outline.map(({ area, isAttack }, index) => ({
    area,
    isAttack,
    violations: (types[index] ?? []).map(violationOf),
    actor: actors[index] ?? "nsp",
    source: sources[index] ?? "nsp",
    sources: isAttack ? dice.between(1, 4) : dice.between(1, 2),
    known: dice.oneOf(["vu", "temoin", "temoin", "oui_dire"]),
  }));
};
