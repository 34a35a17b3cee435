import type { Issue } from "@answerable/core";

/** The words of a form by language tag (`fr`); where the form names no language, under `default`. */
export type FormLabels = Readonly<Partial<Record<string, string>>>;

interface Placed {
  /** The row in the survey sheet. */
  readonly row: number;
  readonly name: string;
  /** Groups and repeats around it, then its name, apart by a slash, as Kobo writes it. */
  readonly path: string;
  readonly labels: FormLabels;
}

export interface FormQuestion extends Placed {
  readonly kind: "question";
  /** The type by its one name, such as `integer`, `date`, `geopoint`, `select_one`. */
  readonly type: string;
  /** The list of choices, where they stand in the form itself. */
  readonly list?: string;
  /** True: besides the choices, an answer of one's own is taken, as the choice `other`. */
  readonly takesOther: boolean;
  readonly isRequired: boolean;
  /** When it is asked. */
  readonly relevant?: string;
  /** What a `calculate` works out. */
  readonly calculation?: string;
}

export interface FormGroup extends Placed {
  readonly kind: "group" | "repeat";
  readonly inside: readonly FormNode[];
}

export type FormNode = FormQuestion | FormGroup;

export interface FormChoice {
  /** The row in the choices sheet. */
  readonly row: number;
  readonly name: string;
  readonly labels: FormLabels;
}

/** A form as its XLSForm has it. */
export interface XlsForm {
  readonly settings: {
    /** The id that submissions carry, where the form says it. */
    readonly id?: string;
    readonly title?: string;
    readonly version?: string;
    readonly defaultLanguage?: string;
  };
  readonly survey: readonly FormNode[];
  readonly choices: ReadonlyMap<string, readonly FormChoice[]>;
  /** What is odd and does no harm. */
  readonly notes: readonly Issue[];
}

/** A question with the repeats around it, from the outside in, by their paths. */
export interface PlacedQuestion {
  readonly question: FormQuestion;
  readonly repeats: readonly string[];
}

const placed = (nodes: readonly FormNode[], repeats: readonly string[]): PlacedQuestion[] =>
  nodes.flatMap((node) =>
    node.kind === "question"
      ? [{ question: node, repeats }]
      : placed(node.inside, node.kind === "repeat" ? [...repeats, node.path] : repeats),
  );

/** Every question of a form in its order. */
export const questionsOf = (form: XlsForm): PlacedQuestion[] => placed(form.survey, []);

const repeatsIn = (nodes: readonly FormNode[]): string[] =>
  nodes.flatMap((node) =>
    node.kind === "question" ? [] : [...(node.kind === "repeat" ? [node.path] : []), ...repeatsIn(node.inside)],
  );

/** The paths of a form's repeats, from the outside in. */
export const repeatsOf = (form: XlsForm): string[] => repeatsIn(form.survey);

/** What XLSForm itself adds where a question takes an answer of one's own. Source: XLSForm reference, `or_other`. */
const OTHER: Omit<FormChoice, "row"> = { name: "other", labels: { en: "Other", fr: "Autre" } };

/** The choices of a question; none where it has none, or where they stand in a file beside the form. */
export const choicesOf = (form: XlsForm, { list, takesOther, row }: FormQuestion): readonly FormChoice[] => {
  const listed = list === undefined ? [] : (form.choices.get(list) ?? []);
  return takesOther && listed.every(({ name }) => name !== OTHER.name) ? [...listed, { row, ...OTHER }] : listed;
};
