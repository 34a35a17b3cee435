import type { FeedbackMapping } from "../feedback/feedback-mapping.ts";
import type { FormMapping } from "../form-mapping.ts";
import type { FeedbackList } from "./feedback-words.ts";
import type { CodeList } from "./field-words.ts";

/** A place in a mapping. */
export type Where = readonly string[];
type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A mapping as it is held against a form, whatever it maps to. */
export interface HeldMapping {
  /** Each question it names, where it names it, and the repeat it has to stand in. */
  readonly named: readonly (readonly [Where, string, string | null])[];
  /** Each repeat it names, and where. */
  readonly repeats: readonly (readonly [Where, string])[];
  /** The questions that each of its lists of codes belongs to. */
  readonly lists: readonly (readonly [list: string, questions: readonly (string | undefined)[]])[];
  readonly codes: Codes;
  readonly notKnown: readonly string[];
}

const listed = (at: Where, questions: object, inside: string | null): HeldMapping["named"] =>
  Object.entries(questions).flatMap(([field, question]: [string, unknown]) =>
    typeof question === "string" ? [[[...at, field], question, inside] as const] : [],
  );

const incidentLists = ({ incident, violations }: FormMapping): Readonly<Record<CodeList, string | undefined>> => ({
  area: incident.area,
  type: violations.type,
  datePrecision: incident.datePrecision,
  actor: incident.actor,
  source: incident.source,
  known: incident.known,
  counted: violations.counted,
  amount: violations.amount,
  object: violations.object,
  sex: violations.people?.sex,
  ageGroup: violations.people?.ageGroup,
  service: incident.services,
  consent: incident.referralConsent,
});

/** A mapping of incidents, to be held against its form. */
export const heldIncidents = (mapping: FormMapping): HeldMapping => {
  const { identity = {}, incident, violations, codes, notKnown } = mapping;
  const { repeat, people, ...ofViolation } = violations;
  const { repeat: peopleRepeat = null, ...ofPeople } = people ?? {};
  return {
    named: [
      ...listed(["identity"], identity, null),
      ...listed(["incident"], incident, null),
      ...listed(["violations"], ofViolation, repeat),
      ...listed(["violations", "people"], ofPeople, peopleRepeat),
    ],
    repeats: [
      ...(repeat === null ? [] : [[["violations", "repeat"], repeat] as const]),
      ...(peopleRepeat === null ? [] : [[["violations", "people", "repeat"], peopleRepeat] as const]),
    ],
    lists: Object.entries(incidentLists(mapping)).map(([list, question]) => [list, [question]] as const),
    ...{ codes, notKnown },
  };
};

const feedbackLists = ({
  feedback,
}: FeedbackMapping): Readonly<Record<FeedbackList, readonly (string | undefined)[]>> => ({
  area: [feedback.area],
  category: [feedback.category],
  priority: [feedback.priority],
  channel: [feedback.channel],
  language: [feedback.language],
  project: [feedback.project],
  lodgedBy: [feedback.lodgedBy],
  contact: [feedback.contact],
  sex: [feedback.sex],
  ageBand: [feedback.ageBand],
  group: [feedback.groups],
  assent: [feedback.assent],
  bestInterests: [feedback.bestInterests],
  caregivers: [feedback.caregivers],
  step: [feedback.unwanted],
  handler: [feedback.handler],
  reply: [feedback.reply],
  family: [feedback.family],
  intermediary: [feedback.intermediary],
  unit: [feedback.aboutUnits],
  said: [feedback.saidBefore],
  yesNo: [
    ...[feedback.getsAid, feedback.anonymous, feedback.spokenWith, feedback.aboutStaff],
    feedback.childSpeaksOfAbuse,
  ],
  consent: [feedback.recording, feedback.referral, feedback.sharing, feedback.contactBack, feedback.mrm],
});

/** A mapping of feedback, to be held against its form. */
export const heldFeedback = (mapping: FeedbackMapping): HeldMapping => {
  const { identity = {}, feedback, codes, notKnown } = mapping;
  return {
    named: [...listed(["identity"], identity, null), ...listed(["feedback"], feedback, null)],
    repeats: [],
    lists: Object.entries(feedbackLists(mapping)),
    ...{ codes, notKnown },
  };
};
