import type { Day } from "../kernel/day.ts";
import { foldName } from "./fold-name.ts";
import { type LiesWithin, liesWithin } from "./lies-within.ts";
import type { Named } from "./name-index.ts";
import type { PCode } from "./p-code.ts";
import { type PlaceMatch, placeMatch } from "./place-match.ts";
import type { PlaceRegistry } from "./place-registry.ts";
import type { UnitLevel } from "./places-document.ts";
import { spellingKey } from "./spelling-key.ts";
import { isStandingOn, unitOf } from "./unit-on.ts";

export interface NameQuestion {
  /** Only what lies in this unit; the unit itself does not. */
  readonly parent?: PCode | undefined;
  /** Only units of this level, or only populated places. */
  readonly level?: UnitLevel | "place" | undefined;
  /** Only units that stood on this day. */
  readonly day?: Day | undefined;
}

/** What a name leads to. Only `found` may be taken over without a person looking. */
export type NameAnswer =
  /** One thing bears this name, and it lies where it was asked for. */
  | { readonly answer: "found"; readonly place: PlaceMatch }
  /** Several bear this name: somebody has to say which. */
  | { readonly answer: "ambiguous"; readonly among: readonly PlaceMatch[] }
  /** It may be one of these, spelt otherwise, or in a unit the register does not know it to lie in: needs a yes. */
  | { readonly answer: "candidates"; readonly candidates: readonly PlaceMatch[] }
  | {
      readonly answer: "not-found";
      /** `elsewhere`: the name is borne in another area, on another level or at another time, see `nearest`. */
      readonly why: "no-such-name" | "parent-not-known" | "elsewhere";
      readonly nearest: readonly PlaceMatch[];
    };

const fits = (registry: PlaceRegistry, named: Named, { parent, level, day }: NameQuestion): LiesWithin => {
  const ofLevel = level === undefined || level === (named.kind === "unit" ? named.unit.level : "place");
  const standing = day === undefined || named.kind === "place" || isStandingOn(registry, named.unit, day);
  if (!ofLevel || !standing) return "no";
  return parent === undefined ? "yes" : liesWithin(registry, named, parent);
};

/**
 * The p-code or place that a name means, or why that cannot be said; never a guess. Accents, case, spaces, hyphens and
 * apostrophes do not matter ({@link foldName}); another spelling ({@link spellingKey}) is only a candidate. One name in
 * several places is `ambiguous` until `parent` or `level` leaves one. A code is not a name: `ML-9` is not found.
 */
export const resolveName = (registry: PlaceRegistry, name: string, question: NameQuestion = {}): NameAnswer => {
  const folded = foldName(name);
  const shown = (all: readonly Named[]) => all.map((named) => placeMatch(registry, named, folded));
  if (question.parent !== undefined && unitOf(registry, question.parent) === undefined)
    return { answer: "not-found", why: "parent-not-known", nearest: [] };

  const bearers = registry.names.exact.get(folded) ?? [];
  const fitting = (answer: LiesWithin) => (named: Named) => fits(registry, named, question) === answer;
  const sure = bearers.filter(fitting("yes"));
  const unsure = bearers.filter(fitting("not-known"));
  const [first] = sure;
  if (first !== undefined && sure.length + unsure.length === 1)
    return { answer: "found", place: placeMatch(registry, first, folded) };
  if (first !== undefined) return { answer: "ambiguous", among: shown([...sure, ...unsure]) };

  const alike = registry.names.spelling.get(spellingKey(name)) ?? [];
  const spelt = alike.filter((named) => !bearers.includes(named) && !fitting("no")(named));
  if (unsure.length + spelt.length > 0) return { answer: "candidates", candidates: shown([...unsure, ...spelt]) };
  return bearers.length > 0
    ? { answer: "not-found", why: "elsewhere", nearest: shown(bearers) }
    : { answer: "not-found", why: "no-such-name", nearest: [] };
};
