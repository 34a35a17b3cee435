import type { Instant } from "@answerable/core";
import { caseDiary } from "../case-year/case-diary.ts";
import { liveYear } from "../case-year/live-year.ts";
import { askThroughout, type SamplePlace } from "./ask.ts";
import { SAMPLE_SEED } from "./sample-mark.ts";

/** How many matters people of the sample bring, and until when they are lived. */
const CASES = 24;
const UNTIL = "2020-07-31T20:00:00.000Z" as Instant;

/**
 * Complaints of the sample's half-year, lived through the real rules and then asked of the use cases one by one, so that whoever
 * begins sees a list of cases, and measures, with something in them. How many there are.
 */
export const liveCases = async (place: SamplePlace): Promise<number> => {
  const asked = { seed: SAMPLE_SEED, cases: 150, until: UNTIL, year: 2020, calendar: { holidays: [] } };
  const diary = caseDiary(liveYear(asked).lives, CASES);
  const ids = new Map<string, unknown>();
  return await askThroughout(place, UNTIL, async (askHere) => {
    for (const { of, at: now, by: actor, does: name, input } of diary) {
      const id = ids.get(of);
      const [answer] = await askHere({ name, actor, now }, [id === undefined ? input : { id, ...input }]);
      const lodged = answer?.output as { readonly id: unknown } | undefined;
      if (id === undefined) ids.set(of, lodged?.id);
    }
    return ids.size;
  });
};
