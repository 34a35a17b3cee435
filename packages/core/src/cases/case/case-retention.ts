import { type ClockBooks, calendarNow } from "../../clocks/books/clock-books.ts";
import { endOfDay } from "../../clocks/calendar/local-time.ts";
import { eraseAfter } from "../../clocks/policy/erase-after.ts";
import type { ResponsePolicy } from "../../clocks/policy/response-policy.ts";
import type { Day } from "../../kernel/day.ts";
import { addHours, type Instant, instantOfNumber } from "../../kernel/instant.ts";
import type { Due } from "../../kernel/subject.ts";
import type { CaseEvent } from "./case-event.ts";
import type { KeptLongerBecause } from "./case-reasons.ts";
import { isOwedWord, type LodgedCase } from "./case-state.ts";

/** Days between the word that a case's words will be erased and their erasure, in which it can be stopped: Answerable default. */
export const ERASURE_NOTICE_DAYS = 30;
const NOTICE_HOURS = ERASURE_NOTICE_DAYS * 24;
const LAST_INSTANT = "9999-12-31T23:59:59.999Z" as Instant;

/** How far the erasing of what is personal in a case has come; what is left out has not happened. */
export interface CaseRetention {
  /** It is kept until the end of this day, whatever the policy says. */
  readonly kept?: { readonly until: Day; readonly because: KeptLongerBecause };
  /** When whoever answers for it was told that it will be erased. */
  readonly announcedAt?: Instant;
  readonly erasedAt?: Instant;
}

/** What keeps the words of a case from being erased, beside a day that it is kept until. */
export type RetentionHold = "word-still-owed" | "information-not-looked-at" | "safety-call-open";

/** Why nothing of a case may be erased by its date; undefined: nothing is open. */
export const retentionHold = (state: LodgedCase): RetentionHold | undefined => {
  if (isOwedWord(state)) return "word-still-owed";
  if (state.unseen > 0) return "information-not-looked-at";
  const { is } = state.safetyCall;
  return is === "agreed" || is === "to-agree" ? "safety-call-open" : undefined;
};

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** The adopted policy it is pinned to; where none was in force when it came, the one that was adopted last. Nobody else says how long. */
const policyOf = ({ content }: LodgedCase, { policies }: ClockBooks): ResponsePolicy | undefined => {
  const pin = content.rules.policy;
  const pinned = policies.find(({ id, version }) => id === pin?.id && version === pin.version);
  return pinned ?? policies.at(-1);
};

/**
 * When what is personal in it has been kept long enough, by an adopted policy and by whoever keeps it longer. Without a policy it has
 * its row all the same, so that it is found again when one is adopted.
 */
const keptUntil = (state: LodgedCase, books: ClockBooks): Instant => {
  const { timeline, since, retention } = state;
  const policy = policyOf(state, books);
  if (policy === undefined) return LAST_INSTANT;
  const zone = calendarNow(books).timeZone;
  const closed = timeline.findLast(({ what }) => what === "closed" || what === "withdrawn")?.doneAt ?? since;
  const byPolicy = eraseAfter(closed, policy, zone);
  const days = [byPolicy, ...(retention?.kept === undefined ? [] : [retention.kept.until])];
  return days.map((day) => instantOfNumber(endOfDay(day, zone))).reduce(later);
};

/**
 * When it has to be said that a closed case's words will be erased, and, once it was said, when they are: never sooner than the days
 * of notice later. Nothing falls due of what is open, appealed or erased. Source: practice H1, H10; the notice is an Answerable default.
 */
export const retentionDue = (state: LodgedCase, books: ClockBooks): readonly Due[] => {
  const { announcedAt, erasedAt } = state.retention ?? {};
  if (erasedAt !== undefined || retentionHold(state) !== undefined) return [];
  const until = keptUntil(state, books);
  return announcedAt === undefined
    ? [{ at: until === LAST_INSTANT ? until : addHours(until, -NOTICE_HOURS), kind: "erasure-to-announce" }]
    : [{ at: later(until, addHours(announcedAt, NOTICE_HOURS)), kind: "erasure-due" }];
};

/** Whether the days of notice are over. */
export const isNoticeOver = (announcedAt: Instant, now: Instant): boolean => addHours(announcedAt, NOTICE_HOURS) <= now;

/** How far it has come after an event; undefined: nothing of it ever happened. */
export const retentionAfter = (retention: CaseRetention | undefined, event: CaseEvent): CaseRetention | undefined => {
  if (event.type === "erasure-announced") return { ...retention, announcedAt: event.at };
  if (event.type === "case-words-erased") return { ...retention, erasedAt: event.at };
  // kept longer, it is announced anew
  if (event.type === "kept-longer") return { kept: { until: event.until, because: event.because } };
  const isTakenUpAgain =
    event.type === "case-reopened" || event.type === "case-appealed" || event.type === "returned-from-body";
  if (!isTakenUpAgain || retention === undefined) return retention;
  // whoever keeps it longer keeps it whatever becomes of it
  return retention.kept === undefined ? {} : { kept: retention.kept };
};
