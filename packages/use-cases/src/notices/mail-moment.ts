import {
  addHours,
  type Instant,
  instantNumber,
  instantOfNumber,
  type MailKind,
  type ReachWish,
} from "@answerable/core";
import type { HeardDeadline } from "./heard-deadlines.ts";
import type { MailTerms } from "./mailer.ts";

const DAY_HOURS = 24;

/** When mails go. */
export type MailHours = Pick<MailTerms, "dailyHour" | "settleSeconds">;

/** In which mail somebody hears of a deadline. */
export interface MailSlot {
  readonly kind: MailKind;
  readonly wish: ReachWish;
  readonly afterHours: number;
}

/** Which mail a deadline stands in, by how its reader wished to hear when it was noted. */
export const slotOf = (
  { event, afterHours }: Pick<HeardDeadline, "event" | "afterHours">,
  wish: ReachWish,
): MailSlot => {
  const told = event.telling === "at-once" ? "at-once" : "late";
  const kind = afterHours > 0 ? "still-undone" : wish === "daily" ? "daily" : told;
  return { kind, wish, afterHours };
};

/** A slot by its name; what passed earlier goes earlier in each. */
export const slotName = ({ kind, wish, afterHours }: MailSlot): string => `${kind} ${wish} ${afterHours}`;

/** The first moment from another one on at which daily mails go. */
const nextDaily = (from: Instant, hour: number): Instant => {
  const onThatDay = `${from.slice(0, 10)}T${String(hour).padStart(2, "0")}:00:00.000Z` as Instant;
  return onThatDay >= from ? onThatDay : addHours(onThatDay, DAY_HOURS);
};

/** When a mail of a slot may go, for what was noted at a moment. */
export const mailMoment = (
  { wish, afterHours }: MailSlot,
  notedAt: Instant,
  { dailyHour, settleSeconds }: MailHours,
): Instant => {
  const settled = instantOfNumber(instantNumber(addHours(notedAt, afterHours)) + settleSeconds * 1000);
  return wish === "daily" ? nextDaily(settled, dailyHour) : settled;
};
