import { type Issue, issue, type PlaceRegistry, unitOf } from "@answerable/core";
import type { AreaNames } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { adoptedRegistry } from "../incident-rules.ts";

interface MayNameAreas {
  readonly id: string;
  readonly areaNames?: AreaNames | undefined;
}

/**
 * Where the names of areas are looked up; undefined where no mapping says that its areas are named. Err: no places are
 * adopted, or a mapping looks within a unit that they do not have (`p-code-unknown`, with the id of the mapping).
 */
export const placesForNames = (
  ctx: OperationContext,
  mappings: readonly MayNameAreas[],
): Result<PlaceRegistry | undefined, Issue[]> => {
  const naming = mappings.filter(({ areaNames }) => areaNames !== undefined);
  if (naming.length === 0) return ok(undefined);
  return adoptedRegistry(ctx).andThen((places): Result<PlaceRegistry, Issue[]> => {
    const lost = naming.filter(({ areaNames }) => areaNames?.within !== undefined && !unitOf(places, areaNames.within));
    const tell = ({ id }: MayNameAreas) => issue("p-code-unknown", ["areaNames", "within"], {}, { mapping: id });
    return lost.length > 0 ? err(lost.map(tell)) : ok(places);
  });
};
