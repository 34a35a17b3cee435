import type { Answer } from "../kernel/answers.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Month } from "../kernel/month.ts";
import type { Uuid } from "../kernel/uuid.ts";
import { personalValues, withRefs } from "../safeguards/personal-values.ts";
import { mali2021 } from "../taxonomies/mali-2021/mali-2021.ts";
import { IncidentContent, OpenIncidentContent } from "./incident-content.ts";
import { IncidentInput } from "./incident-input.ts";
import type { KnownAreas } from "./known-areas.ts";
import { prepareIncident } from "./prepare-incident.ts";

/** An id for tests that can be told apart by eye. */
export const idOf = (number: number): Uuid => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as Uuid;
export const at = "2020-07-01T08:00:00.000Z" as Instant;

/** Knows two cercles of one region, in every month. */
export const knownAreas: KnownAreas = {
  adm1Of: (adm2: string, _month: Month) => (adm2 === "ML0501" || adm2 === "ML0505" ? "ML05" : undefined),
};
export const checks = { taxonomy: mali2021, places: knownAreas, today: "2020-07-01" as never };

/**
 * An invented village attack: three people killed, about forty houses burnt, a herd taken, and 20 households gone, 6 people
 * each. One incident, four violations.
 */
export const villageAttack = {
  violations: [
    {
      unit: "victims",
      type: "killing",
      victims: {
        amount: { kind: "exact", people: 3 },
        cells: [
          { sex: "male", ageGroup: "adult", people: 2 },
          { sex: "female", ageGroup: "child", people: 1 },
        ],
      },
    },
    { unit: "objects", type: "arson", object: "house", objects: { kind: "about", objects: 40 } },
    { unit: "objects", type: "theft-extortion-looting", object: "herd" },
    {
      unit: "displaced",
      type: "forced-displacement-conflict",
      displaced: {
        amount: { kind: "households", households: 20, peoplePerHousehold: 6, conversionSource: "Answerable default" },
        cells: [],
      },
    },
  ],
  happened: { month: "2020-06", precision: "day", day: "2020-06-14" },
  learned: { month: "2020-06", day: "2020-06-15" },
  place: { adm2: "ML0505", locality: "Village 017" },
  actorCategory: "unidentified-armed-people",
  source: { category: "witness", independentSources: 1, known: "seen" },
  recorder: "R-20-2-07",
  narrative: "Des hommes sont venus à l'aube.",
  referrals: [],
  taxonomy: { id: "mali", version: "2021" },
};

export const inputWith = (change: object = {}): IncidentInput => IncidentInput.parse({ ...villageAttack, ...change });

/** The content as a store would keep it: prepared, and each personal value replaced by a reference. */
export const contentWith = (change: object = {}): IncidentContent => {
  const { content } = prepareIncident(inputWith(change), { ...checks, receivedAt: at })._unsafeUnwrap();
  const refs = personalValues(OpenIncidentContent, content).map(({ path, kind }, index) => ({
    path,
    ref: { slot: idOf(900 + index), kind, sealedTo: "store", digest: "0".repeat(64) },
  }));
  return IncidentContent.parse(withRefs(content, refs)) as IncidentContent;
};

/** An answer: `answer(2, 1)` is version 2, which replaces version 1. */
export const answer = (id: number, replaces?: number): Answer => ({
  id: idOf(id),
  ...(replaces === undefined ? {} : { replaces: idOf(replaces) }),
});

/** A version of an imported record whose first version is 1; how many were killed tells versions apart. */
export const version = (id: number, replaces?: number) => ({
  type: "receive" as const,
  at,
  answer: answer(id, replaces),
  content: contentWith({
    violations: [{ unit: "victims", type: "killing", victims: { amount: { kind: "exact", people: id }, cells: [] } }],
    origin: {
      form: "aXyz",
      rootId: idOf(1),
      instanceId: idOf(id),
      ...(replaces === undefined ? {} : { replaces: idOf(replaces) }),
    },
  }),
});
