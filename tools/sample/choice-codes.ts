import { readFileSync } from "node:fs";

const readMapping = <Mapping>(name: string): Mapping =>
  JSON.parse(readFileSync(new URL(`../../examples/sample-operation/${name}`, import.meta.url), "utf8")) as Mapping;

type Codes = Readonly<Record<"type" | "object", Readonly<Record<string, string>>>>;

const { codes } = readMapping<{ readonly codes: Codes }>("form-mapping.json");

/** Our code of a choice of the form; the mapping of the sample alone says which. */
export const codeOfChoice = (list: keyof Codes, choice: string): string => {
  const code = codes[list][choice];
  if (code === undefined) throw new Error(`the form mapping has no ${list} ${choice}`);
  return code;
};

/** A question of the key informants' form: its name there, and its choices with the points they count. */
export interface FormQuestion {
  readonly question: string;
  readonly points: Readonly<Record<string, number>>;
}

const { answers } = readMapping<{ readonly answers: Readonly<Record<string, FormQuestion>> }>(
  "assessment-mapping.json",
);

/** The question of the form that asks a question of the method. */
export const formQuestion = (code: string): FormQuestion => {
  const found = answers[code];
  if (found === undefined) throw new Error(`the assessment mapping has no ${code}`);
  return found;
};
