import {
  choicesOf,
  type FormChoice,
  type FormQuestion,
  type PlacedQuestion,
  type XlsForm,
} from "../xlsform/xls-form.ts";
import type { FieldWords } from "./field-words.ts";
import { type ChoiceMatcher, isNotKnownChoice } from "./match-choice.ts";
import { type Evidence, evidenceFor } from "./match-questions.ts";

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

/** Gathers the draft field by field; a question is given away once. */
export class Drafting<Place extends string, List extends string> {
  readonly findings: DraftFinding[] = [];
  readonly fields: Readonly<Record<Place, Record<string, string>>>;
  readonly taken = new Set<string>();
  private readonly answering = new Map<List, FormQuestion[]>();
  private readonly form: XlsForm;
  private readonly matcher: ChoiceMatcher<List>;
  private readonly nameOf: (place: Place, field: string) => string;

  constructor(
    form: XlsForm,
    matcher: ChoiceMatcher<List>,
    fields: Record<Place, Record<string, string>>,
    nameOf: (place: Place, field: string) => string = (place, field) => `${place}.${field}`,
  ) {
    this.form = form;
    this.matcher = matcher;
    this.fields = fields;
    this.nameOf = nameOf;
  }

  /** Gives a field the one question that most speaks for; leaves it open where there is none, or several alike. */
  settle({ place, field, codes }: FieldWords<Place, List>, evidence: readonly Evidence[]): PlacedQuestion | undefined {
    const free = evidence.filter(({ placed }) => !this.taken.has(placed.question.path));
    const [best, next] = free;
    const name = this.nameOf(place, field);
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
    const fields: Record<string, string> = this.fields[place];
    fields[field] = question.path;
    this.taken.add(question.path);
    if (codes !== undefined) this.answering.set(codes, [...(this.answering.get(codes) ?? []), question]);
    this.findings.push({ found: "matched", field: name, question: question.path, why: best.reasons.join(", ") });
    return best.placed;
  }

  /** Settles fields among questions; those that most speaks for come first, so that a weak sign takes nothing away. */
  settleAll(fields: readonly FieldWords<Place, List>[], questions: readonly PlacedQuestion[]): void {
    const weighed = fields.map((field) => ({
      field,
      evidence: evidenceFor(this.form, questions, field, this.matcher),
    }));
    const heaviest = (evidence: readonly Evidence[]) => evidence[0]?.weight ?? 0;
    for (const { field, evidence } of weighed.toSorted((a, b) => heaviest(b.evidence) - heaviest(a.evidence)))
      this.settle(field, evidence);
  }

  /** The codes of each list whose question was found, and the choices that mean that nobody knows. */
  codes(lists: readonly List[]): {
    readonly codes: Readonly<Record<List, Readonly<Record<string, string>>>>;
    readonly notKnown: string[];
  } {
    const codes = Object.fromEntries(lists.map((list) => [list, {}])) as Record<List, Record<string, string>>;
    const notKnown = new Set<string>();
    const meant = new Set<string>();
    for (const list of lists) {
      const known: Record<string, string> = codes[list];
      for (const { question, choice } of this.choicesFor(list)) {
        const at = { field: `codes.${list}`, question: question.path, choice: choice.name };
        const found = this.matcher(choice, list);
        if (isNotKnownChoice(choice)) notKnown.add(choice.name);
        else meant.add(choice.name);
        if (found.match === "matched") {
          known[choice.name] = found.code;
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
    return { codes, notKnown: [...notKnown] };
  }

  /** The first question that was found for a list of codes. */
  questionFor(list: List): FormQuestion | undefined {
    return this.answering.get(list)?.[0];
  }

  /** Each choice of the questions that answer with a list, once: yes and no stand in many of them. */
  private choicesFor(list: List): { readonly question: FormQuestion; readonly choice: FormChoice }[] {
    const seen = new Set<string>();
    return (this.answering.get(list) ?? []).flatMap((question) =>
      choicesOf(this.form, question).flatMap((choice) => {
        if (seen.has(choice.name)) return [];
        seen.add(choice.name);
        return [{ question, choice }];
      }),
    );
  }
}
