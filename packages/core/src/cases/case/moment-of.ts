import type { CaseEvent } from "./case-event.ts";
import type { LodgedCase, Moment } from "./case-state.ts";

/** A moment of a case, as it is sorted now. */
export const momentOf = (
  { content }: { readonly content: LodgedCase["content"] },
  what: Moment["what"],
  { doneAt, at }: Pick<CaseEvent, "doneAt" | "at">,
): Moment => ({
  ...{ what, doneAt, at, category: content.category?.code ?? null },
  priority: "priority" in content ? content.priority : null,
});
