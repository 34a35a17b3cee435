import type { Mechanism } from "../../mechanism/document/mechanism.ts";
import { type CaseRules, DEFAULT_CASE_RULES } from "../case/case-rules.ts";

type KeptApart = Mechanism["procedures"][number]["keptApart"][number];

/** Whoever looks whether it was done, or told, is another than whoever did it. */
const isLookedAtByAnother = ([one, other]: KeptApart): boolean =>
  [one, other].includes("check-the-answer") && (["act", "answer"] as const).some((step) => [one, other].includes(step));

/**
 * What the procedure asks of a case that is lodged now: the project's own, with what it inherits, else the organisation's.
 * Where no mechanism was adopted, nothing beyond what cases ask anyway. A later version changes nothing here.
 * Source: practice C13; that a pair kept apart is how a procedure says who closes is an Answerable default.
 */
export const rulesAtLodging = (
  mechanism: Pick<Mechanism, "id" | "version" | "procedures"> | undefined,
  project: string | null,
  policy: CaseRules["policy"],
): CaseRules => {
  if (mechanism === undefined) return { ...DEFAULT_CASE_RULES, mechanism: null, policy };
  const { id, version, procedures } = mechanism;
  const own = procedures.find((one) => one.project === project) ?? procedures.find((one) => one.project === null);
  const inherited = procedures.find((one) => one.code === own?.inherits);
  const apart = [own, inherited].flatMap((one) => one?.keptApart ?? []);
  return {
    ...DEFAULT_CASE_RULES,
    ...{ mechanism: { id, version }, policy, closerIsAnother: apart.some(isLookedAtByAnother) },
  };
};
