import { err, ok, type Result } from "neverthrow";
import { type Issue, issue, type Place } from "../kernel/issue.ts";
import { mentionsSexualViolence } from "../safeguards/mentions-sexual-violence.ts";
import type { Taxonomy } from "../taxonomies/taxonomy.ts";
import { isSexualOrGenderBased } from "../taxonomies/types-of.ts";
import type { AlertInput } from "./alert-input.ts";

const speaksOfIt = (text: string | undefined): boolean => text !== undefined && mentionsSexualViolence(text);

/**
 * The alert without sexual and gender-based types, and without whatever could still speak of them: the text, and with a
 * type also the counts of people, who could be the survivors. No alert, no link and no count is made of such a type.
 * Err `type-not-collected`: nothing else was in it; whoever is told of it goes to the GBV focal point.
 * Source: practice F6.
 */
export const withoutSexualViolence = (
  input: AlertInput,
  taxonomy: Taxonomy,
  at: Place = {},
): Result<{ readonly input: AlertInput; readonly notes: readonly Issue[] }, readonly Issue[]> => {
  const { narrative, place, affected, displaced, violations = [], ...rest } = input;
  const { locality, ...area } = place;
  const such = violations.flatMap(({ type }, index) => (isSexualOrGenderBased(taxonomy, type) ? [index] : []));
  const notCollected = such.map((index) => issue("type-not-collected", ["violations", index, "type"], at));
  if (such.length > 0 && such.length === violations.length) return err(notCollected);
  const dropsText = narrative !== undefined && (such.length > 0 || speaksOfIt(narrative));
  const dropsLocality = speaksOfIt(locality);
  const dropsPeople = such.length > 0 && (affected !== undefined || displaced !== undefined);
  return ok({
    input: {
      ...rest,
      violations: violations.filter((_one, index) => !such.includes(index)),
      place: locality === undefined || dropsLocality ? area : { ...area, locality },
      ...(narrative === undefined || dropsText ? {} : { narrative }),
      ...(affected === undefined || dropsPeople ? {} : { affected }),
      ...(displaced === undefined || dropsPeople ? {} : { displaced }),
    },
    notes: [
      ...notCollected,
      ...(dropsText ? [issue("text-not-kept", ["narrative"], at)] : []),
      ...(dropsLocality ? [issue("text-not-kept", ["place", "locality"], at)] : []),
      ...(dropsPeople ? [issue("people-not-kept", [], at)] : []),
    ],
  });
};
