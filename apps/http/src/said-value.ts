import type { InputField } from "@answerable/use-cases";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * What a text says, in an address or a part of a form, as its field takes it; one that is not what the field takes stays text,
 * and is refused there.
 */
export const saidValue = (field: InputField | undefined, text: string): unknown => {
  if (field?.kind === "number") return NUMBER.test(text) ? Number(text) : text;
  if (field?.kind === "switch") return text === "true" ? true : text === "false" ? false : text;
  return text;
};
