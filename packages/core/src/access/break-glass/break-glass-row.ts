import type { RowTable } from "../../kernel/subject.ts";
import type { BreakGlassState } from "./break-glass.ts";

/**
 * One row a time that somebody asked; `recorder` is who asked. Which record it is about stands there only while a second
 * person has to decide: afterwards no list leads to a record that its reader may not know of (C7).
 */
export const breakGlassTable: RowTable<BreakGlassState> = {
  name: "break_glass",
  columns: {
    ...{ recorder: "text", status: "text", purpose: "text", record: "text", askedAt: "text" },
    ...{ decidedBy: "text", approvedAt: "text", opened: "integer", seenBy: "text", waits: "integer" },
  },
  orders: { askedAt: ["askedAt"] },
  rowsOf: (state) => {
    if (state.status === "absent") return [];
    const { terms, askedAt, status } = state;
    const approved = state.status === "approved" ? state : undefined;
    return [
      {
        ...{ recorder: terms.asker, status, purpose: terms.purpose, askedAt },
        record: status === "asked" ? terms.record : null,
        decidedBy: state.status === "asked" ? null : state.by,
        ...{ approvedAt: approved?.approvedAt ?? null, opened: approved?.opened ?? 0 },
        ...{ seenBy: approved?.seenBy ?? null, waits: approved !== undefined && approved.seenBy === null ? 1 : 0 },
      },
    ];
  },
};
