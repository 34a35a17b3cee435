import { addDays, type Day } from "../kernel/day.ts";
import { type Issue, issue, type Place } from "../kernel/issue.ts";
import { monthOf } from "../kernel/month.ts";
import type { PeopleCell, PeopleCount } from "../kernel/people-count.ts";
import { mentionsSexualViolence } from "../safeguards/mentions-sexual-violence.ts";
import type { Taxonomy } from "../taxonomies/taxonomy.ts";
import { findType, isSexualOrGenderBased } from "../taxonomies/types-of.ts";
import { OLDEST_MONTH } from "./check-incident.ts";
import { allowsCounting, type CountingAgreement } from "./counting-agreement.ts";
import type { IncidentInput } from "./incident-input.ts";
import type { KnownAreas } from "./known-areas.ts";
import { childOrAdult } from "./people-columns.ts";
import type { SurvivorCount } from "./survivor-count.ts";
import type { Violation } from "./violation.ts";

export interface SplitSubmission {
  /** The incident without what must not be known; undefined where nothing else is left. */
  readonly incident: IncidentInput | undefined;
  /** Counts that go to a stream of their own, in an order that says nothing; no id in them leads back. */
  readonly survivorCounts: readonly SurvivorCount[];
  /** What was not kept: row, id and field, and nothing else. */
  readonly notes: readonly Issue[];
}

export interface SplitRules {
  readonly taxonomy: Taxonomy;
  readonly places: KnownAreas;
  /** Left out: none is recorded, so nothing of these types is kept. */
  readonly agreement?: CountingAgreement | undefined;
  /** Where given, a count of a month that has not come, or before {@link OLDEST_MONTH}, is not kept. */
  readonly today?: Day;
  readonly at?: Place;
}

/** The same people by sex, and child or adult; nothing where they were counted in households. */
const byChildOrAdult = (count: PeopleCount | undefined): PeopleCount | null => {
  if (count === undefined || count.amount.kind === "households") return null;
  const cells = new Map<string, PeopleCell>();
  for (const { sex, ageGroup, people } of count.cells) {
    const group = childOrAdult(ageGroup);
    const key = `${sex}/${group}`;
    cells.set(key, { sex, ageGroup: group, people: people + (cells.get(key)?.people ?? 0) });
  }
  return { amount: count.amount, cells: [...cells.values()] };
};

const survivorCount = (input: IncidentInput, violation: Violation, adm1: string, rules: SplitRules): SurvivorCount => ({
  type: violation.type,
  category: findType(rules.taxonomy, violation.type)?.category.code ?? "unknown",
  month: input.happened.month,
  adm1,
  adm2: rules.agreement?.level === 2 ? input.place.adm2 : null,
  people: byChildOrAdult(violation.unit === "victims" ? violation.victims : undefined),
  taxonomy: input.taxonomy,
});

const speaksOfIt = (text: string | undefined): boolean => text !== undefined && mentionsSexualViolence(text);

/** The incident without the sexual and gender-based violations, and without whatever could still speak of them. */
const remainder = (input: IncidentInput, violations: Violation[], hadSuch: boolean, at: Place): SplitSubmission => {
  const { narrative, place, referrals, ...rest } = input;
  const { locality, ...area } = place;
  const dropsText = narrative !== undefined && (hadSuch || speaksOfIt(narrative));
  const dropsLocality = speaksOfIt(locality);
  const dropsReferrals = hadSuch && referrals.length > 0;
  const notes = [
    ...(dropsText ? [issue("text-not-kept", ["narrative"], at)] : []),
    ...(dropsLocality ? [issue("text-not-kept", ["place", "locality"], at)] : []),
    ...(dropsReferrals ? [issue("referral-not-kept", ["referrals"], at)] : []),
  ];
  const incident: IncidentInput = {
    ...rest,
    violations,
    place: locality === undefined || dropsLocality ? area : { ...area, locality },
    referrals: dropsReferrals ? [] : referrals,
    ...(narrative === undefined || dropsText ? {} : { narrative }),
  };
  return { incident: violations.length === 0 ? undefined : incident, survivorCounts: [], notes };
};

/**
 * Parts what was sent into the incident and what must not be known with it. Violations of a sexual or gender-based type
 * become survivor counts without narrative, day, place below the agreed area, age, actor, source, recorder or link; where
 * no validated agreement names the type, they are not kept and the note `type-not-collected` says so. The narrative goes
 * whenever such a type, or such words, are in the submission; referrals go with the type, since one could be the
 * survivor's.
 * A count's own id must not be derivable from the submission's id by whoever has no key: use an HMAC, never a plain hash.
 * Source: practice F6.
 */
export const splitSubmission = (input: IncidentInput, rules: SplitRules): SplitSubmission => {
  const { taxonomy, places, agreement, today, at = {} } = rules;
  const month = input.happened.month;
  const isUsableMonth = month >= OLDEST_MONTH && (today === undefined || month <= monthOf(addDays(today, 1)));
  const adm1 = isUsableMonth ? places.adm1Of(input.place.adm2, month) : undefined;
  const placed = input.violations.map((violation, index) => ({ violation, index }));
  const such = placed.filter(({ violation }) => isSexualOrGenderBased(taxonomy, violation.type));
  const others = placed.filter((one) => !such.includes(one)).map(({ violation }) => violation);
  const left = remainder(input, others, such.length > 0, at);
  const counted = such.filter(
    ({ violation }) => adm1 !== undefined && allowsCounting(agreement, violation.type, month),
  );
  const notCounted = such.filter((one) => !counted.includes(one));
  return {
    incident: left.incident,
    survivorCounts:
      adm1 === undefined ? [] : counted.map(({ violation }) => survivorCount(input, violation, adm1, rules)),
    notes: [
      ...left.notes,
      ...notCounted.map(({ index }) => issue("type-not-collected", ["violations", index, "type"], at)),
    ],
  };
};
