import { addDays, type Day } from "../../kernel/day.ts";
import type { Plan, PlanInput, PlanStep } from "./plan-content.ts";

/** What each finding invites to, and where it comes from. */
export const planQuestions = {
  "no-small-first-task": {
    en: "Is there something small that people would like to see done soon? It gives courage for the rest.",
    fr: "Y a-t-il une petite chose que les gens aimeraient voir faite bientôt ? Elle donne du courage pour la suite.",
    source: "seed 003",
  },
  "agreement-needed": {
    en: "Somebody of the formal system is needed here. Who of the community speaks with them, and what is asked of them by when?",
    fr: "Il faut ici quelqu'un du système formel. Qui, dans la communauté, lui parle, et que lui demande-t-on pour quand ?",
    source: "seed 003; seed 001",
  },
  "agreement-without-timetable": {
    en: "What was agreed has no day. When will people look together at what became of it?",
    fr: "Ce qui a été convenu n'a pas de date. Quand regardera-t-on ensemble ce qu'il en est ?",
    source: "seed 001",
  },
  "agency-decides-all": {
    en: "Every step here was decided by the agency. Which would the community take up, change or drop by itself?",
    fr: "Chaque étape a été décidée par l'agence. Lesquelles la communauté garderait-elle, changerait-elle, laisserait-elle ?",
    source: "seed 003; domain §5",
  },
  "agency-pays-all": {
    en: "All that the plan takes comes from the agency. What can go on without it?",
    fr: "Tout ce que le plan demande vient de l'agence. Qu'est-ce qui peut continuer sans elle ?",
    source: "seed 003",
  },
  "copy-not-returned": {
    en: "The plan is the community's. When does a copy go back, in a form that everybody can use?",
    fr: "Le plan est celui de la communauté. Quand une copie lui revient-elle, sous une forme utile à tous ?",
    source: "practice M10",
  },
} as const;
export type PlanFindingCode = keyof typeof planQuestions;

/** Something that facilitator and mentor may think about with the community: a question, and no grade. */
export interface PlanFinding {
  readonly code: PlanFindingCode;
  /** The steps or agreements it is about, by their codes. */
  readonly of: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  readonly ask: { readonly en: string; readonly fr: string };
  readonly source: string;
}

/** Soon, for a first task. Source: Answerable default; seed 003 says that it can be completed relatively soon. */
export const SOON_DAYS = 60;

const finding = (code: PlanFindingCode, of: readonly string[], figures: PlanFinding["figures"] = {}): PlanFinding => {
  const { en, fr, source } = planQuestions[code];
  return { code, of, figures, ask: { en, fr }, source };
};

const when = (holds: boolean, found: PlanFinding): readonly PlanFinding[] => (holds ? [found] : []);

/**
 * What in a community's plan facilitator and mentor may think about; `today` says what is soon. A plan of which hardly anything was
 * written down finds little: every field may be left out. Source: seed 003; seed 001; practice M10.
 */
export const reviewPlan = (
  { steps, agreements, copyReturnedOn }: Plan | PlanInput,
  today: Day,
): readonly PlanFinding[] => {
  const soon = addDays(today, SOON_DAYS);
  const hasFirstTask = steps.some(({ isSmallFirstTask, by }) => isSmallFirstTask && (by === null || by <= soon));
  const isAgreed = (step: string, actor: string): boolean =>
    agreements.some((one) => one.with === actor && (one.steps.length === 0 || one.steps.includes(step)));
  const alone = steps.filter(({ code, needs }) => needs.some((actor) => !isAgreed(code, actor)));
  const undated = agreements.filter(({ by, kept }) => by === null && kept === "not-yet");
  const decided = steps.filter(({ decidedBy }) => decidedBy !== null);
  const paid = steps.filter(({ paidBy }) => paidBy !== null);
  const codesOf = (some: readonly { readonly code: string }[]) => some.map(({ code }) => code);
  const isAgencyAlone = (hands: readonly PlanStep["decidedBy"][]): boolean =>
    hands.length > 0 && hands.every((hand) => hand === "agency");
  return [
    ...when(steps.length > 0 && !hasFirstTask, finding("no-small-first-task", [], { soonDays: SOON_DAYS })),
    ...when(alone.length > 0, finding("agreement-needed", codesOf(alone))),
    ...when(
      undated.length > 0,
      finding(
        "agreement-without-timetable",
        undated.map((one) => one.with),
      ),
    ),
    ...when(
      isAgencyAlone(decided.map(({ decidedBy }) => decidedBy)),
      finding("agency-decides-all", codesOf(decided), { steps: decided.length }),
    ),
    ...when(
      isAgencyAlone(paid.map(({ paidBy }) => paidBy)),
      finding("agency-pays-all", codesOf(paid), { steps: paid.length }),
    ),
    ...when(copyReturnedOn === null, finding("copy-not-returned", [])),
  ];
};
