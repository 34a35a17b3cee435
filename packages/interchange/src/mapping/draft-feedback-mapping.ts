import { FeedbackMapping } from "../feedback/feedback-mapping.ts";
import { questionsOf, type XlsForm } from "../xlsform/xls-form.ts";
import { draftHeader, restOfForm } from "./draft-header.ts";
import { type DraftFinding, Drafting } from "./drafting.ts";
import { feedbackCodeWords } from "./feedback-code-words.ts";
import { type FeedbackList, feedbackWords } from "./feedback-words.ts";
import { choiceMatcher, type MatchAgainst } from "./match-choice.ts";
import { asksForCollector } from "./match-questions.ts";

const LISTS = Object.keys(FeedbackMapping.shape.codes.shape) as FeedbackList[];
/** What holds where nobody answered is an agency's to say; no form says it. */
const OTHERWISE = Object.keys(FeedbackMapping.shape.otherwise.shape);

/** A feedback mapping as far as it can be drafted; whoever completes it says what is open, `otherwise` above all. */
export interface DraftFeedbackMapping {
  readonly document: "feedback-mapping";
  readonly feedback: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<FeedbackList, Readonly<Record<string, string>>>>;
  readonly otherwise: Readonly<Record<string, never>>;
  readonly notKnown: readonly string[];
}

/**
 * A feedback mapping drafted from a form, as an incidents' mapping is: by choices, names and labels, with a reason for each
 * match, and nothing guessed. Channels and projects are the agency's own codes, so their choices stay open.
 */
export const draftFeedbackMapping = (
  form: XlsForm,
  { taxonomy, places }: MatchAgainst,
): { readonly mapping: DraftFeedbackMapping; readonly findings: readonly DraftFinding[] } => {
  const matcher = choiceMatcher<FeedbackList>({ places, wordsOf: (list) => feedbackCodeWords(list, taxonomy) });
  const all = questionsOf(form);
  const ofCollector = all.filter(({ question }) => asksForCollector(question));
  const questions = all.filter((one) => !ofCollector.includes(one));
  const drafting = new Drafting<"feedback", FeedbackList>(form, matcher, { feedback: {} });
  drafting.settleAll(
    feedbackWords,
    questions.filter(({ repeats }) => repeats.length === 0),
  );
  const area = drafting.questionFor("area");
  const isAreaInWords = area?.type === "text";
  if (isAreaInWords)
    drafting.findings.push({ found: "matched", field: "areaNames", question: area.path, why: "answered-in-words" });
  const { codes, notKnown } = drafting.codes(LISTS);
  const { form: id, header } = draftHeader(form);
  drafting.findings.push(
    id === undefined
      ? { found: "open", field: "form", why: "not-in-the-form" }
      : { found: "matched", field: "form", why: "settings" },
    ...OTHERWISE.map((field): DraftFinding => ({ found: "open", field: `otherwise.${field}`, why: "not-in-the-form" })),
    ...restOfForm(questions, ofCollector, drafting.taken),
  );
  return {
    mapping: {
      document: "feedback-mapping",
      ...header,
      ...(id === undefined ? {} : { form: id }),
      ...(isAreaInWords ? { areaNames: {} } : {}),
      feedback: drafting.fields.feedback,
      otherwise: {},
      codes,
      notKnown,
    },
    findings: drafting.findings,
  };
};
