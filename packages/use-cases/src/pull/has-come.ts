import type { Instant } from "@answerable/core";

/** Whether a moment has come; so it has where none is set, or where the clock went back since something was noted. */
export const hasCome = (at: Instant | null, noted: Instant | null, now: Instant): boolean =>
  at === null || at <= now || (noted !== null && noted > now);
