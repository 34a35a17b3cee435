import { type Issue, issue } from "@answerable/core";
import type { FormMapping } from "../form-mapping.ts";
import { choicesOf, type FormQuestion, questionsOf, repeatsOf, type XlsForm } from "../xlsform/xls-form.ts";
import type { CodeList } from "./field-words.ts";
import { isTrace } from "./match-questions.ts";

type Where = readonly string[];

/** The question that each list of codes belongs to. */
const questionsByList = ({ incident, violations }: FormMapping): Readonly<Record<CodeList, string | undefined>> => ({
  area: incident.area,
  type: violations.type,
  datePrecision: incident.datePrecision,
  actor: incident.actor,
  source: incident.source,
  known: incident.known,
  counted: violations.counted,
  amount: violations.amount,
  object: violations.object,
  sex: violations.people?.sex,
  ageGroup: violations.people?.ageGroup,
  service: incident.services,
  consent: incident.referralConsent,
});

/** Each question that the mapping names, where it names it, and the repeat it has to stand in. */
const namedQuestions = ({ identity = {}, incident, violations }: FormMapping): [Where, string, string | null][] => {
  const { repeat, people, ...ofViolation } = violations;
  const { repeat: peopleRepeat = null, ...ofPeople } = people ?? {};
  const listed = (at: string[], questions: object, inside: string | null): [Where, string, string | null][] =>
    Object.entries(questions).flatMap(([field, question]: [string, unknown]) =>
      typeof question === "string" ? [[[...at, field], question, inside]] : [],
    );
  return [
    ...listed(["identity"], identity, null),
    ...listed(["incident"], incident, null),
    ...listed(["violations"], ofViolation, repeat),
    ...listed(["violations", "people"], ofPeople, peopleRepeat),
  ];
};

/** Whether the server writes it beside the answers, such as `_submission_time`: no form asks for that. */
const isOfServer = ([part]: Where, name: string): boolean => part === "identity" && /^(_|meta\/)/.test(name);

const choiceProblems = (mapping: FormMapping, form: XlsForm, list: CodeList, question: FormQuestion): Issue[] => {
  const codes: Readonly<Record<string, string>> = mapping.codes[list];
  const choices = choicesOf(form, question);
  // the choices stand in a file beside the form, which is not here to be compared with
  if (question.list === undefined) return [];
  const names = new Set(choices.map(({ name }) => name));
  const gone = Object.keys(codes).filter((choice) => !names.has(choice) && !mapping.notKnown.includes(choice));
  const unmapped = choices.filter(({ name }) => !Object.hasOwn(codes, name) && !mapping.notKnown.includes(name));
  return [
    ...gone.map((choice) => issue("choice-not-in-form", ["codes", list, choice])),
    ...unmapped.map(({ name, row }) => issue("choice-of-form-not-mapped", ["codes", list, name], {}, { formRow: row })),
  ];
};

/**
 * What of a mapping does not fit the form as it is now, each by its place in the mapping: `question-not-in-form`,
 * `repeat-not-in-form`, `question-in-another-repeat`, `collectors-trace`; `choice-not-in-form`: the form no longer has
 * it; `choice-of-form-not-mapped`: the form has it, perhaps anew, and the mapping has no code for it.
 */
export const checkMapping = (mapping: FormMapping, form: XlsForm): readonly Issue[] => {
  const questions = new Map(questionsOf(form).map((placed) => [placed.question.path, placed]));
  const repeats = new Set(repeatsOf(form));
  const issues: Issue[] = [];
  const { repeat, people } = mapping.violations;
  if (repeat !== null && !repeats.has(repeat)) issues.push(issue("repeat-not-in-form", ["violations", "repeat"]));
  if (people !== undefined && !repeats.has(people.repeat))
    issues.push(issue("repeat-not-in-form", ["violations", "people", "repeat"]));
  for (const [where, name, inside] of namedQuestions(mapping)) {
    const placed = questions.get(name);
    if (placed === undefined) {
      if (!isOfServer(where, name)) issues.push(issue("question-not-in-form", [...where], {}, { question: name }));
    } else if ((placed.repeats.at(-1) ?? null) !== inside)
      issues.push(issue("question-in-another-repeat", [...where], {}, { question: name }));
    else if (isTrace(placed.question)) issues.push(issue("collectors-trace", [...where], {}, { question: name }));
  }
  for (const [list, name] of Object.entries(questionsByList(mapping)) as [CodeList, string | undefined][]) {
    const question = name === undefined ? undefined : questions.get(name)?.question;
    if (question !== undefined) issues.push(...choiceProblems(mapping, form, list, question));
  }
  return issues;
};
