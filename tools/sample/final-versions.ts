import { dealReferrals } from "./deal-referrals.ts";
import type { Dice } from "./dice.ts";
import { drawIncidents, hasSexualType } from "./draw-incidents.ts";
import { type DrawnTimes, drawTimes } from "./draw-times.ts";
import type { Part, SampleMonth } from "./sample-months.ts";
import type { Version } from "./submission.ts";
import type { Trail } from "./trail-targets.ts";

const SPELLINGS = ["Vilage", "Villaje", "VILLAGE-N°", "Vllage"] as const;

const threeDigits = (number: number): string => String(number).padStart(3, "0");
const villageName = (number: number): string => `Village ${threeDigits(number)}`;

/** Hour and minute at which something reached the server. */
export const clockOf = (dice: Dice): string =>
  `${String(dice.between(7, 18)).padStart(2, "0")}:${String(dice.between(0, 59)).padStart(2, "0")}`;

/** Posts that were empty in the bad month and in February: vacant, moved for safety, without network. */
const EMPTY_POSTS: readonly number[] = [17, 18, 19];
const SHORT_MONTHS: readonly string[] = ["2020-02", "2020-06"];

const postsOf = (posts: readonly number[], month: string): readonly [number, ...number[]] => {
  const [first = 1, ...others] = posts.filter((post) => !SHORT_MONTHS.includes(month) || !EMPTY_POSTS.includes(post));
  return [first, ...others];
};

/** While a cercle has no network its telephones keep what was typed. */
const onceThereIsNetwork = (times: DrawnTimes, choice: string, { networkCut }: SampleMonth): DrawnTimes =>
  networkCut?.areas.includes(choice) && times.received >= networkCut.from && times.received < networkCut.until
    ? { ...times, received: networkCut.until as DrawnTimes["received"] }
    : times;

/** The last version of each incident of a month and part of the country, with what is wrong with some of them. */
export const finalVersions = (dice: Dice, target: SampleMonth, part: Part, trail: Trail): Version[] => {
  const incidents = drawIncidents(dice, target, part);
  const times = drawTimes(dice, incidents.length, target);
  const plain = incidents.flatMap((incident, index) => (hasSexualType(incident) ? [] : [index]));
  const order = dice.shuffled(plain);
  const next = (number: number): readonly number[] => order.splice(0, number);
  const dayUnknown = next(trail.dayUnknown);
  const clockWrong = next(trail.clockWrong);
  const phone = next(trail.withheldPhone);
  const kinship = next(trail.withheldKinship);
  const misspelt = next(trail.placeSpelling);
  const homonym = next(trail.placeHomonym);
  const mixed = next(trail.mixedText);

  const referrals = dealReferrals(dice, plain, incidents.length);

  const localityOf = (index: number): string => {
    if (homonym.includes(index)) return villageName(0);
    const spelling = SPELLINGS[misspelt.indexOf(index)];
    return spelling === undefined ? villageName(index + 1) : `${spelling} ${threeDigits(index + 1)}`;
  };
  const narrativeOf = (index: number): string | undefined => {
    const village = villageName(index + 1);
    if (phone.includes(index))
      return `Récit inventé. ${village}. Appeler le témoin au +223 00 00 00 ${String(index % 100).padStart(2, "0")}.`;
    if (kinship.includes(index)) return `Récit inventé. La fille du chef du ${village} était présente.`;
    if (mixed.includes(index)) return "Récit inventé. Yimɓe ɓee ngari jemma, ɓe njaɓi na'i ɗii; il s'appelle Exemplou.";
    return index % 3 > 0 || !plain.includes(index) ? undefined : `Récit inventé pour l'exemple : ${village}.`;
  };
  return incidents.map((incident, index): Version => {
    const instance = dice.uuid();
    const narrative = narrativeOf(index);
    const wished = referrals.get(index);
    const drawn = times[index];
    if (drawn === undefined) throw new Error("an incident without times");
    return {
      month: target.month,
      incident,
      times: onceThereIsNetwork(drawn, incident.area.choice, target),
      instance,
      root: instance,
      post: dice.oneOf(postsOf(incident.area.posts, target.month)),
      locality: localityOf(index),
      ...(narrative === undefined ? {} : { narrative }),
      ...(wished === undefined ? {} : { wished }),
      image: index % 19 === 0,
      dayUnknown: dayUnknown.includes(index),
      clockWrong: clockWrong.includes(index),
      counts: "exact",
      more: 0,
      notApproved: false,
      clock: clockOf(dice),
    };
  });
};
