import type { Day } from "@answerable/core";
import type { AlertMonth } from "./alert-targets.ts";
import { apportion } from "./apportion.ts";
import { ATTACKED } from "./area-plan.ts";
import type { Dice } from "./dice.ts";
import { dayIn } from "./draw-alert-times.ts";
import type { PaperTrail } from "./paper-trail.ts";
import { moptiAreas, otherAreas, type SampleArea } from "./sample-areas.ts";
import type { Version } from "./submission.ts";

/** What becomes of an alert at last. */
export type Fate = "stands" | "linked" | "merged" | "cancelled" | "rumour" | "not-materialised";

export interface AlertOutline {
  readonly trigger:
    | "attack-on-settlement"
    | "threat-to-settlement"
    | "population-movement"
    | "attack-on-civilian-objects";
  readonly fate: Fate;
  readonly area: SampleArea;
  readonly day: Day;
  /** The incident it was documented as. */
  readonly incident?: Version;
}

const isMovement = ({ incident }: Version): boolean =>
  !incident.isAttack && incident.violations.some(({ type }) => type === "deplacement_conflit");

/** Incidents as they stand at last; a record that is merged into another is none, nor one whose edits compete. */
const documented = (trail: PaperTrail, has: (version: Version) => boolean): Version[] => {
  const unclear = new Set([
    ...trail.merges.map(({ told }) => told.root),
    ...trail.settlements.map(({ kept }) => kept.root),
  ]);
  const last = new Map(trail.versions.map((one) => [one.root, one]));
  return [...last.values()].filter((one) => !one.notApproved && !unclear.has(one.root) && has(one));
};

const times = <Item>(number: number, item: Item): Item[] => Array.from({ length: number }, () => item);

const fatesOf = (number: number, given: Partial<Record<Fate, number>>): Fate[] => {
  const dealt = Object.entries(given).flatMap(([fate, many]) => times(many, fate as Fate));
  return [...dealt, ...times(number - dealt.length, "stands" as const)];
};

/**
 * The alerts of a month as outlines: what it is about, where and on which day, and what becomes of it. Attacks lie where
 * the attacks of the month lie, all in Mopti; every fourth movement or threat lies elsewhere.
 */
export const alertOutlines = (dice: Dice, target: AlertMonth, mopti: PaperTrail): AlertOutline[] => {
  const attackAreas = moptiAreas.filter(({ choice }) => choice in ATTACKED);
  const dealt = apportion(
    target.attacks,
    attackAreas.map(({ choice }) => ATTACKED[choice] ?? 0),
  ).flatMap((number, index) => times(number, attackAreas[index] ?? attackAreas[0]));
  const areas = dice.shuffled(dealt);
  const attacks = dice.shuffled(documented(mopti, ({ incident }) => incident.isAttack));
  const movements = dice.shuffled(documented(mopti, isMovement));
  const anywhere = (index: number): SampleArea => {
    const pool = index % 4 === 3 ? otherAreas : moptiAreas.slice(0, 5);
    const [first, ...others] = pool.map((area) => area);
    return first === undefined ? (moptiAreas[0] as SampleArea) : dice.oneOf([first, ...others]);
  };
  const outline = (trigger: AlertOutline["trigger"], fate: Fate, area: SampleArea, from: Version[]): AlertOutline => {
    const incident = fate === "linked" ? from.shift() : undefined;
    // Where a seed drew no incident to link, nothing more may stand: the totals are settled.
    if (incident === undefined)
      return { trigger, fate: fate === "linked" ? "cancelled" : fate, area, day: dayIn(dice, target.month) };
    return { trigger, fate, area: incident.incident.area, day: incident.times.happened, incident };
  };
  const { linkedAttacks, mergedAttacks, cancelledAttacks, linkedMovements, cancelledMovements } = target;
  const ofAttacks = { linked: linkedAttacks, merged: mergedAttacks, cancelled: cancelledAttacks };
  const ofMovements = { linked: linkedMovements, rumour: cancelledMovements };
  return [
    ...fatesOf(target.attacks, ofAttacks).map((fate, index) =>
      outline("attack-on-settlement", fate, areas[index] ?? anywhere(index), attacks),
    ),
    ...fatesOf(target.threats, { "not-materialised": target.notMaterialised }).map((fate, index) =>
      outline("threat-to-settlement", fate, anywhere(index), []),
    ),
    ...fatesOf(target.movements, ofMovements).map((fate, index) =>
      outline("population-movement", fate, anywhere(index), movements),
    ),
    ...times(target.objects, "stands" as const).map((fate, index) =>
      outline("attack-on-civilian-objects", fate, anywhere(index), []),
    ),
  ];
};
