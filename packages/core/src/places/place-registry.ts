import { err, ok, type Result } from "neverthrow";
import { type Issue, issuesFrom } from "../kernel/issue.ts";
import { type NameIndex, nameIndexOf } from "./name-index.ts";
import type { PCode } from "./p-code.ts";
import { PlacesDocument, type PlaceUnit } from "./places-document.ts";
import { placesProblems } from "./places-problems.ts";

/** A places document, checked and made ready to be asked: codes, what lies in what, names. */
export interface PlaceRegistry {
  readonly document: PlacesDocument;
  readonly units: ReadonlyMap<string, PlaceUnit>;
  readonly children: ReadonlyMap<PCode, readonly PlaceUnit[]>;
  readonly names: NameIndex;
}

const childrenOf = (units: readonly PlaceUnit[]): Map<PCode, PlaceUnit[]> => {
  const children = new Map<PCode, PlaceUnit[]>();
  for (const unit of units) {
    if (unit.parent === null) continue;
    const siblings = children.get(unit.parent);
    if (siblings === undefined) children.set(unit.parent, [unit]);
    else siblings.push(unit);
  }
  return children;
};

/** The registry of a document. Err: every rule the document breaks, see {@link placesProblems}. */
export const registryOf = (document: PlacesDocument): Result<PlaceRegistry, Issue[]> => {
  const problems = placesProblems(document);
  if (problems.length > 0) return err(problems);
  return ok({
    document,
    units: new Map(document.units.map((unit) => [unit.code, unit])),
    children: childrenOf(document.units),
    names: nameIndexOf(document),
  });
};

/**
 * A places document from a file that nobody has looked at yet. Err: what its form gets wrong; where the form is right,
 * the rules it breaks.
 */
export const readPlaces = (input: unknown): Result<PlacesDocument, Issue[]> => {
  const read = PlacesDocument.safeParse(input);
  if (!read.success) return err(issuesFrom(read.error, input));
  const problems = placesProblems(read.data);
  return problems.length > 0 ? err(problems) : ok(read.data);
};
