import { compareText } from "@answerable/core";
import { type Dice, diceOf } from "./dice.ts";
import { type DrawnIncident, drawIncidents } from "./draw-incidents.ts";
import { drawTimes } from "./draw-times.ts";
import { areaTargets, sexualTypeTargets, paperTrailTargets as trail } from "./month-targets.ts";
import { emptySubmission, receivedLater, type SampleSubmission, submissionOf, type Version } from "./submission.ts";

/** Active posts of the region: three in the cercles with most incidents, fewer elsewhere; 16 in all. */
const postsOf: Readonly<Record<string, readonly [number, ...number[]]>> = {
  koro: [1, 2, 3],
  bandiagara: [4, 5, 6],
  bankass: [7, 8, 9],
  douentza: [10, 11],
  djenne: [12, 13],
  mopti: [14, 15],
  tenenkou: [16],
};

const SPELLINGS = ["Vilage", "Villaje", "VILLAGE-N°", "Vllage"] as const;

const villageName = (number: number): string => `Village ${String(number).padStart(3, "0")}`;

const clockOf = (dice: Dice): string =>
  `${String(dice.between(7, 18)).padStart(2, "0")}:${String(dice.between(0, 59)).padStart(2, "0")}`;

/** The last version of each of the 95 incidents, with what is wrong with some of them. */
const finalVersions = (dice: Dice): Version[] => {
  const incidents = drawIncidents(dice);
  const times = drawTimes(dice, incidents.length);
  const order = dice.shuffled(incidents.map((_incident, index) => index));
  const next = (number: number): ReadonlySet<number> => new Set(order.splice(0, number));
  const dayUnknown = next(trail.dayUnknown);
  const clockWrong = next(trail.clockWrong);
  const phone = next(trail.withheldPhone);
  const kinship = next(trail.withheldKinship);
  const misspelt = [...next(trail.placeSpelling)];
  const homonym = next(trail.placeHomonym);
  const sexual = [...next(sexualTypeTargets.length)];

  const withSexualType = (incident: DrawnIncident, index: number): DrawnIncident => {
    const type = sexualTypeTargets[sexual.indexOf(index)];
    if (type === undefined) return incident;
    return { ...incident, violations: [...incident.violations, { counted: "personnes", type, people: { women: 1 } }] };
  };
  const localityOf = (index: number): string => {
    if (homonym.has(index)) return villageName(0);
    const spelling = SPELLINGS[misspelt.indexOf(index)];
    return spelling === undefined ? villageName(index + 1) : `${spelling} ${String(index + 1).padStart(3, "0")}`;
  };
  const narrativeOf = (index: number): string | undefined => {
    const village = villageName(index + 1);
    if (phone.has(index))
      return `Récit inventé. ${village}. Appeler le témoin au +223 00 00 00 ${String(index).padStart(2, "0")}.`;
    if (kinship.has(index)) return `Récit inventé. La fille du chef du ${village} était présente.`;
    return sexual.includes(index) || index % 3 > 0 ? undefined : `Récit inventé pour l'exemple : ${village}.`;
  };
  return incidents.map((incident, index) => {
    const instance = dice.uuid();
    const narrative = narrativeOf(index);
    const [first, ...others] = postsOf[incident.area] ?? [1];
    return {
      incident: withSexualType(incident, index),
      times: times[index] ?? { happened: "", learned: "", typed: "", received: "" },
      instance,
      root: instance,
      post: dice.oneOf([first, ...others]),
      locality: localityOf(index),
      ...(narrative === undefined ? {} : { narrative }),
      ...(index % 4 === 1
        ? { needs: dice.oneOf(["sante", "sante psychosocial", "abri", "protection_enfance sante"]) }
        : {}),
      image: index % 19 === 0,
      dayUnknown: dayUnknown.has(index),
      clockWrong: clockWrong.has(index),
      counts: "exact" as const,
      notApproved: false,
      clock: clockOf(dice),
    } as Version;
  });
};

/** Versions that an edit replaced: counts that do not add up, one wrong cercle, and rough first counts. */
const withEdits = (dice: Dice, finals: readonly Version[]): Version[] => {
  const hasGroups = ({ incident }: Version): boolean =>
    incident.violations.some(
      (one) => one.counted === "personnes" && Object.keys(one.people).some((group) => group !== "unknown"),
    );
  const edited = dice.shuffled(finals.filter(hasGroups)).slice(0, trail.edits);
  return edited.flatMap((last, index): Version[] => {
    const isShort = index < trail.doNotAddUp;
    const isElsewhere = index === trail.doNotAddUp;
    const another = areaTargets.find(({ choice }) => choice !== last.incident.area)?.choice ?? last.incident.area;
    const first: Version = {
      ...last,
      counts: isShort ? "short" : isElsewhere ? "exact" : "rough",
      incident: isElsewhere ? { ...last.incident, area: another } : last.incident,
    };
    const instance = dice.uuid();
    const edit = {
      ...last,
      instance,
      replaces: last.instance,
      times: receivedLater(last.times, dice.between(1, 6)),
      clock: clockOf(dice),
    };
    return [first, edit];
  });
};

/** The same incidents from a neighbouring post: another recorder, another id, rougher counts. Two speak of one attack. */
const fromNeighbours = (dice: Dice, finals: readonly Version[]): Version[] => {
  const attacks = dice.shuffled(
    finals.filter(({ incident, narrative }) => incident.isAttack && narrative === undefined),
  );
  const [first] = attacks;
  const told = [...attacks.slice(0, trail.byNeighbour - 1), ...(first ? [first] : [])];
  return told.map((version) => {
    const instance = dice.uuid();
    return {
      ...version,
      instance,
      root: instance,
      post: (version.post % 16) + 1,
      incident: { ...version.incident, violations: version.incident.violations.slice(0, dice.between(2, 4)) },
      times: receivedLater(version.times, dice.between(0, 3)),
      counts: "rough" as const,
      dayUnknown: false,
      clockWrong: false,
      clock: clockOf(dice),
    };
  });
};

/**
 * The 121 submissions of one bad month, in the order they reached the server: 95 incidents, and beside them 2 sent twice,
 * 11 that an edit replaced, 8 of the same incident by a neighbour, 3 tests and 2 deleted. Real pages hold only the last
 * version of an edited submission; here both stand, as they would come in over several days.
 * Source: docs/sample.md.
 */
export const drawSubmissions = (seed: number): SampleSubmission[] => {
  const dice = diceOf(seed);
  const finals = finalVersions(dice);
  const edits = withEdits(dice, finals);
  const editedRoots = new Set(edits.map(({ root }) => root));
  const untouched = finals.filter(({ root }) => !editedRoots.has(root));
  const fresh = (version: Version): Version => {
    const instance = dice.uuid();
    return { ...version, instance, root: instance, dayUnknown: false, clockWrong: false, clock: clockOf(dice) };
  };
  const plain = untouched.filter(({ narrative }) => narrative === undefined);
  const deleted = plain.slice(0, trail.deleted).map((version) => ({ ...fresh(version), notApproved: true }));
  const empty = plain.slice(0, trail.testsOrEmpty).map(fresh);
  const written = [...untouched, ...edits, ...fromNeighbours(dice, finals), ...deleted].map(submissionOf);
  const tests = empty.map((version, index) => emptySubmission(version, index === 0 ? "test" : undefined));
  const arrivals = [...written, ...tests].toSorted(
    (a, b) =>
      compareText(String(a["_submission_time"]), String(b["_submission_time"])) ||
      compareText(String(a["_uuid"]), String(b["_uuid"])),
  );
  const numbered = arrivals.map((submission, index): SampleSubmission & { _id: number } => ({
    _id: 900_001 + index,
    ...submission,
  }));
  // an unstable line sends a submission twice: the same bytes, one after the other
  const incidents = numbered.filter((one) => untouched.some(({ instance }) => one["_uuid"] === instance));
  const resent = new Set(dice.shuffled(incidents.map(({ _id }) => _id)).slice(0, trail.resent));
  return numbered.flatMap((submission) => (resent.has(submission._id) ? [submission, submission] : [submission]));
};
