import type { AlertOutline } from "./alert-outlines.ts";
import type { AlertMonth } from "./alert-targets.ts";
import { codeOfChoice } from "./choice-codes.ts";
import { typesOfMonth } from "./deal-types.ts";
import type { Dice } from "./dice.ts";
import type { DrawnIncident } from "./draw-incidents.ts";
import type { ByCategory } from "./sample-months.ts";
import { sexualTypes, typeChoices } from "./violation-types.ts";

/** A violation as an alert says it: roughly, without groups of people. */
export type AlertViolation = Readonly<Record<string, unknown>>;

const about = (people: number) => ({ amount: { kind: "about", people }, cells: [] });

/** Kills are told of first; who was robbed is counted later. */
const violationOf = (dice: Dice, choice: string, people?: number): AlertViolation => {
  const type = codeOfChoice("type", choice);
  const found = typeChoices.find((one) => one.choice === choice);
  if (found?.counted === "personnes") return { unit: "victims", type, victims: about(people ?? dice.between(1, 3)) };
  if (found?.counted === "deplaces") return { unit: "displaced", type };
  const [first = "autre_bien", ...others] = found?.objects ?? [];
  const object = choice === "attaque_ecole_hopital" ? "centre_sante" : dice.oneOf([first, ...others]);
  return { unit: "objects", type, object: codeOfChoice("object", object) };
};

const drawn = (dice: Dice, violations: ByCategory): string[] =>
  typesOfMonth(dice, { violations, certain: {}, incidents: 0, attacks: 0, households: 0 }, false);

const nothing: ByCategory = { property: 0, integrity: 0, life: 0, liberty: 0, movement: 0, services: 0 };

/** What an alert about something that was documented later says: the same types, and fewer people. */
const violationsFrom = (dice: Dice, { violations }: DrawnIncident): AlertViolation[] =>
  violations
    .filter(({ type }) => !sexualTypes.includes(type))
    .map((one) => {
      const people =
        one.counted === "personnes" ? Object.values(one.people).reduce((sum, number) => sum + number, 0) : undefined;
      return violationOf(dice, one.type, people === undefined ? undefined : Math.max(1, people - dice.between(0, 1)));
    });

/**
 * The violations of each alert of a month. Those of alerts that stand without a documented incident come exactly to the
 * month's undocumented ones: a movement for each movement, a threat for each threat, and the rest for the attacks.
 */
export const alertViolations = (
  dice: Dice,
  outlines: readonly AlertOutline[],
  { undocumented }: AlertMonth,
): AlertViolation[][] => {
  const stands = (trigger: AlertOutline["trigger"]): number =>
    outlines.filter((one) => one.trigger === trigger && one.fate === "stands").length;
  const objects = stands("attack-on-civilian-objects");
  const ofObjects = undocumented.services >= objects ? "services" : "property";
  const left = {
    ...undocumented,
    movement: undocumented.movement - stands("population-movement"),
    integrity: undocumented.integrity - stands("threat-to-settlement"),
    [ofObjects]: undocumented[ofObjects] - objects,
  };
  const rest = dice.shuffled(drawn(dice, left));
  const attacks = stands("attack-on-settlement");
  let turn = 0;
  const shareOfAttack = (): string[] => {
    const mine = rest.filter((_type, index) => index % Math.max(1, attacks) === turn);
    turn += 1;
    return mine;
  };
  const choicesOf = ({ trigger, fate }: AlertOutline): string[] => {
    switch (trigger) {
      case "population-movement":
        return ["deplacement_conflit"];
      case "threat-to-settlement":
        return ["menace"];
      case "attack-on-civilian-objects":
        return [ofObjects === "services" ? "attaque_ecole_hopital" : "destruction_immobilier"];
      case "attack-on-settlement":
        return fate === "stands" ? shareOfAttack() : drawn(dice, { ...nothing, life: 1, property: 2, integrity: 1 });
    }
  };
  return outlines.map((outline) =>
    outline.incident === undefined
      ? choicesOf(outline).map((choice) => violationOf(dice, choice))
      : violationsFrom(dice, outline.incident.incident),
  );
};
