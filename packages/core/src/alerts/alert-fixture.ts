import { knownAreas } from "../incidents/incident-fixture.ts";
import type { Instant } from "../kernel/instant.ts";
import { personalValues, withRefs } from "../safeguards/personal-values.ts";
import { mali2021 } from "../taxonomies/mali-2021/mali-2021.ts";
import { AlertContent, OpenAlertContent } from "./alert-content.ts";
import { AlertInput } from "./alert-input.ts";
import { AlertProtocol } from "./alert-protocol.ts";
import { defaultAlertProtocol } from "./default-alert-protocol.ts";
import { prepareAlert } from "./prepare-alert.ts";

export const instant = (text: string): Instant => text as Instant;
/** A Monday at eight, when the cluster reads what came in. */
export const now = instant("2020-06-16T08:00:00.000Z");

/** The shipped protocol with some of it changed. */
export const protocolWith = (change: object = {}): AlertProtocol =>
  AlertProtocol.parse({ ...defaultAlertProtocol, ...change });

/** The shipped trigger of attacks with some of it changed, alone in its protocol. */
export const protocolOfAttacks = (change: object): AlertProtocol =>
  protocolWith({ triggers: [{ ...defaultAlertProtocol.triggers[0], ...change }] });

/** All that an alert needs: what, where, and when it was known. */
export const least = {
  trigger: "attack-on-settlement",
  knownAt: "2020-06-15T08:00:00.000Z",
  place: { adm2: "ML0505" },
  recorder: "R-20-2-07",
  taxonomy: { id: "mali", version: "2021" },
};

/** An invented attack on a village at dawn, known a day later: three dead as far as the first caller could see. */
export const attack = {
  ...least,
  place: { adm2: "ML0505", locality: "Village 017" },
  occurred: { month: "2020-06", precision: "day", day: "2020-06-14" },
  timeOfDay: "05:30",
  severity: "severe",
  urgency: "immediate",
  certainty: "likely",
  narrative: "Des hommes sont venus à l'aube.",
  affected: { amount: { kind: "about", people: 200 }, cells: [] },
  displaced: { amount: { kind: "about", people: 90 }, cells: [] },
  violations: [
    { unit: "victims", type: "killing", victims: { amount: { kind: "exact", people: 3 }, cells: [] } },
    { unit: "objects", type: "arson", object: "house", objects: { kind: "about", objects: 40 } },
  ],
  source: { category: "focal-point", independentSources: 1, known: "told-by-witness" },
  responses: [{ kind: "rapid-protection-assessment", of: "protection-cluster" }],
};

/** An invented threat: armed people told a village to leave. */
export const threat = { ...least, trigger: "threat-to-settlement", certainty: "possible", urgency: "expected" };

export const checks = {
  protocol: defaultAlertProtocol,
  taxonomy: mali2021,
  places: knownAreas,
  now,
  preciseForMonths: 12,
};

export const inputOf = (alert: object): AlertInput => AlertInput.parse(alert);

/** The content as a store would keep it: prepared, and each personal value replaced by a reference. */
export const contentOf = (alert: object, change: object = {}): AlertContent => {
  const { content } = prepareAlert(inputOf(alert), { ...checks, ...change })._unsafeUnwrap();
  const refs = personalValues(OpenAlertContent, content).map(({ path, kind }, index) => ({
    path,
    ref: {
      slot: `00000000-0000-4000-8000-${String(900 + index).padStart(12, "0")}` as never,
      kind,
      sealedTo: "store",
      digest: "0".repeat(64),
    },
  }));
  return AlertContent.parse(withRefs(content, refs)) as AlertContent;
};
