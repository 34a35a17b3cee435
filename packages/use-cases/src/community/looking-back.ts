import {
  type Day,
  type FlatRow,
  type LookedBackAt,
  type ParticipationFinding,
  type PlanFinding,
  reviewNotebook,
} from "@answerable/core";

type Language = "en" | "fr";

/** What is said where nothing is asked: it does not mean that all is well. */
const NOTHING_FOUND = {
  en: "Nothing to ask was found in what is written down; that says nothing of what is not.",
  fr: "Rien à demander dans ce qui est noté ; cela ne dit rien de ce qui ne l'est pas.",
} as const satisfies Record<Language, string>;

const figuresInWords = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .map(([name, about]) => `${name} ${about}`)
    .join("; ");

const ofParticipation = ({ ask, figures, ...finding }: ParticipationFinding, language: Language) => ({
  ...{ of: "participation" as const, ...finding },
  figures: figures.about,
  notNoticed: figures.notNoticed,
  ask: ask[language],
});

const ofPlan = ({ ask, of: codes, ...finding }: PlanFinding, language: Language) => ({
  ...{ of: "plan" as const, ...finding, codes: [...codes], ask: ask[language] },
});

/** Questions for facilitator and mentor about one community, in one language; a file and a record are asked alike. */
export const lookedBack = (at: LookedBackAt, on: Day, language: Language) => {
  const { participation, plan, ...standing } = reviewNotebook(at, on);
  const findings = [
    ...participation.map((one) => ofParticipation(one, language)),
    ...plan.map((one) => ofPlan(one, language)),
  ];
  return { on, ...standing, findings, nothingFound: findings.length === 0 ? NOTHING_FOUND[language] : null };
};
type LookedBack = ReturnType<typeof lookedBack>;

/** The questions as rows; where there are none, what that says. */
export const questionRows = ({ findings, nothingFound }: LookedBack): readonly FlatRow[] =>
  nothingFound !== null
    ? [{ finding: null, about: null, figures: null, notNoticed: null, ask: nothingFound, source: null }]
    : findings.map((one) => ({
        finding: one.code,
        about: one.of === "plan" ? one.codes.join(" ") : one.group,
        figures: figuresInWords(one.figures),
        notNoticed: one.of === "plan" ? null : one.notNoticed,
        ...{ ask: one.ask, source: one.source },
      }));
