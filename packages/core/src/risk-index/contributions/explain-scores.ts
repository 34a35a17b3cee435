import type { RiskMethod } from "../method/risk-method.ts";
import type { AnswerTally } from "../scoring/answer-tally.ts";
import type { AreaScore } from "../scoring/area-score.ts";
import type { Panel, ScoredUnit } from "../scoring/panel.ts";
import { scoresOf } from "../scoring/score-areas.ts";
import { heardPanel } from "../scoring/tally-panel.ts";
import { explainUnits } from "./explain-units.ts";
import type { ScoreExplanation } from "./score-explanation.ts";

/**
 * Explains the scores of a panel without voices, such as a table of areas: what each part adds to a score, what is missing
 * and why, and how far another class lies. `asked`: these units, in this order; left out: all, by area and month. A unit
 * that is not in the panel has no answers.
 */
const explainPanel = (method: RiskMethod, panel: Panel, asked?: readonly ScoredUnit[]): readonly ScoreExplanation[] => {
  const isHeard = (place: number): boolean => panel.raw.some((column) => !Number.isNaN(column[place] ?? Number.NaN));
  return explainUnits(
    method,
    panel,
    {
      answeredIn: () => null,
      holdsFloor: () => true,
      stateOf: (place, score) => {
        if (!isHeard(place)) return "no-answers";
        return Number.isNaN(score) ? "not-enough-data" : "scored";
      },
    },
    asked,
  );
};

/**
 * Explains the scores of a tally as `scoresOf` gives them; see `explainPanel`. Below the method's floor there is no
 * number, only what is missing and the indicative class; where not even that is given, there are no parts. Where the floor
 * holds and too little is known for a score, the parts that have a value keep it and add nothing.
 * Source: practice I2.
 */
export const explainScores = (tally: AnswerTally, asked?: readonly ScoredUnit[]): readonly ScoreExplanation[] => {
  const { method } = tally;
  const panel = heardPanel(tally);
  if (method.voices === null) return explainPanel(method, panel, asked);
  const keyOf = ({ area, month }: ScoredUnit): string => JSON.stringify([area, month]);
  const scores = new Map(scoresOf(tally).scores.map((one) => [keyOf(one), one]));
  const cells = Map.groupBy(tally.cells, ({ unit }) => unit);
  const scoreAt = (place: number): AreaScore | undefined => {
    const unit = panel.units[place];
    return unit && scores.get(keyOf(unit));
  };
  return explainUnits(
    method,
    panel,
    {
      stateOf: (place) => scoreAt(place)?.state ?? "no-answers",
      holdsFloor: (place) => Object.keys(scoreAt(place)?.nodes ?? {}).length > 0,
      answeredIn: (place, indicator) => ({
        spoke: panel.spoke[place] ?? 0,
        answered: (cells.get(panel.places[place] ?? -1) ?? []).reduce(
          (all, cell) => all + (tally.sums.values[indicator]?.count[cell.place] ?? 0),
          0,
        ),
      }),
    },
    asked,
  );
};
