import { addHours } from "../kernel/instant.ts";
import type { Due } from "../kernel/subject.ts";
import { compareText } from "../kernel/text-order.ts";
import type { WithheldText } from "./incident-content.ts";

/** Days before a withheld text is gone at which whoever can open it is told: Answerable default. */
const WITHHELD_NOTICE_DAYS = 3;

/**
 * When it has to be said that withheld text goes: before the first of it is gone. A corrected record holds other texts, or none, and
 * falls due by those. What was recorded before texts said until when they lie has none. Source: practice F4.
 */
export const withheldDue = (withheld: readonly WithheldText[], kind: string): readonly Due[] => {
  const [first] = withheld.flatMap(({ until }) => until ?? []).toSorted(compareText);
  return first === undefined ? [] : [{ at: addHours(first, -WITHHELD_NOTICE_DAYS * 24), kind }];
};
