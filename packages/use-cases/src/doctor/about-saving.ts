import { addHours, type Instant } from "@answerable/core";
import { readLastSaved } from "../backup/last-saved.ts";
import type { Setup } from "../location.ts";
import type { Observation } from "./observation.ts";

/** After so long without a copy somebody should look. Source: Answerable default. */
const SAVED_WITHIN_HOURS = 7 * 24;

const WORDS = { data: "the stores", keys: "the keys" } as const;

/** Whether stores and keys were saved from this machine, and lately. */
export const aboutSaving = async ({ location }: Setup, now: Instant): Promise<readonly Observation[]> => {
  const saved = await readLastSaved(location);
  return (["data", "keys"] as const).flatMap((kind): Observation[] => {
    const at = saved[kind];
    if (at === undefined) return [{ level: "note", code: "never-saved", about: `${WORDS[kind]}: answerable backup` }];
    if (at >= addHours(now, -SAVED_WITHIN_HOURS)) return [];
    return [{ level: "note", code: "saved-long-ago", about: `${WORDS[kind]}: last on ${at.slice(0, 10)}` }];
  });
};
