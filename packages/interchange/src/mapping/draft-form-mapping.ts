import type { FormMapping } from "../form-mapping.ts";
import { questionsOf, type XlsForm } from "../xlsform/xls-form.ts";
import { codeWords } from "./code-words.ts";
import { draftHeader, restOfForm } from "./draft-header.ts";
import { type DraftFinding, Drafting } from "./drafting.ts";
import { type CodeList, type FieldPlace, type FieldWords, fieldWords } from "./field-words.ts";
import { choiceMatcher, type MatchAgainst } from "./match-choice.ts";
import { asksForCollector, evidenceFor } from "./match-questions.ts";

type Draft<T> = { -readonly [Key in keyof T]?: T[Key] };

/** A form mapping as far as it can be drafted; whoever completes it fills in what is open. */
export interface DraftFormMapping
  extends Pick<
    FormMapping,
    "id" | "version" | "title" | "effective" | "source" | "validations" | "taxonomy" | "areaNames" | "notKnown"
  > {
  readonly form?: string;
  readonly incident: Draft<FormMapping["incident"]>;
  readonly violations: Draft<FormMapping["violations"]>;
  readonly codes: { readonly [List in CodeList]: Readonly<Record<string, string>> };
  readonly householdSource: string;
}

export interface MappingDraft {
  readonly mapping: DraftFormMapping;
  readonly findings: readonly DraftFinding[];
}

const CODE_LISTS: readonly CodeList[] = [
  ...(["area", "type", "datePrecision", "actor", "source", "known", "counted", "amount"] as const),
  ...(["object", "sex", "ageGroup", "service", "consent"] as const),
];

const nameOf = (place: FieldPlace, field: string): string =>
  `${place === "people" ? "violations.people" : place}.${field}`;
const ofPlace = (place: FieldPlace): FieldWords<FieldPlace, CodeList>[] =>
  fieldWords.filter((one) => one.place === place && !(place === "violations" && one.field === "type"));
const isIn = (repeats: readonly string[], depth: readonly string[]): boolean =>
  repeats.length === depth.length && repeats.every((repeat, index) => repeat === depth[index]);

/**
 * A form mapping drafted from a form: which question becomes which field, by its choices, name and label in French or
 * English; which choice becomes which code, types by the labels of the taxonomy, areas by the names of places. Where the area is
 * asked for in words, `areaNames` says that names are to be looked up. Nothing is guessed in silence: each finding says what was matched and why, what is open, and which questions are traces of the
 * collector and stay out. The draft is a document without a validation; what is open is not in it, so that it cannot be
 * adopted before a person has completed it.
 */
export const draftFormMapping = (form: XlsForm, against: MatchAgainst): MappingDraft => {
  const { places, taxonomy } = against;
  const matcher = choiceMatcher<CodeList>({ places, wordsOf: (list) => codeWords(list, taxonomy) });
  const all = questionsOf(form);
  const ofCollector = all.filter(({ question }) => asksForCollector(question));
  const questions = all.filter((one) => !ofCollector.includes(one));
  const drafting = new Drafting<FieldPlace, CodeList>(
    form,
    matcher,
    { incident: {}, violations: {}, people: {} },
    nameOf,
  );

  const typeField = fieldWords.find(({ place, field }) => place === "violations" && field === "type");
  const reachable = questions.filter(({ repeats }) => repeats.length <= 1);
  const type =
    typeField === undefined ? undefined : drafting.settle(typeField, evidenceFor(form, reachable, typeField, matcher));
  drafting.settleAll(
    ofPlace("incident"),
    questions.filter(({ repeats }) => repeats.length === 0),
  );
  const beside = questions.filter(({ repeats }) => type !== undefined && isIn(repeats, type.repeats));
  drafting.settleAll(ofPlace("violations"), beside);
  const inside = questions.filter(
    ({ repeats }) => type !== undefined && repeats.length > 0 && isIn(repeats.slice(0, -1), type.repeats),
  );
  drafting.settleAll(ofPlace("people"), inside);

  const area = drafting.questionFor("area");
  const isAreaInWords = area?.type === "text";
  if (isAreaInWords)
    drafting.findings.push({ found: "matched", field: "areaNames", question: area.path, why: "answered-in-words" });

  const { codes, notKnown } = drafting.codes(CODE_LISTS);
  const { fields, findings, taken } = drafting;
  const { sex, ageGroup, number } = fields.people;
  const peopleRepeat = inside.find(({ question }) => question.path === sex)?.repeats.at(-1);
  const people =
    peopleRepeat === undefined || sex === undefined || ageGroup === undefined || number === undefined
      ? undefined
      : { repeat: peopleRepeat, sex, ageGroup, number };

  const { form: id, header } = draftHeader(form);
  const asksHouseholds = fields.violations["peoplePerHousehold"] !== undefined;
  findings.push(
    id === undefined
      ? { found: "open", field: "form", why: "not-in-the-form" }
      : { found: "matched", field: "form", why: "settings" },
    { found: "open", field: "box", why: "not-in-the-form" },
    ...restOfForm(questions, ofCollector, taken),
  );
  return {
    mapping: {
      ...header,
      ...(id === undefined ? {} : { form: id }),
      taxonomy: { id: taxonomy.id, version: taxonomy.version },
      ...(isAreaInWords ? { areaNames: {} } : {}),
      incident: fields.incident,
      violations: {
        ...(type === undefined ? {} : { repeat: type.repeats.at(-1) ?? null }),
        ...fields.violations,
        ...(people === undefined ? {} : { people }),
      },
      codes,
      notKnown,
      householdSource: asksHouseholds ? "Asked in the form" : "Not asked in the form",
    },
    findings,
  };
};
