import type { RiskMethod } from "../method/risk-method.ts";
import { evaluatePanel } from "../scoring/evaluate-panel.ts";
import type { KeptVoice } from "../scoring/kept-voices.ts";
import { rounded } from "../scoring/rounded.ts";

/**
 * How far the informants of one area-month lie apart: over which share of the scale the middle half of what each one's
 * answers alone would score reaches, from 0 to 1. Quarters are nearest ranks, so each is a score of answers given. Null
 * where no informant alone answered enough. The method must be one whose scores do not depend on other areas.
 */
export const apartOf = (method: RiskMethod, voices: readonly KeptVoice[]): number | null => {
  const { values } = evaluatePanel(method, {
    units: voices.map((_voice, place) => ({ area: String(place), month: "" })),
    raw: method.indicators.map((_one, index) =>
      Float64Array.from(voices, (voice) => voice.values[index] ?? Number.NaN),
    ),
    groups: {},
  });
  const roots = values.get(method.root) ?? new Float64Array();
  const own = voices
    .flatMap(({ voices: times }, place) => Array.from({ length: times }, () => roots[place] ?? Number.NaN))
    .filter((score) => !Number.isNaN(score))
    .toSorted((a, b) => a - b);
  const low = own[Math.ceil(own.length / 4) - 1];
  const high = own[Math.ceil((own.length * 3) / 4) - 1];
  const { least, most } = method.scale;
  return low === undefined || high === undefined ? null : rounded((high - low) / (most - least));
};
