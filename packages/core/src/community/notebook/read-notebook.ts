import { err, ok, type Result } from "neverthrow";
import { type Issue, issue, issuesFrom } from "../../kernel/issue.ts";
import { compareText } from "../../kernel/text-order.ts";
import { choiceIssues } from "../choosing/choice-issues.ts";
import { expectationIssues } from "../participation/expectation-issues.ts";
import { participationIssues } from "../participation/participation-issues.ts";
import { planIssues } from "../plan/plan-issues.ts";
import { type WordsAt, wordsIssues } from "../safety/words-issues.ts";
import { communityIssues } from "../setting/group-issues.ts";
import { decisionIssues } from "../together/decision-issues.ts";
import type { WorkingDecision } from "../together/working-decision.ts";
import { Notebook } from "./notebook.ts";

const under = (path: readonly (string | number)[], issues: readonly Issue[]): Issue[] =>
  issues.map((one) => ({ ...one, path: [...path, ...one.path] }));

const wordsIn = ({ meetings, plan }: Notebook): WordsAt[] => {
  const at = (path: WordsAt["path"], words: string | null): WordsAt[] => (words === null ? [] : [{ path, words }]);
  return [
    ...meetings.flatMap(({ note }, index) => at(["meetings", index, "note"], note)),
    ...at(["plan", "words"], plan?.words ?? null),
    ...(plan?.steps ?? []).flatMap(({ what }, index) => at(["plan", "steps", index, "what"], what)),
    ...(plan?.agreements ?? []).flatMap(({ what }, index) => at(["plan", "agreements", index, "what"], what)),
  ];
};

/** What the community had said last by a day, whatever it put off; undefined: nothing. Null: by any day. */
const saidBy = (decisions: Notebook["decisions"], day: string | null): WorkingDecision["answer"] | undefined =>
  decisions
    .filter(({ on, answer }) => answer !== "not-now" && (day === null || on <= day))
    .toSorted((one, other) => compareText(one.on, other.on))
    .at(-1)?.answer;

/** What was chosen or planned before the community ever said yes, or after it said no longer; a plan is of the last day. */
const withoutItsWord = ({ decisions, choices, plan }: Notebook): Issue[] => {
  const wrong = (day: string | null, path: (string | number)[]): Issue[] => {
    const said = saidBy(decisions, day);
    if (said === "yes") return [];
    return [issue(said === "no-longer" ? "working-together-ended" : "not-agreed-to-work-together", path)];
  };
  return [
    ...choices.flatMap(({ on }, index) => wrong(on, ["choices", index])),
    ...(plan === null ? [] : wrong(null, ["plan"])),
  ];
};

const problems = (notebook: Notebook): Issue[] => {
  const { community, decisions, meetings, choices, plan } = notebook;
  const chosen = choices.at(-1)?.choice.chosen ?? [];
  return [
    ...under(["community"], communityIssues(community.groups)),
    ...decisions.flatMap((decision, index) => under(["decisions", index], decisionIssues(decision, community))),
    ...withoutItsWord(notebook),
    ...meetings.flatMap(({ participation, expectations }, index) => [
      ...under(["meetings", index, "participation"], participationIssues(participation, community)),
      ...under(["meetings", index], expectationIssues(expectations)),
    ]),
    ...choices.flatMap(({ choice }, index) => under(["choices", index, "choice"], choiceIssues(choice, community))),
    ...(plan === null ? [] : under(["plan"], planIssues(plan, chosen))),
    ...wordsIssues(wordsIn(notebook)),
  ];
};

/**
 * A notebook out of JSON. Err: everything that is wrong with its form, or, where that is right, everything in which it contradicts
 * itself, was written down without the community's word, or does not belong into it; see `communityExplanations`.
 */
export const readNotebook = (content: unknown): Result<Notebook, Issue[]> => {
  const parsed = Notebook.safeParse(content);
  if (!parsed.success) return err(issuesFrom(parsed.error, content));
  const wrong = problems(parsed.data);
  return wrong.length === 0 ? ok(parsed.data) : err(wrong);
};
