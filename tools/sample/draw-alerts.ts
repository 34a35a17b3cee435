import { type AlertOutline, alertOutlines } from "./alert-outlines.ts";
import { type AlertMonth, alertMonths } from "./alert-targets.ts";
import { type AlertViolation, alertViolations } from "./alert-violations.ts";
import { type Dice, diceOf } from "./dice.ts";
import { type AlertTimes, alertTimes, evenShares } from "./draw-alert-times.ts";
import type { PaperTrail } from "./paper-trail.ts";

/** One alert, with what becomes of it; `input` is what a person types in. */
export interface DrawnAlert {
  readonly outline: AlertOutline;
  readonly times: AlertTimes;
  readonly input: Readonly<Record<string, unknown>> & { readonly violations: readonly AlertViolation[] };
}

const RESPONSES: Readonly<Record<AlertOutline["trigger"], readonly (readonly [kind: string, of: string])[]>> = {
  "attack-on-settlement": [
    ["rapid-protection-assessment", "protection-cluster"],
    ["health-care", "health-cluster"],
  ],
  "threat-to-settlement": [["protection-of-settlement", "authorities"]],
  "population-movement": [
    ["shelter-and-items", "shelter-cluster"],
    ["food", "food-security-cluster"],
  ],
  "attack-on-civilian-objects": [["humanitarian-access", "coordination-office"]],
};

/** Displaced people are counted from April on. */
const COUNTED_FROM = "2020-04";

const displacedOf = (dice: Dice, { trigger }: AlertOutline, month: string) =>
  trigger === "population-movement" && month >= COUNTED_FROM
    ? {
        displaced: {
          amount: {
            kind: "households",
            households: dice.between(8, 70),
            peoplePerHousehold: 7,
            conversionSource: "Stated by the recorder, six to eight people a household",
          },
          cells: [],
        },
      }
    : {};

const inputOf = (
  dice: Dice,
  outline: AlertOutline,
  times: AlertTimes,
  violations: readonly AlertViolation[],
  month: string,
): DrawnAlert["input"] => {
  const { trigger, area, day } = outline;
  const isThreat = trigger === "threat-to-settlement";
  const village = `Village ${String(dice.between(1, 120)).padStart(3, "0")}`;
  // A day and an hour are known of seven in eight; of the others the month alone.
  const isDayKnown = dice.between(1, 8) > 1;
  return {
    trigger,
    knownAt: times.known,
    place: { adm2: area.adm2, locality: village },
    occurred: isDayKnown ? { month, precision: "day", day } : { month, precision: "unknown-day" },
    ...(isDayKnown ? { timeOfDay: times.occurred.slice(11, 16) } : {}),
    severity: isThreat ? "unknown" : dice.oneOf(["extreme", "severe", "severe", "moderate"]),
    urgency: isThreat ? dice.oneOf(["expected", "future"]) : dice.oneOf(["immediate", "past"]),
    certainty: isThreat ? "possible" : dice.oneOf(["observed", "likely", "likely"]),
    narrative: `Données inventées pour l'exemple : ${village}.`,
    ...displacedOf(dice, outline, month),
    violations,
    source: {
      category: dice.oneOf(["focal-point", "committee-member", "witness", "community-leader"]),
      independentSources: dice.between(1, 3),
      known: dice.oneOf(["seen", "told-by-witness", "hearsay"]),
    },
    responses: RESPONSES[trigger].map(([kind, of]) => ({ kind, of })),
  };
};

const drawMonth = (dice: Dice, target: AlertMonth, mopti: PaperTrail): DrawnAlert[] => {
  const outlines = alertOutlines(dice, target, mopti);
  const violations = alertViolations(dice, outlines, target);
  const shares = evenShares(dice, outlines.length);
  return outlines.map((outline, index) => {
    const isThreat = outline.trigger === "threat-to-settlement";
    const times = alertTimes(dice, outline.day, shares[index] ?? 50, isThreat);
    return { outline, times, input: inputOf(dice, outline, times, violations[index] ?? [], target.month) };
  });
};

/** The alerts of a month, in the order they were sent. `mopti` is what is sent of incidents there in that month. */
export const drawAlerts = (seed: number, month: string, mopti: PaperTrail): DrawnAlert[] => {
  const target = alertMonths.find((one) => one.month === month);
  if (target === undefined) return [];
  const dice = diceOf(seed + Number(month.replace("-", "")) * 10 + 7);
  return drawMonth(dice, target, mopti).toSorted((a, b) => (a.times.sent < b.times.sent ? -1 : 1));
};
