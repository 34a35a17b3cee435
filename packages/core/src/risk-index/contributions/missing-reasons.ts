import type { Panel } from "../scoring/panel.ts";
import type { ScoreWarning } from "../scoring/score-warning.ts";
import type { AnsweredBy, MissingReason } from "./score-explanation.ts";
import type { OutlinedPart } from "./tree-outline.ts";

/** What is known of a part of one unit besides its number. */
export interface PartState {
  readonly missing: MissingReason | null;
  readonly answered: AnsweredBy | null;
  readonly imputed: boolean;
  readonly outlierTreated: boolean;
}

/** Who answered an indicator in a unit, both as places; null: nobody counted. */
export type AnsweredIn = (place: number, indicator: number) => AnsweredBy | null;

const reasonOf = (answered: AnsweredBy | null): MissingReason => {
  if (answered === null) return "no-value";
  return answered.answered === 0 ? "no-answers" : "too-few-answered";
};

/**
 * Why parts have no value, what stands in for one, and what was moved. `value`: that of the part in the unit, NaN where it
 * has none.
 */
export const partStates = (
  indicators: readonly { readonly id: string }[],
  { raw }: Panel,
  warnings: readonly ScoreWarning[],
  answeredIn: AnsweredIn,
): ((part: OutlinedPart, place: number, value: number) => PartState) => {
  const placeOf = new Map(indicators.map(({ id }, index) => [id, index]));
  const warned = new Map<string, Set<number>>();
  for (const { code, part, units } of warnings) {
    const key = `${code} ${part}`;
    warned.set(key, new Set([...(warned.get(key) ?? []), ...units]));
  }
  const left = new Set(warnings.filter(({ code }) => code === "not-compared").flatMap(({ units }) => units));
  const has = (code: ScoreWarning["code"], id: string, place: number): boolean =>
    warned.get(`${code} ${id}`)?.has(place) ?? false;

  return ({ id, indicator }, place, value) => {
    const imputed = has("imputed", id, place);
    const index = placeOf.get(id) ?? -1;
    const answered = indicator === null ? null : answeredIn(place, index);
    const known = { answered, imputed, outlierTreated: has("outliers-treated", id, place) };
    if (!Number.isNaN(value)) return { ...known, missing: null };
    if (indicator === null)
      return { ...known, missing: has("mean-of-nothing", id, place) ? "no-mean" : "too-little-known" };
    const isRead = imputed || !Number.isNaN(raw[index]?.[place] ?? Number.NaN);
    if (!isRead) return { ...known, missing: reasonOf(answered) };
    return { ...known, missing: left.has(place) ? "not-compared" : "not-on-the-scale" };
  };
};
