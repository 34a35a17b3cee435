import { type Issue, issue } from "@answerable/core";
import { type InputField, isFileField } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** What one parameter says, as its field takes it; a text that is not what the field takes stays text, and is refused there. */
const valueSaid = ({ kind }: InputField, text: string): unknown => {
  if (kind === "number") return NUMBER.test(text) ? Number(text) : text;
  if (kind === "switch") return text === "true" ? true : text === "false" ? false : text;
  return text;
};

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
  const input: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    if (besides.includes(name)) continue;
    const texts = query.getAll(name);
    const field = fields.find((one) => one.name === name);
    if (field?.kind === "list") input[name] = texts;
    else if (texts.length > 1) issues.push(issue("given-twice", [name]));
    else if (field !== undefined && (field.isSecret || field.kind === "nested" || isFileField(field)))
      issues.push(issue("not-in-an-address", [name]));
    else input[name] = field === undefined ? texts[0] : valueSaid(field, texts[0] ?? "");
  }
  return issues.length > 0 ? err(issues) : ok(input);
};
