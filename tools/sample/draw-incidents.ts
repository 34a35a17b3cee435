import { areaPlan, VIOLATIONS_OF_AN_ATTACK } from "./area-plan.ts";
import { dealHouseholds, dealPeople, type People, peopleFor } from "./deal-people.ts";
import { dealTypes, isBadMonth, typesOfMonth } from "./deal-types.ts";
import type { Dice } from "./dice.ts";
import type { SampleArea } from "./sample-areas.ts";
import type { Part, SampleMonth } from "./sample-months.ts";
import { sexualTypes, typeChoices } from "./violation-types.ts";

export type DrawnViolation =
  | { readonly counted: "personnes"; readonly type: string; readonly people: People }
  /** Without households: nobody counted who left. */
  | {
      readonly counted: "deplaces";
      readonly type: string;
      readonly households?: { readonly households: number; readonly size: number };
    }
  | {
      readonly counted: "biens";
      readonly type: string;
      readonly object: string;
      readonly number: number;
      readonly about: boolean;
    };

export interface DrawnIncident {
  readonly area: SampleArea;
  readonly isAttack: boolean;
  readonly violations: readonly DrawnViolation[];
  readonly actor: string;
  readonly source: string;
  readonly sources: number;
  readonly known: string;
}

/** Whether a sexual violation stands in it; such an incident is never edited, doubled or told of in words. */
export const hasSexualType = ({ violations }: DrawnIncident): boolean =>
  violations.some(({ type }) => sexualTypes.includes(type));

const outlinesOf = (dice: Dice, target: SampleMonth, part: Part) =>
  areaPlan(target, part).flatMap(({ area, attacks, others, more }) => {
    const sizes = Array.from({ length: others }, () => 1);
    for (let left = more; left > 0; left--) {
      const index = dice.between(0, others - 1);
      sizes[index] = (sizes[index] ?? 0) + 1;
    }
    return [
      ...Array.from({ length: attacks }, () => ({ area, isAttack: true, size: VIOLATIONS_OF_AN_ATTACK })),
      ...sizes.map((size) => ({ area, isAttack: false, size })),
    ];
  });

const ACTORS = ["groupe_arme", "autodefense", "armes_non_identifies", "forces_etat", "bandits", "communaute"] as const;
const SOURCES = ["point_focal", "comite", "temoin", "victime", "leader", "parent"] as const;

/** How many of a hundred incidents have an actor that nobody knows: fewer where attacks were seen. */
const ACTOR_UNKNOWN = 0.27;

/** So many answers, some of them given, the rest drawn; dealt over all cercles at once, so that no place shows a pattern. */
const shuffledAnswers = (
  dice: Dice,
  length: number,
  given: Readonly<Record<string, number>>,
  drawn: readonly [string, ...string[]],
): string[] => {
  const fixed = Object.entries(given).flatMap(([answer, number]) => Array.from({ length: number }, () => answer));
  return dice.shuffled([...fixed, ...Array.from({ length: length - fixed.length }, () => dice.oneOf(drawn))]);
};

/** The incidents of one month and part of the country, as they stand at last. */
export const drawIncidents = (dice: Dice, target: SampleMonth, part: Part): DrawnIncident[] => {
  const outlines = outlinesOf(dice, target, part);
  const sizes = outlines.map(({ size }) => size);
  const types = dealTypes(dice, sizes, typesOfMonth(dice, target[part], isBadMonth(target, part)));
  const choiceOf = (type: string) => typeChoices.find(({ choice }) => choice === type);
  const isSexual = (type: string): boolean => sexualTypes.includes(type);
  const countedAs = (what: string): number =>
    types.flat().filter((type) => !isSexual(type) && choiceOf(type)?.counted === what).length;
  const persons = countedAs("personnes");
  const people = dealPeople(dice, peopleFor(persons, types.flat().filter(isSexual).length), persons);
  const households = dealHouseholds(dice, target[part].households, countedAs("deplaces"));
  const unknown = Math.round(outlines.length * ACTOR_UNKNOWN);
  const others = Math.ceil(outlines.length / 40);
  const actors = shuffledAnswers(dice, outlines.length, { nsp: unknown, autre: others }, ACTORS);
  const sources = shuffledAnswers(dice, outlines.length, { autre: Math.floor(outlines.length / 45) }, SOURCES);

  const violationOf = (type: string): DrawnViolation => {
    const choice = choiceOf(type);
    if (isSexual(type)) return { counted: "personnes", type, people: { women: 1 } };
    if (choice?.counted === "personnes") return { counted: "personnes", type, people: people.pop() ?? {} };
    if (choice?.counted === "deplaces") {
      const moved = households.pop();
      return { counted: "deplaces", type, ...(moved === undefined ? {} : { households: moved }) };
    }
    const object = dice.oneOf(choice?.objects ?? ["autre_bien"]);
    return { counted: "biens", type, object, number: dice.between(1, 14), about: dice.between(1, 3) === 1 };
  };
  return outlines.map(({ area, isAttack }, index) => ({
    area,
    isAttack,
    violations: (types[index] ?? []).map(violationOf),
    actor: actors[index] ?? "nsp",
    source: sources[index] ?? "nsp",
    sources: isAttack ? dice.between(1, 4) : dice.between(1, 2),
    known: dice.oneOf(["vu", "temoin", "temoin", "oui_dire"]),
  }));
};
