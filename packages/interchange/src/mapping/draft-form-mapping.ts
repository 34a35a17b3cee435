import type { FormMapping } from "../form-mapping.ts";
import { choicesOf, type FormQuestion, type PlacedQuestion, questionsOf, type XlsForm } from "../xlsform/xls-form.ts";
import { type CodeList, type FieldPlace, type FieldWords, fieldWords } from "./field-words.ts";
import { type ChoiceMatcher, choiceMatcher, isNotKnownChoice, type MatchAgainst } from "./match-choice.ts";
import { asksForCollector, type Evidence, evidenceFor } from "./match-questions.ts";

/** One thing that was found, left open or dropped; a line of the list a person works through. */
export interface DraftFinding {
  /**
   * `matched`: written into the draft, and why · `open`: a person decides · `dropped`: a trace of the collector, never
   * read · `not-read`: no field of ours; the mapping does not name it, so nothing of it is read.
   */
  readonly found: "matched" | "open" | "dropped" | "not-read";
  /** Our field, as `incident.day`, or our list of codes, as `codes.type`. */
  readonly field?: string;
  readonly question?: string;
  readonly choice?: string;
  readonly code?: string;
  /** How it was recognised, or why it was not. */
  readonly why: string;
  /** What it may be. */
  readonly among?: readonly string[];
}

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

const FORM_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const CODE_LISTS: readonly CodeList[] = [
  ...(["area", "type", "datePrecision", "actor", "source", "known", "counted", "amount"] as const),
  ...(["object", "sex", "ageGroup", "service", "consent"] as const),
];

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80) || "form-mapping";

/** Gathers the draft field by field; a question is given away once. */
class Drafting {
  readonly findings: DraftFinding[] = [];
  readonly fields: Record<FieldPlace, Record<string, string>> = { incident: {}, violations: {}, people: {} };
  readonly chosen = new Map<CodeList, FormQuestion>();
  readonly taken = new Set<string>();
  private readonly form: XlsForm;
  private readonly matcher: ChoiceMatcher;

  constructor(form: XlsForm, matcher: ChoiceMatcher) {
    this.form = form;
    this.matcher = matcher;
  }

  /** Gives a field the one question that most speaks for; leaves it open where there is none, or several alike. */
  settle({ place, field, codes }: FieldWords, evidence: readonly Evidence[]): PlacedQuestion | undefined {
    const free = evidence.filter(({ placed }) => !this.taken.has(placed.question.path));
    const [best, next] = free;
    const name = `${place === "people" ? "violations.people" : place}.${field}`;
    if (best === undefined) {
      this.findings.push({ found: "open", field: name, why: "no-question-fits" });
      return undefined;
    }
    if (next !== undefined && next.weight === best.weight) {
      const among = free.filter(({ weight }) => weight === best.weight).map(({ placed }) => placed.question.path);
      this.findings.push({ found: "open", field: name, why: "several-questions-fit", among });
      return undefined;
    }
    const { question } = best.placed;
    this.fields[place][field] = question.path;
    this.taken.add(question.path);
    if (codes !== undefined) this.chosen.set(codes, question);
    this.findings.push({ found: "matched", field: name, question: question.path, why: best.reasons.join(", ") });
    return best.placed;
  }

  /** Settles fields among questions; those that most speaks for come first, so that a weak sign takes nothing away. */
  settleAll(fields: readonly FieldWords[], questions: readonly PlacedQuestion[]): void {
    const weighed = fields.map((field) => ({
      field,
      evidence: evidenceFor(this.form, questions, field, this.matcher),
    }));
    const heaviest = (evidence: readonly Evidence[]) => evidence[0]?.weight ?? 0;
    for (const { field, evidence } of weighed.toSorted((a, b) => heaviest(b.evidence) - heaviest(a.evidence)))
      this.settle(field, evidence);
  }

  /** The codes of each list whose question was found, and the choices that mean that nobody knows. */
  codes(): Pick<DraftFormMapping, "codes" | "notKnown"> {
    const codes: Record<string, Record<string, string>> = {};
    const notKnown = new Set<string>();
    const meant = new Set<string>();
    for (const list of CODE_LISTS) {
      codes[list] = {};
      const question = this.chosen.get(list);
      for (const choice of question === undefined ? [] : choicesOf(this.form, question)) {
        const at = { field: `codes.${list}`, question: question?.path ?? "", choice: choice.name };
        const found = this.matcher(choice, list);
        if (isNotKnownChoice(choice)) notKnown.add(choice.name);
        else meant.add(choice.name);
        if (found.match === "matched") {
          codes[list][choice.name] = found.code;
          this.findings.push({ found: "matched", ...at, code: found.code, why: found.why });
        } else if (found.match === "open")
          this.findings.push({ found: "open", ...at, why: "choice-not-recognised", among: found.among });
        else this.findings.push({ found: "matched", ...at, why: "not-known" });
      }
    }
    // one word for "don't know" holds for the whole form; where another list means something by it, a person decides
    for (const choice of notKnown)
      if (meant.has(choice)) {
        notKnown.delete(choice);
        this.findings.push({ found: "open", field: "notKnown", choice, why: "choice-means-two-things" });
      }
    return { codes: codes as DraftFormMapping["codes"], notKnown: [...notKnown] };
  }
}

const ofPlace = (place: FieldPlace): FieldWords[] =>
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
  const matcher = choiceMatcher(against);
  const all = questionsOf(form);
  const ofCollector = all.filter(({ question }) => asksForCollector(question));
  const questions = all.filter((one) => !ofCollector.includes(one));
  const drafting = new Drafting(form, matcher);

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

  const area = drafting.chosen.get("area");
  const isAreaInWords = area?.type === "text";
  if (isAreaInWords)
    drafting.findings.push({ found: "matched", field: "areaNames", question: area.path, why: "answered-in-words" });

  const { codes, notKnown } = drafting.codes();
  const { fields, findings, taken } = drafting;
  const { sex, ageGroup, number } = fields.people;
  const peopleRepeat = inside.find(({ question }) => question.path === sex)?.repeats.at(-1);
  const people =
    peopleRepeat === undefined || sex === undefined || ageGroup === undefined || number === undefined
      ? undefined
      : { repeat: peopleRepeat, sex, ageGroup, number };

  const id = form.settings.id !== undefined && FORM_ID.test(form.settings.id) ? form.settings.id : undefined;
  const asksHouseholds = fields.violations["peoplePerHousehold"] !== undefined;
  findings.push(
    id === undefined
      ? { found: "open", field: "form", why: "not-in-the-form" }
      : { found: "matched", field: "form", why: "settings" },
    { found: "open", field: "box", why: "not-in-the-form" },
    ...ofCollector.map(
      ({ question }): DraftFinding => ({ found: "dropped", question: question.path, why: "collectors-trace" }),
    ),
    ...questions
      .filter(({ question }) => !taken.has(question.path) && question.type !== "note")
      .map(({ question }): DraftFinding => ({ found: "not-read", question: question.path, why: "no-field-fits" })),
  );
  const called = form.settings.title ?? id ?? "?";
  return {
    mapping: {
      id: slugOf(id ?? form.settings.title ?? ""),
      version: "1",
      title: { fr: `Correspondance : ${called}`, en: `Mapping: ${called}` },
      effective: { from: null, to: null },
      source: "Answerable default; drafted from the form, to be completed by a person",
      validations: [],
      ...(id === undefined ? {} : { form: id }),
      taxonomy: { id: against.taxonomy.id, version: against.taxonomy.version },
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
