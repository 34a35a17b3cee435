import type { Result } from "neverthrow";
import type { FailedAttempt } from "../jobs/work-queue.ts";

/** A mail as it goes to whoever carries it. */
export interface Mail {
  readonly to: string;
  /** The same for the same matters to the same reader, so that one that came twice is seen as one; a UUID that leads to nothing. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  /** What the reader alone opens, armored by `age`; null: nothing goes along. */
  readonly list: string | null;
}

/** Carries a mail to its server; `signal`: its time is over. It keeps nothing, and logs no word of it. */
export type Mailer = (mail: Mail, signal: AbortSignal) => Promise<Result<void, FailedAttempt>>;

/** What mails say, and when the daily ones go. */
export interface MailTerms {
  /** What the operation is called in clear; undefined: it is not named. */
  readonly called: string | undefined;
  /** Where to look, in clear, such as an address; undefined: it is not said. */
  readonly look: string | undefined;
  /** The hour of the day that daily mails go at, UTC, 0 to 23. */
  readonly dailyHour: number;
  /** How long a mail waits for what else the same look finds: one mail, not one for each. Source: practice W5. */
  readonly settleSeconds: number;
}
