import { readFileSync } from "node:fs";

const file = new URL("../../examples/sample-operation/form-mapping.json", import.meta.url);

type Codes = Readonly<Record<"type" | "object", Readonly<Record<string, string>>>>;

const { codes } = JSON.parse(readFileSync(file, "utf8")) as { readonly codes: Codes };

/** Our code of a choice of the form; the mapping of the sample alone says which. */
export const codeOfChoice = (list: keyof Codes, choice: string): string => {
  const code = codes[list][choice];
  if (code === undefined) throw new Error(`the form mapping has no ${list} ${choice}`);
  return code;
};
