import { utcDayOf } from "../../kernel/instant.ts";
import type { Asked } from "./case-command.ts";
import { type Decision, decided, factOf, refused } from "./case-rejection.ts";
import { isNoticeOver, retentionHold } from "./case-retention.ts";
import type { LodgedCase } from "./case-state.ts";

/** It is said that its words will be erased, once. When that is due, the policy and the calendar say. */
export const announceErasure = (state: LodgedCase, asked: Asked<"announce-erasure">): Decision => {
  const hold = retentionHold(state);
  if (hold !== undefined) return refused(state, "kept-for-what-is-open", { hold });
  return state.retention?.announcedAt === undefined
    ? decided({ type: "erasure-announced", ...factOf(asked) })
    : decided();
};

/** Its words go, for good: only after the days of notice, and where nothing is open and nobody keeps it longer. */
export const eraseByRule = (state: LodgedCase, asked: Asked<"erase-by-rule">): Decision => {
  const hold = retentionHold(state);
  if (hold !== undefined) return refused(state, "kept-for-what-is-open", { hold });
  const { announcedAt, erasedAt, kept } = state.retention ?? {};
  if (erasedAt !== undefined) return decided();
  if (kept !== undefined && kept.until > utcDayOf(asked.at)) return refused(state, "kept-longer", { ...kept });
  if (announcedAt === undefined || !isNoticeOver(announcedAt, asked.at)) return refused(state, "erasure-not-announced");
  return decided({ type: "case-words-erased", ...factOf(asked) });
};

/** Somebody keeps it longer, for a reason, until a day; a day that has passed ends that. */
export const keepLonger = (state: LodgedCase, asked: Asked<"keep-longer">): Decision => {
  if (state.retention?.erasedAt !== undefined) return refused(state, "words-erased-already");
  const { until, because } = asked;
  return decided({ type: "kept-longer", ...factOf(asked), until, because });
};
