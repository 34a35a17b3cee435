import { addDays, type Day } from "@answerable/core";
import {
  ALIKE,
  ASSESSED_BY_CUT_OFF,
  ASSESSMENT_FORM,
  type AskedQuestion,
  type AssessedArea,
  assessedAreas,
  assessedMonths,
  assessmentQuestions,
  informantShares,
} from "./assessment-targets.ts";
import { formQuestion } from "./choice-codes.ts";
import { type Dice, diceOf } from "./dice.ts";
import { milestonesOf } from "./draw-times.ts";
import { clockOf } from "./final-versions.ts";
import { accountOf, recorderOf } from "./recorders.ts";
import { moptiAreas } from "./sample-areas.ts";
import { SAMPLE_MARK } from "./sample-mark.ts";

/** One interview, as a row of an export under its column names. */
export type AssessmentRow = Readonly<Record<string, string>>;

const CATEGORIES = Object.entries(informantShares).flatMap(([category, share]) =>
  Array.from({ length: share }, () => category),
);

/** What lies between two informants of one place: about a point of five. */
const noise = (dice: Dice): number => (dice.between(-15, 15) + dice.between(-15, 15)) / 20;

/** Capacities are low where threats are high; what people lack does not follow the month. */
const meanOf = ({ ingredient }: AskedQuestion, level: number): number =>
  ingredient === "capacities" ? 3.6 - level * 0.8 : ingredient === "vulnerabilities" ? 1.8 : level;

const answerTo = (dice: Dice, question: AskedQuestion, level: number): string => {
  const chance = dice.between(1, 100);
  if (chance <= question.dontKnow) return "nsp";
  if (chance <= question.dontKnow + question.noAnswer) return "refus";
  const point = Math.min(4, Math.max(0, Math.round(meanOf(question, level) + noise(dice))));
  const choices = Object.entries(formQuestion(question.code).points);
  return choices.find(([, counts]) => counts === point)?.[0] ?? "nsp";
};

const answersOf = (dice: Dice, level: number): AssessmentRow =>
  Object.fromEntries(assessmentQuestions.map((one) => [formQuestion(one.code).question, answerTo(dice, one, level)]));

const receivedOn = (dice: Dice, month: string): Day => {
  const { cutOff, bulletin } = milestonesOf(month);
  return dice.between(1, 100) <= ASSESSED_BY_CUT_OFF
    ? addDays(cutOff, -dice.between(0, 12))
    : addDays(bulletin, dice.between(-5, 20));
};

const rowOf = (dice: Dice, month: string, area: AssessedArea, answers: AssessmentRow, post: number): AssessmentRow => {
  const [first, ...others] = CATEGORIES;
  const category = dice.oneOf([first ?? "autre", ...others]);
  const isWoman = category === "representante_femmes" || dice.between(1, 100) <= 19;
  const instance = dice.uuid();
  return {
    _uuid: instance,
    "meta/instanceID": `uuid:${instance}`,
    "meta/rootUuid": `uuid:${instance}`,
    _submission_time: `${receivedOn(dice, month)}T${clockOf(dice)}:00`,
    _submitted_by: accountOf(post),
    _xform_id_string: ASSESSMENT_FORM,
    exemple: SAMPLE_MARK,
    "grp_entretien/mois": `${month}-01`,
    "grp_entretien/cercle": area.choice,
    "grp_entretien/categorie": category,
    "grp_entretien/sexe": isWoman ? "femme" : "homme",
    "grp_entretien/age": dice.oneOf(["18_59", "18_59", "18_59", "60_plus"]),
    "grp_entretien/code_releveur": recorderOf(post, month),
    ...answers,
  };
};

const levelIn = ({ level }: AssessedArea, month: string): number =>
  level[assessedMonths.indexOf(month as (typeof assessedMonths)[number])] ?? level[0];

const drawArea = (dice: Dice, month: string, area: AssessedArea): AssessmentRow[] => {
  const level = levelIn(area, month);
  const alike = month === ALIKE.month && area.choice === ALIKE.choice ? ALIKE.interviews : 0;
  const same = answersOf(dice, level);
  const posts = moptiAreas.find(({ choice }) => choice === area.choice)?.posts.slice(0, 3) ?? [];
  const [first = 1, ...others] = posts;
  // A few fewer in the months before; Ténenkou has its four each time.
  const number = month === ALIKE.month || area.answered < 5 ? area.answered : area.answered - dice.between(0, 3);
  return Array.from({ length: number }, (_none, index) =>
    index < alike
      ? rowOf(dice, month, area, same, first)
      : rowOf(dice, month, area, answersOf(dice, level), dice.oneOf([first, ...others])),
  );
};

/** The interviews of a month in the order they reached the server. */
export const drawAssessments = (seed: number, month: string): AssessmentRow[] => {
  const dice = diceOf(seed + Number(month.replace("-", "")) * 10 + 5);
  return assessedAreas
    .flatMap((area) => drawArea(dice, month, area))
    .toSorted((a, b) => (`${a["_submission_time"]}${a["_uuid"]}` < `${b["_submission_time"]}${b["_uuid"]}` ? -1 : 1));
};
