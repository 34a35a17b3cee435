import { defaultRiskMethod } from "../method/default-method.ts";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import type { AnswerRow } from "./answer-row.ts";

const INGREDIENTS = ["threats", "risks", "vulnerabilities", "capacities"] as const;

/**
 * A method small enough to be worked by hand: one question from 0 to 4 for each ingredient, threats of double weight.
 * The methodology page (docs/risk-index.md) works the same example; examples/risk-index holds it as files.
 */
export const workbookMethod: RiskMethod = readMethod({
  ...defaultRiskMethod,
  id: "workbook",
  title: {
    en: "Worked example of docs/risk-index.md (Answerable default, of no cluster)",
    fr: "Exemple travaillé de docs/risk-index.md (valeur par défaut d'Answerable, d'aucun cluster)",
  },
  questions: [],
  indicators: INGREDIENTS.map((column) => ({
    id: column,
    label: { en: column },
    value: column,
    direction: column === "capacities" ? "lowers-score" : "raises-score",
    transformations: [],
    normalisation: { kind: "goalposts", least: 0, most: 4 },
    minimumShare: 0.5,
  })),
  nodes: [
    {
      id: "protection-risk",
      label: { en: "protection risk" },
      aggregation: { kind: "weighted-arithmetic" },
      children: INGREDIENTS.map((id) => ({ id, weight: id === "threats" ? 2 : 1 })),
      minimumShare: 0.8,
    },
  ],
})._unsafeUnwrap();

const voice = (
  category: string,
  sex: string,
  [threats, risks, vulnerabilities, capacities]: readonly (number | null)[],
): AnswerRow => ({
  area: "ML0505",
  month: "2020-06",
  facets: { category, sex, ageBand: "18-59" },
  answers: {
    threats: threats ?? null,
    risks: risks ?? null,
    vulnerabilities: vulnerabilities ?? null,
    capacities: capacities ?? null,
  },
});

/**
 * Five voices of three groups; they stand in examples/risk-index/answers.csv too. One does not know about risks, one
 * would rather not speak of vulnerabilities.
 */
export const workbookRows: readonly AnswerRow[] = [
  voice("leader", "male", [2, 1, 2, 3]),
  voice("leader", "male", [1, null, 2, 3]),
  voice("womens-representative", "female", [4, 3, 3, 1]),
  voice("womens-representative", "female", [4, 4, 3, 0]),
  voice("displaced-person", "female", [3, 4, null, 1]),
];
