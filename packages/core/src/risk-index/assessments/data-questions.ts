import { addMonths, type Month } from "../../kernel/month.ts";
import { compareText } from "../../kernel/text-order.ts";
import { alikeAnswers } from "./alike-answers.ts";
import type { Interview, PanelVoice } from "./interview.ts";
import { replacedVoices } from "./replaced-panel.ts";

/**
 * A question about the data, for a supervisor to ask; it scores nobody. `identical-answers`: several interviews of one
 * recorder say the same to every question. `one-point-throughout`: interviews that give the same point to every question.
 * `interviews-all-alike`: all of them say nearly the same. `panel-replaced`: in an area, most of those who were asked are
 * others than last month.
 */
export interface DataQuestion {
  readonly question: "identical-answers" | "one-point-throughout" | "interviews-all-alike" | "panel-replaced";
  readonly month: string;
  readonly recorder: string;
  /** The area it is about; null where it is about all that the recorder handed in. */
  readonly area: string | null;
  /** How many interviews it is about, of how many that the recorder handed in that month (in that area). */
  readonly interviews: number;
  readonly of: number;
}

type Asked = Pick<DataQuestion, "question" | "interviews">;

const monthBefore = (month: string): string => addMonths(month as Month, -1);

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

const ofAnswers = (all: readonly Interview[]): Asked[] => {
  const { identical, onePoint, nearlyAlike } = alikeAnswers(all);
  return [
    { question: "identical-answers", interviews: identical },
    { question: "one-point-throughout", interviews: onePoint },
    { question: "interviews-all-alike", interviews: nearlyAlike },
  ];
};

const about = (all: readonly Interview[], area: string | null, asked: readonly Asked[]): DataQuestion[] => {
  const [first] = all;
  if (first === undefined) return [];
  const { month, recorder } = first;
  return asked
    .filter(({ interviews }) => interviews > 0)
    .map(({ question, interviews }) => ({ question, month, recorder, area, interviews, of: all.length }));
};

/**
 * What a supervisor should ask the recorders of some interviews about, by month and recorder. `before` are the voices of
 * the months before, whose panels are set beside these; a recorder's code changes each quarter, so that the first month of
 * a quarter has nothing to be compared with. They are questions about the data: no person is scored, and no class changes.
 * How fast interviews came is not looked at here: when one began is not kept, see `interviewsInAnHour`.
 * Source: practice I6.
 */
export const dataQuestions = (
  interviews: readonly Interview[],
  before: readonly PanelVoice[] = [],
): readonly DataQuestion[] => {
  const earlier = Map.groupBy(before, ({ month, recorder, area }) => keyOf(month, recorder, area));
  const byRecorder = Map.groupBy(interviews, ({ month, recorder }) => keyOf(month, recorder));
  const byPanel = Map.groupBy(interviews, ({ month, recorder, area }) => keyOf(month, recorder, area));
  const ofPanels = [...byPanel.values()].flatMap((all) => {
    const [{ month, recorder, area } = { month: "", recorder: "", area: "" }] = all;
    const replaced = replacedVoices(all, earlier.get(keyOf(monthBefore(month), recorder, area)) ?? []);
    return about(all, area, [{ question: "panel-replaced", interviews: replaced }]);
  });
  return [...[...byRecorder.values()].flatMap((all) => about(all, null, ofAnswers(all))), ...ofPanels].toSorted(
    (a, b) =>
      compareText(a.month, b.month) ||
      compareText(a.recorder, b.recorder) ||
      compareText(a.area ?? "", b.area ?? "") ||
      compareText(a.question, b.question),
  );
};
