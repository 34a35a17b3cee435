import { type Issue, issue } from "@answerable/core";
import { type InputField, isFileField } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { saidValue } from "./said-value.ts";

/** A file as its field takes it: held whole, or as parts that are read when they are needed. */
const asField = ({ kind }: InputField, name: string, bytes: Uint8Array): unknown => {
  if (kind === "file") return { name, bytes };
  const file = { name, blob: new Blob([new Uint8Array(bytes)]) };
  return kind === "files" ? [file] : file;
};

/** The one field that a body of another type than a form is taken for: the first file that must be there, else the first. */
const fieldOfBody = (fields: readonly InputField[]): InputField | undefined => {
  const files = fields.filter(isFileField);
  return files.find(({ required }) => required) ?? files[0];
};

/** A body that is one file. Its name is nobody's: only the bytes say what it is. */
export const fileBody = (fields: readonly InputField[], bytes: Uint8Array): Record<string, unknown> => {
  const field = fieldOfBody(fields);
  return field === undefined || bytes.byteLength === 0 ? {} : { [field.name]: asField(field, "body", bytes) };
};

/**
 * A form of several parts, each named like a field: files, and short texts beside them.
 * Err `body-not-whole`, `part-not-known`, `given-twice`.
 */
export const formInput = async (
  fields: readonly InputField[],
  bytes: Uint8Array,
  contentType: string,
): Promise<Result<Record<string, unknown>, Issue[]>> => {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
  } catch {
    return err([issue("body-not-whole")]);
  }
  const issues: Issue[] = [];
  const input: Record<string, unknown> = {};
  for (const [name, value] of form.entries()) {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) issues.push(issue("part-not-known"));
    else if (typeof value === "string") {
      if (field.kind === "list") input[name] = [...((input[name] as string[] | undefined) ?? []), value];
      else if (name in input) issues.push(issue("given-twice", [name]));
      else input[name] = saidValue(field, value);
    } else if (field.kind === "files") {
      const earlier = (input[name] as unknown[] | undefined) ?? [];
      input[name] = [...earlier, { name: `part ${earlier.length + 1}`, blob: value }];
    } else if (name in input) issues.push(issue("given-twice", [name]));
    else input[name] = asField(field, name, new Uint8Array(await value.arrayBuffer()));
  }
  return issues.length > 0 ? err(issues) : ok(input);
};
