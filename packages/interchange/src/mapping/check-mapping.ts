import { type Issue, issue } from "@answerable/core";
import type { FeedbackMapping } from "../feedback/feedback-mapping.ts";
import type { FormMapping } from "../form-mapping.ts";
import { choicesOf, type FormQuestion, questionsOf, repeatsOf, type XlsForm } from "../xlsform/xls-form.ts";
import { type HeldMapping, heldFeedback, heldIncidents, type Where } from "./held-mapping.ts";
import { isTrace } from "./match-questions.ts";

/** Whether the server writes it beside the answers, such as `_submission_time`: no form asks for that. */
const isOfServer = ([part]: Where, name: string): boolean => part === "identity" && /^(_|meta\/)/.test(name);

const choiceProblems = (
  { codes: lists, notKnown }: HeldMapping,
  form: XlsForm,
  list: string,
  questions: readonly FormQuestion[],
): Issue[] => {
  const codes = lists[list] ?? {};
  // the choices of a list from a file stand beside the form, and are not here to be compared with
  const choices = questions.flatMap((question) => (question.list === undefined ? [] : choicesOf(form, question)));
  if (questions.every((question) => question.list === undefined)) return [];
  const names = new Set(choices.map(({ name }) => name));
  const gone = Object.keys(codes).filter((choice) => !names.has(choice) && !notKnown.includes(choice));
  const unmapped = new Map(
    choices.flatMap(({ name, row }) => (Object.hasOwn(codes, name) || notKnown.includes(name) ? [] : [[name, row]])),
  );
  return [
    ...gone.map((choice) => issue("choice-not-in-form", ["codes", list, choice])),
    ...[...unmapped].map(([name, row]) =>
      issue("choice-of-form-not-mapped", ["codes", list, name], {}, { formRow: row }),
    ),
  ];
};

const questionProblems = (held: HeldMapping, form: XlsForm): Issue[] => {
  const questions = new Map(questionsOf(form).map((placed) => [placed.question.path, placed]));
  return held.named.flatMap(([where, name, inside]): Issue[] => {
    const placed = questions.get(name);
    const facts = { question: name };
    if (placed === undefined)
      return isOfServer(where, name) ? [] : [issue("question-not-in-form", [...where], {}, facts)];
    if ((placed.repeats.at(-1) ?? null) !== inside) return [issue("question-in-another-repeat", [...where], {}, facts)];
    return isTrace(placed.question) ? [issue("collectors-trace", [...where], {}, facts)] : [];
  });
};

const problems = (held: HeldMapping, form: XlsForm): readonly Issue[] => {
  const questions = new Map(questionsOf(form).map(({ question }) => [question.path, question]));
  const repeats = new Set(repeatsOf(form));
  return [
    ...held.repeats.flatMap(([where, repeat]) =>
      repeats.has(repeat) ? [] : [issue("repeat-not-in-form", [...where])],
    ),
    ...questionProblems(held, form),
    ...held.lists.flatMap(([list, names]) => {
      const found = names.flatMap((name) => (name === undefined ? [] : (questions.get(name) ?? [])));
      return found.length === 0 ? [] : choiceProblems(held, form, list, found);
    }),
  ];
};

/**
 * What of a mapping does not fit the form as it is now, each by its place in the mapping: `question-not-in-form`,
 * `repeat-not-in-form`, `question-in-another-repeat`, `collectors-trace`; `choice-not-in-form`: the form no longer has
 * it; `choice-of-form-not-mapped`: the form has it, perhaps anew, and the mapping has no code for it.
 */
export const checkMapping = (mapping: FormMapping, form: XlsForm): readonly Issue[] =>
  problems(heldIncidents(mapping), form);

/** The same of a mapping of feedback. */
export const checkFeedbackMapping = (mapping: FeedbackMapping, form: XlsForm): readonly Issue[] =>
  problems(heldFeedback(mapping), form);
