import type { PanelVoice } from "./interview.ts";

/** With fewer voices in either month nothing is compared. Source: Answerable default. */
const VOICES_FROM = 5;
/** Below this share of the smaller panel that stands in the other one, it is asked about. Source: Answerable default. */
const SHARED_FROM = 0.25;

const facetsOf = ({ category, sex, ageBand }: PanelVoice): string => JSON.stringify([category, sex, ageBand]);

const counted = (voices: readonly PanelVoice[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(voices, facetsOf)].map(([facets, alike]) => [facets, alike.length]));

/** How many voices of two months can be laid side by side, facets on equal facets. */
const sharedBy = (now: readonly PanelVoice[], before: readonly PanelVoice[]): number => {
  const earlier = counted(before);
  return [...counted(now)].reduce((sum, [facets, number]) => sum + Math.min(number, earlier.get(facets) ?? 0), 0);
};

/**
 * How many voices of one recorder's panel in an area are other people than last month, as far as three broad facets
 * (category, sex, age band) can tell; 0: nothing to ask. It is asked where fewer than a quarter of the smaller panel have a
 * counterpart and both months have five voices: some always leave, and panels are small. Other people with the same
 * facets are not seen, and nobody is looked for.
 * Source: practice I6; the numbers are Answerable defaults.
 */
export const replacedVoices = (now: readonly PanelVoice[], before: readonly PanelVoice[]): number => {
  const smaller = Math.min(now.length, before.length);
  if (smaller < VOICES_FROM) return 0;
  const shared = sharedBy(now, before);
  return shared < smaller * SHARED_FROM ? now.length - shared : 0;
};
