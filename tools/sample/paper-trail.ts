import type { Dice } from "./dice.ts";
import { hasSexualType } from "./draw-incidents.ts";
import { clockOf, finalVersions } from "./final-versions.ts";
import { POSTS } from "./recorders.ts";
import { moptiAreas, otherAreas } from "./sample-areas.ts";
import type { Part, SampleMonth } from "./sample-months.ts";
import { receivedLater, type Version } from "./submission.ts";
import { type Trail, trailOf } from "./trail-targets.ts";

/** What a person decides: this record is the same incident as that one; of these versions that one stands. */
export interface PersonsDecisions {
  readonly merges: readonly { readonly told: Version; readonly of: Version }[];
  readonly settlements: readonly { readonly kept: Version; readonly rival: Version }[];
}

/** Everything that is sent of a month and part of the country, and what a person decides of it. */
export interface PaperTrail extends PersonsDecisions {
  readonly versions: readonly Version[];
  /** Sent to try the form out, or deleted at its source. */
  readonly tests: readonly Version[];
  /** Instances that an unstable line sends twice. */
  readonly resent: readonly string[];
}

const hasGroups = ({ incident }: Version): boolean =>
  incident.violations.some(
    (one) => one.counted === "personnes" && Object.keys(one.people).some((group) => group !== "unknown"),
  );

const isPlain = ({ incident, narrative }: Version): boolean => narrative === undefined && !hasSexualType(incident);

/** Versions that an edit replaced: counts that do not add up, one wrong cercle, and rough first counts. */
const withEdits = (dice: Dice, finals: readonly Version[], trail: Trail, part: Part): Version[] => {
  const able = finals.filter((version) => hasGroups(version) && !hasSexualType(version.incident));
  return dice
    .shuffled(able)
    .slice(0, trail.edits)
    .flatMap((last, index): Version[] => {
      const isShort = index < trail.doNotAddUp;
      const isElsewhere = index >= trail.doNotAddUp && index < trail.doNotAddUp + trail.placeWrongArea;
      const areas = part === "mopti" ? moptiAreas : otherAreas;
      const another = areas.find(({ choice }) => choice !== last.incident.area.choice) ?? last.incident.area;
      const first: Version = {
        ...last,
        counts: isShort ? "short" : isElsewhere ? "exact" : "rough",
        incident: isElsewhere ? { ...last.incident, area: another } : last.incident,
      };
      const edit: Version = {
        ...last,
        instance: dice.uuid(),
        replaces: last.instance,
        times: receivedLater(last.times, dice.between(1, 6)),
        clock: clockOf(dice),
      };
      return [first, edit];
    });
};

/** Somebody else edited the same first version: two that compete, until a person says which one stands. */
const rivalsOf = (dice: Dice, edits: readonly Version[], trail: Trail) =>
  edits
    .filter(({ replaces }) => replaces !== undefined)
    .slice(-trail.rivals)
    .map((edit) => ({
      kept: edit,
      rival: {
        ...edit,
        instance: dice.uuid(),
        counts: "rough" as const,
        more: 3,
        times: receivedLater(edit.times, 1),
        clock: clockOf(dice),
      },
    }));

/** The same incidents from a neighbouring post: another recorder, another id, rougher counts. Two speak of one attack. */
const fromNeighbours = (dice: Dice, finals: readonly Version[], trail: Trail) => {
  if (trail.byNeighbour === 0) return [];
  const several = dice.shuffled(finals.filter((one) => isPlain(one) && one.incident.violations.length > 1));
  const attacksFirst = several.toSorted((a, b) => Number(b.incident.isAttack) - Number(a.incident.isAttack));
  const [first] = attacksFirst;
  const again = [...attacksFirst.slice(0, trail.byNeighbour - 1), ...(first ? [first] : [])];
  return again.map((of, index) => {
    const instance = dice.uuid();
    const { wished: _askedByTheFirst, ...seen } = of;
    const told: Version = {
      ...seen,
      instance,
      root: instance,
      post: (of.post % POSTS) + 1,
      incident: { ...of.incident, violations: of.incident.violations.slice(0, dice.between(2, 4)) },
      times: receivedLater(of.times, dice.between(0, 3)),
      counts: "rough",
      // the last one is the third that speaks of the first attack: three sources, three tolls
      more: index === trail.byNeighbour - 1 ? 4 : dice.between(1, 2),
      dayUnknown: false,
      clockWrong: false,
      clock: clockOf(dice),
    };
    return { told, of };
  });
};

/**
 * Everything that is sent of one month and part of the country: the incidents as they stand at last, and beside them what
 * was sent twice, versions that an edit replaced, the same incidents by neighbours, tests and what was deleted. Real pages
 * hold only the last version of an edited submission; here both stand, as they come in over several days.
 * Source: docs/sample.md.
 */
export const drawTrail = (dice: Dice, target: SampleMonth, part: Part): PaperTrail => {
  const trail = trailOf(target[part].incidents, target.month);
  const finals = finalVersions(dice, target, part, trail);
  const edits = withEdits(dice, finals, trail, part);
  const rivals = trail.rivals === 0 ? [] : rivalsOf(dice, edits, trail);
  const neighbours = fromNeighbours(dice, finals, trail);
  const editedRoots = new Set(edits.map(({ root }) => root));
  const untouched = finals.filter(({ root }) => !editedRoots.has(root));
  const fresh = (version: Version): Version => {
    const instance = dice.uuid();
    return { ...version, instance, root: instance, dayUnknown: false, clockWrong: false, clock: clockOf(dice) };
  };
  const plain = untouched.filter(isPlain);
  const deleted = plain.slice(0, trail.deleted).map((version) => ({ ...fresh(version), notApproved: true }));
  return {
    versions: [
      ...untouched,
      ...edits,
      ...rivals.map(({ rival }) => rival),
      ...neighbours.map(({ told }) => told),
      ...deleted,
    ],
    tests: plain.slice(0, trail.testsOrEmpty).map(fresh),
    resent: dice.shuffled(untouched.map(({ instance }) => instance)).slice(0, trail.resent),
    merges: neighbours,
    settlements: rivals,
  };
};
