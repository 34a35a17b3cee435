import { foldName } from "@answerable/core";
import { isCollectorTrace, isCollectorTraceType } from "../collector-traces.ts";
import { choicesOf, type FormQuestion, type PlacedQuestion, type XlsForm } from "../xlsform/xls-form.ts";
import type { FieldWords } from "./field-words.ts";
import { type ChoiceMatcher, isNotKnownChoice } from "./match-choice.ts";

/** Labels that ask who collects, by name or number, or where they stand; and for anybody's own name or telephone. */
const ASKS_FOR_COLLECTOR =
  /(enumerator|interviewer|enqu[eê]teur)\S*\s*(id|name|code|number)\b|(name|nom|pr[eé]nom|num[eé]ro|id|code) (of|de l|du|d)\W*(the )?(enumerator|interviewer|enqu[eê]t)|\byour (name(?! on )|(tele)?phone number|current location)|(?<!à )\bvotre (nom|pr[eé]nom|num[eé]ro de t|position actuelle)/i;

/** Whether a question tells who collected, on what, or where they stood, by its type or name. */
export const isTrace = ({ type, path }: FormQuestion): boolean => isCollectorTraceType(type) || isCollectorTrace(path);

/** Whether a question is a trace of the collector, or its label asks for one. */
export const asksForCollector = (question: FormQuestion): boolean =>
  isTrace(question) ||
  Object.values(question.labels).some((label) => label !== undefined && ASKS_FOR_COLLECTOR.test(label));

/** Why a question is taken for a field: its choices read as our list, its name, or its label. */
export type MatchReason = "choices" | "name" | "label";

export interface Evidence {
  readonly placed: PlacedQuestion;
  readonly reasons: readonly MatchReason[];
  readonly weight: number;
}

/** Where a list of choices is looked for, an answer in words is taken only if no list is there. */
const WEIGHT_OF_WORDS = 0.25;
const WEIGHT: Readonly<Record<MatchReason, number>> = { choices: 4, name: 2, label: 2 };
/** So many choices at least, and half of them, have to read as ours. */
const LEAST_CHOICES: Readonly<Record<string, number>> = { type: 3, category: 3, area: 2 };

/** Lists whose choices stand in many questions, yes and no above all; they only strengthen another reason. */
const NEVER_ALONE: ReadonlySet<string> = new Set(["consent", "yesNo"]);

const choicesRead = <List extends string>(
  form: XlsForm,
  question: FormQuestion,
  codes: List,
  matcher: ChoiceMatcher<List>,
): boolean => {
  const asked = choicesOf(form, question).filter((choice) => !isNotKnownChoice(choice));
  const found = asked.filter((choice) => matcher(choice, codes).match === "matched");
  return found.length >= (LEAST_CHOICES[codes] ?? 2) && found.length * 2 >= asked.length;
};

const labelSays = (question: FormQuestion, phrases: readonly string[]): boolean =>
  Object.values(question.labels).some(
    (label) => label !== undefined && phrases.some((phrase) => foldName(label).includes(foldName(phrase))),
  );

/** What speaks for each question being this field; those for which nothing does are left out. Heaviest first. */
export const evidenceFor = <Place extends string, List extends string>(
  form: XlsForm,
  questions: readonly PlacedQuestion[],
  { types, names, phrases, codes }: FieldWords<Place, List>,
  matcher: ChoiceMatcher<List>,
): Evidence[] =>
  questions
    .filter(({ question }) => types.includes(question.type))
    .map((placed): Evidence => {
      const { question } = placed;
      const reasons: MatchReason[] = [];
      if (codes !== undefined && choicesRead(form, question, codes, matcher)) reasons.push("choices");
      if (names.some((name) => foldName(name) === foldName(question.name))) reasons.push("name");
      if (labelSays(question, phrases)) reasons.push("label");
      const weight = reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);
      const isInWords = codes !== undefined && question.type === "text";
      return { placed, reasons, weight: isInWords ? weight * WEIGHT_OF_WORDS : weight };
    })
    .filter(({ reasons }) => reasons.some((reason) => reason !== "choices" || !NEVER_ALONE.has(codes ?? "type")))
    .toSorted((a, b) => b.weight - a.weight);
