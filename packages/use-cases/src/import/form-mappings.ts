import { type Issue, issue, issuesFrom } from "@answerable/core";
import type { KoboRow } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { DocumentKind } from "../document-kinds.ts";

/** The adopted mappings of a kind, oldest first. Err `document-not-adopted`: there is none. */
export const mappingsOf = <Mapping>(
  ctx: OperationContext,
  kind: DocumentKind,
  schema: z.ZodType<Mapping>,
): Result<Mapping[], Issue[]> => {
  const adopted = ctx.documents.all.filter((one) => one.kind === kind);
  if (adopted.length === 0) return err([issue("document-not-adopted", [], {}, { kind })]);
  const mappings: Mapping[] = [];
  for (const { content } of adopted) {
    const parsed = schema.safeParse(content);
    if (!parsed.success) return err(issuesFrom(parsed.error, content));
    mappings.push(parsed.data);
  }
  return ok(mappings);
};

/** The newest mapping of the submission's form; a form that says no id takes the newest of all. */
export const mappingFor = <Mapping extends { readonly form: string }>(
  mappings: readonly Mapping[],
  { submission }: KoboRow,
): Mapping | undefined => {
  const form = submission["_xform_id_string"];
  return typeof form === "string" ? mappings.findLast((one) => one.form === form) : mappings.at(-1);
};
