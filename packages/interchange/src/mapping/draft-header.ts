import type { PlacedQuestion, XlsForm } from "../xlsform/xls-form.ts";
import type { DraftFinding } from "./drafting.ts";

const FORM_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80) || "form-mapping";

/** The form's id where it can be a mapping's, and the header of a draft: nobody has validated it. */
export const draftHeader = ({ settings }: XlsForm) => {
  const form = settings.id !== undefined && FORM_ID.test(settings.id) ? settings.id : undefined;
  const called = settings.title ?? form ?? "?";
  return {
    form,
    header: {
      id: slugOf(form ?? settings.title ?? ""),
      version: "1",
      title: { fr: `Correspondance : ${called}`, en: `Mapping: ${called}` },
      effective: { from: null, to: null },
      source: "Answerable default; drafted from the form, to be completed by a person",
      validations: [],
    },
  };
};

/** What is said of the questions that became no field: traces of the collector, and those that are not read. */
export const restOfForm = (
  questions: readonly PlacedQuestion[],
  ofCollector: readonly PlacedQuestion[],
  taken: ReadonlySet<string>,
): DraftFinding[] => [
  ...ofCollector.map(
    ({ question }): DraftFinding => ({ found: "dropped", question: question.path, why: "collectors-trace" }),
  ),
  ...questions
    .filter(({ question }) => !taken.has(question.path) && question.type !== "note")
    .map(({ question }): DraftFinding => ({ found: "not-read", question: question.path, why: "no-field-fits" })),
];
