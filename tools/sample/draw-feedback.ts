import { addDays, type Day } from "@answerable/core";
import { apportion } from "./apportion.ts";
import { type Dice, diceOf } from "./dice.ts";
import { FEEDBACK_FORM } from "./feedback-form.ts";
import {
  channelWeights,
  disclosureWords,
  FEEDBACK_ROWS,
  feedbackWords,
  languageWeights,
  planted,
  SILENT,
  subjectWeights,
  womenIn,
} from "./feedback-targets.ts";
import { clockOf } from "./final-versions.ts";
import { accountOf } from "./recorders.ts";
import { moptiAreas } from "./sample-areas.ts";
import { SAMPLE_MARK } from "./sample-mark.ts";
import type { SampleSubmission } from "./submission.ts";

/** From this day on; the last one comes in at the end of June. */
const FIRST_DAY = "2020-06-01" as Day;
const DAYS = 30;

/** Each choice as often as its weight says, in another order. */
const dealt = <Choice extends string>(dice: Dice, weights: Readonly<Record<Choice, number>>): Choice[] => {
  const choices = Object.keys(weights) as Choice[];
  const parts = apportion(
    FEEDBACK_ROWS,
    choices.map((choice) => weights[choice]),
  );
  return dice.shuffled(choices.flatMap((choice, index) => Array.from({ length: parts[index] ?? 0 }, () => choice)));
};

const areaWeights = Object.fromEntries(
  moptiAreas.filter(({ choice }) => !SILENT.includes(choice)).map(({ choice, weight }) => [choice, weight]),
);

/** Whether one of a hundred is drawn. */
const chance = (dice: Dice, ofHundred: number): boolean => dice.between(1, 100) <= ofHundred;
const has = (places: readonly number[], index: number): boolean => places.includes(index);

const personAnswers = (dice: Dice, channel: keyof typeof channelWeights, index: number): SampleSubmission => {
  const spokenWith = channel !== "boite" && channel !== "sms" && channel !== "courriel";
  const anonymous = chance(dice, channel === "boite" ? 80 : 7);
  const isReachable = !anonymous && chance(dice, 80);
  const number = `+223 00 00 00 ${String(index % 100).padStart(2, "0")}`;
  const way = has(planted.numberAlone, index) ? undefined : dice.oneOf(["appel", "appel", "sms", "bureau", "visite"]);
  return {
    "grp_recu/parle_avec": spokenWith ? "oui" : "non",
    "grp_personne/qui": dice.oneOf(["soi", "soi", "soi", "soi", "soi", "soi", "pour_autre", "groupe"]),
    "grp_personne/anonyme": anonymous ? "oui" : "non",
    ...(spokenWith
      ? {
          "grp_personne/sexe": chance(dice, womenIn[channel] ?? 45) ? "femme" : dice.oneOf(["homme", "homme", "nsp"]),
          "grp_personne/age": dice.oneOf(["18_59", "18_59", "18_59", "60_plus", "nsp"]),
        }
      : {}),
    "grp_personne/aide_recue": dice.oneOf(["oui", "non"]),
    ...(isReachable || has(planted.numberAlone, index)
      ? {
          ...(way === undefined ? {} : { "grp_personne/moyen_sur": way }),
          ...(way === "bureau"
            ? {}
            : { "grp_personne/moyen_precisions": way === "visite" ? "Village 014, le matin (inventé)" : number }),
          "grp_personne/accord_contact": "oui",
        }
      : {}),
    ...(spokenWith
      ? { "grp_avant/dit": dice.oneOf(["ce_que_nous_pouvons delai transmettre sans_condition attentes", "delai", ""]) }
      : {}),
  };
};

const wordsOf = (dice: Dice, subject: keyof typeof subjectWeights, index: number): string => {
  const places: readonly number[] = planted.disclosures;
  const disclosed = places.indexOf(index);
  return disclosed < 0 ? dice.oneOf(feedbackWords[subject]) : (disclosureWords[disclosed] ?? disclosureWords[0]);
};

/** Nobody speaks of violence in a row that is about something sensitive, or about thanks. */
const subjectAt = (subject: keyof typeof subjectWeights, index: number): keyof typeof subjectWeights =>
  has(planted.disclosures, index) ? "soutien" : subject;

const submission = (
  dice: Dice,
  index: number,
  drawn: {
    readonly channel: keyof typeof channelWeights;
    readonly subject: keyof typeof subjectWeights;
    readonly language: string;
    readonly area: string;
  },
): SampleSubmission => {
  const instance = dice.uuid();
  const subject = subjectAt(drawn.subject, index);
  const day = addDays(FIRST_DAY, Math.floor((index * DAYS) / FEEDBACK_ROWS));
  const clock = clockOf(dice);
  const heard = has(planted.late, index) ? addDays(day, -dice.between(21, 35)) : day;
  const begun = has(planted.clockAhead, index) ? `2091${day.slice(4)}` : day;
  return {
    _id: 905_001 + index,
    _xform_id_string: FEEDBACK_FORM,
    __version__: "vExemple2020",
    "meta/instanceID": `uuid:${instance}`,
    "meta/rootUuid": `uuid:${instance}`,
    _uuid: instance,
    _submission_time: `${day}T${clock}:59`,
    _submitted_by: accountOf(60 + (index % 5)),
    _status: "submitted_via_web",
    _geolocation: [null, null],
    _validation_status: {},
    _attachments: [],
    start: `${begun}T${clock}:00.000+00:00`,
    deviceid: "exemple:appareil",
    username: "exemple",
    exemple: SAMPLE_MARK,
    "grp_avant/accord": has(planted.refused, index) ? "non" : "oui",
    // half of the desks write down when they heard it; of the others the form's begin says so
    ...(has(planted.late, index) || index % 2 === 0 ? { "grp_recu/recu_le": `${heard}T07:00:00.000+00:00` } : {}),
    "grp_recu/canal": drawn.channel,
    "grp_recu/cercle": drawn.area,
    ...personAnswers(dice, drawn.channel, index),
    "grp_personne/langue": drawn.language,
    "grp_retour/sujet": subject,
    "grp_retour/priorite": dice.oneOf(["normal", "normal", "normal", "bientot", "urgent"]),
    "grp_retour/recit": wordsOf(dice, subject, index),
    ...(chance(dice, 30) ? { "grp_retour/attentes": "Qu'on vienne le dire au village (inventé)." } : {}),
    "grp_retour/reponse": chance(dice, 96) ? "veut" : "ne_veut_pas",
    "grp_retour/personnel": subject === "comportement" ? "oui" : "non",
  };
};

/** The feedback of June in Mopti in the order it reached the server: 200 submissions, and two of them once more. */
export const drawFeedback = (seed: number): SampleSubmission[] => {
  const dice = diceOf(seed + 77);
  const channels = dealt(dice, channelWeights);
  const subjects = dealt(dice, subjectWeights);
  const languages = dealt(dice, languageWeights);
  const areas = dealt(dice, areaWeights);
  const sent = channels.map((channel, index) =>
    submission(dice, index, {
      channel,
      ...{ subject: subjects[index] ?? "question", language: languages[index] ?? "fr", area: areas[index] ?? "koro" },
    }),
  );
  return [...sent, ...sent.filter((_one, index) => has(planted.twice, index))];
};
