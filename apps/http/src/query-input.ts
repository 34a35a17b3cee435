import { type Issue, issue } from "@answerable/core";
import { type InputField, isFileField } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { saidValue } from "./said-value.ts";

/**
 * The fields of a question that stand in an address. A parameter that is no field stays, so that it is refused as unknown.
 * Err `given-twice`; `not-in-an-address`: what is nested, personal or secret.
 */
export const queryInput = (
  query: URLSearchParams,
  fields: readonly InputField[],
  besides: readonly string[],
): Result<Record<string, unknown>, Issue[]> => {
  const issues: Issue[] = [];
  const input = new Map<string, unknown>();
  for (const name of new Set(query.keys())) {
    const texts = query.getAll(name);
    if (besides.includes(name)) {
      if (texts.length > 1) issues.push(issue("given-twice", [name]));
      continue;
    }
    const field = fields.find((one) => one.name === name);
    if (field?.kind === "list") input.set(name, texts);
    else if (texts.length > 1) issues.push(issue("given-twice", [name]));
    else if (field !== undefined && (field.isSecret || field.kind === "nested" || isFileField(field)))
      issues.push(issue("not-in-an-address", [name]));
    else input.set(name, saidValue(field, texts[0] ?? ""));
  }
  return issues.length > 0 ? err(issues) : ok(Object.fromEntries(input));
};
