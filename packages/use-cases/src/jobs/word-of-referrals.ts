import {
  factOfReferral,
  type IncidentContent,
  type IncidentEvent,
  type IncidentState,
  incidentSubject,
  type MatterCommand,
  matterSubject,
  OpenOwedContent,
  PCode,
  type Referral,
  type Uuid,
  utcDayOf,
  type WithdrawalReason,
} from "@answerable/core";
import { step } from "@answerable/store";
import { ok } from "neverthrow";
import { raiseForFacts } from "../promises/raise-owed.ts";
import { type Fact, type JobContext, job } from "./job.ts";

type RecordedIncident = Exclude<IncidentState, { readonly status: "absent" }>;

const ADULT_FROM = 18;

const isOfChildren = (ageGroup: string): boolean => ageGroup === "child" || Number.parseInt(ageGroup, 10) < ADULT_FROM;

/** Whether children are among those counted; then a matter is kept apart. */
const concernsChildren = ({ violations }: IncidentContent): boolean =>
  violations.some((one) => {
    const counted = one.unit === "victims" ? one.victims : one.unit === "displaced" ? one.displaced : undefined;
    return counted?.cells.some(({ ageGroup, people }) => people > 0 && isOfChildren(ageGroup)) ?? false;
  });

type Step = Pick<Referral, "service" | "outcome" | "month">;

/**
 * The steps of referrals that a fact of an incident says something new of; after a correction all of them, since what it
 * turns out to be about may be a matter for fewer eyes.
 */
const stepsOf = (event: IncidentEvent, { referrals }: RecordedIncident): readonly Step[] => {
  if (event.type === "incident-recorded") return event.content.referrals;
  if (event.type === "referral-added") return [event.referral];
  if (event.type !== "referral-outcome-recorded") return referrals;
  const referral = referrals[event.referral - 1];
  // the outcome of this fact: another one may have followed since
  return referral === undefined ? [] : [{ ...referral, outcome: event.outcome, month: event.month }];
};

const isSameStep = (a: Step, b: Step): boolean =>
  a.service === b.service && a.outcome === b.outcome && a.month === b.month;

/** Each step as often as the incident holds it, counted from 1: asked again, they are the same ones. */
const numbered = (steps: readonly Step[], { referrals }: RecordedIncident): (Step & { readonly nth: number })[] =>
  steps
    .filter((one, at) => steps.findIndex((other) => isSameStep(one, other)) === at)
    .flatMap((one) => {
      const times = [steps, referrals].map((all) => all.filter((other) => isSameStep(one, other)).length);
      return Array.from({ length: Math.max(...times) }, (_, before) => ({ ...one, nth: before + 1 }));
    });

const factsOf = ({ stream, event, state, at }: Fact<IncidentState, IncidentEvent>, matter: string) => {
  if (state.status === "absent") return [];
  const { content } = state;
  const adm1 = PCode.safeParse(content.place.adm1);
  const adm2 = PCode.safeParse(content.place.adm2);
  if (!adm1.success || !adm2.success) return [];
  const step = {
    reference: OpenOwedContent.shape.reference.parse(stream),
    ...{ area: { adm1: adm1.data, adm2: adm2.data }, recorder: content.recorder, on: utcDayOf(at) },
    ...{ isSensitive: concernsChildren(content), family: "not-asked" as const, matter: matter as never },
  };
  return numbered(stepsOf(event, state), state).flatMap(
    ({ service, outcome, month, nth }) => factOfReferral({ ...step, service, outcome, month, nth }) ?? [],
  );
};

const ofMatter = (matter: Uuid, type: MatterCommand["type"], { now }: JobContext) =>
  step(matterSubject, matter, { type, at: now });

/** Reasons for which an incident never held; one that was taken back for another leaves the word owed. */
const WRONG: readonly WithdrawalReason[] = [
  ...(["recorded-by-mistake", "deleted-at-its-source", "test-or-empty", "sent-twice", "import-undone"] as const),
];

/** The word that the steps owe; what was taken back and came again stands again. */
const raised = async (fact: Fact<IncidentState, IncidentEvent>, matter: Uuid, ctx: JobContext) => {
  const following = await raiseForFacts(factsOf(fact, matter), ctx);
  return following.map(({ steps, slots }) => ({
    steps: steps.length > 0 ? [ofMatter(matter, "stand-again", ctx), ...steps] : steps,
    slots,
  }));
};

/**
 * A step of a referral beside an incident → the person. Types of sexual violence have no referral there, so nothing follows
 * of them; the incident's own id lies sealed, as what leads to the person, and the id of the matter is made under a key: who has the
 * incidents cannot tell which of them it is.
 */
export const wordOfReferrals = job({
  module: "monitoring",
  subject: incidentSubject,
  facts: [
    ...(["incident-recorded", "incident-corrected", "conflict-settled", "incident-withdrawn"] as const),
    ...(["referral-added", "referral-outcome-recorded"] as const),
  ],
  // most incidents come without a referral, and imports bring very many
  concerns: (event) => event.type !== "incident-recorded" || event.content.referrals.length > 0,
  leadsTo: "the person is owed word of the step; where the incident was wrong, the word may be explained by that",
  follow: async (fact, ctx) => {
    const matter = ctx.unlinkableIdFrom(`matter/${fact.stream}`);
    if (fact.event.type !== "incident-withdrawn") return raised(fact, matter, ctx);
    const isOfPersons = fact.state.status !== "absent" && fact.state.referrals.length > 0;
    const isWrong = isOfPersons && WRONG.includes(fact.event.reason);
    return ok({ steps: isWrong ? [ofMatter(matter, "take-back", ctx)] : [], slots: [] });
  },
});
