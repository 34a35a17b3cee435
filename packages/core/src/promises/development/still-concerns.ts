import { areaKey } from "../area.ts";
import type { OwedContent } from "../owed/owed-content.ts";
import type { DevelopmentContent } from "./development.ts";
import { isResearch } from "./development-kind.ts";

/**
 * Whether a development, as it stands corrected, still is the fact of a piece of word to a community and names its area or
 * project. Of a study always: another of its steps may name them. Word to the public hangs on no area.
 */
export const stillConcerns = ({ kind, areas, project }: DevelopmentContent, word: OwedContent): boolean => {
  if (isResearch(kind) || word.level !== "community") return true;
  if (word.from.fact !== kind || word.project !== project) return false;
  const told = word.adm2 ?? word.adm1;
  return areas.length === 0 ? told === null : areas.some((area) => areaKey(area) === told);
};
