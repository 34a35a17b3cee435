import { type Issue, issue, issuesFrom } from "@answerable/core";
import { FormMapping, type KoboRow } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";

/** The adopted form mappings, oldest first. Err `document-not-adopted`: there is none. */
export const mappingsOf = (ctx: OperationContext): Result<FormMapping[], Issue[]> => {
  const adopted = ctx.documents.all.filter(({ kind }) => kind === "form-mapping");
  if (adopted.length === 0) return err([issue("document-not-adopted", [], {}, { kind: "form-mapping" })]);
  const mappings: FormMapping[] = [];
  for (const { content } of adopted) {
    const parsed = FormMapping.safeParse(content);
    if (!parsed.success) return err(issuesFrom(parsed.error, content));
    mappings.push(parsed.data);
  }
  return ok(mappings);
};

/** The newest mapping of the submission's form; a form that says no id takes the newest of all. */
export const mappingFor = (mappings: readonly FormMapping[], { submission }: KoboRow): FormMapping | undefined => {
  const form = submission["_xform_id_string"];
  return typeof form === "string" ? mappings.findLast((one) => one.form === form) : mappings.at(-1);
};
