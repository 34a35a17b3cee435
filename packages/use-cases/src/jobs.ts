import type { makeDrafts } from "./drafts/make-drafts.ts";
import type { DueAct, DueJob } from "./jobs/due-job.ts";
import { announceErasure, eraseByRule } from "./jobs/erase-by-rule.ts";
import type { Job } from "./jobs/job.ts";
import { keepAnchor } from "./jobs/log-anchor.ts";
import { wordOfCases } from "./jobs/word-of-cases.ts";
import { wordOfPromises } from "./jobs/word-of-promises.ts";
import { wordOfReferrals } from "./jobs/word-of-referrals.ts";
import { wordOfActions, wordOfAdvocacy, wordOfDevelopments } from "./jobs/word-owed.ts";

/**
 * Fact → what follows from it, in the accountability store. Run in this process when a use case has written such a fact,
 * and before anything there is read, so that what broke off in between is made good.
 */
export const jobs: readonly Job[] = [
  wordOfPromises,
  wordOfDevelopments,
  wordOfAdvocacy,
  wordOfActions,
  wordOfReferrals,
  wordOfCases,
];

const of = (
  module: DueJob["module"],
  subject: string,
  kinds: readonly string[],
  leadsTo: string,
  act?: DueAct,
): DueJob => ({ ...{ module, subject, kinds, leadsTo }, ...(act === undefined ? {} : { act }) });

/**
 * Moment that has come → what follows, where the thing was not done. Run by the worker, as `system`. Their order is the order in
 * which harm threatens, and a list of what came late keeps it: Answerable default. Contacts of mentoring stand nowhere here (W2).
 */
export const dueJobs: readonly DueJob[] = [
  of("accountability", "case", ["safety-call-agreed"], "the call agreed for somebody's safety was not made"),
  of(
    "monitoring",
    "alert",
    ["unsent-after-"],
    "an alert is not sent; seed 004 gives it 48 hours, and no more is claimed",
  ),
  of("accountability", "case", ["forward-unopened"], "a packet that nobody opened in a day is one for the deputy"),
  of("operation", "break-glass", ["break-glass-acknowledge"], "nobody has looked at what was opened in an emergency"),
  of(
    "accountability",
    "case",
    ["acknowledgement", "appeal", "response", "interim", "closure"],
    "the person is owed it",
  ),
  of("accountability", "case", ["hand-over-runs-out"], "a case handed over was not taken up"),
  of("accountability", "rehearsal", ["rehearsal-over", "rehearsal-unanswered", "rehearsal-to-ask"], "a proof is due"),
  of("accountability", "promise", ["promise"], "a promise is past its day"),
  of("accountability", "owed", ["word-owed"], "somebody is still owed word"),
  of("accountability", "corrective-action", ["action"], "a corrective action is past its day"),
  of("accountability", "advocacy", ["look-again-"], "a commitment is to be looked at again"),
  of("accountability", "expectation", ["expectation-again"], "an expectation is to be taken up again"),
  of("monitoring", "incident", ["incident-text-goes"], "withheld text is gone in three days, and nobody cleaned it"),
  of("monitoring", "alert", ["alert-text-goes"], "withheld text is gone in three days, and nobody cleaned it"),
  of("accountability", "case", ["erasure-to-announce"], "its words go in thirty days, unless stopped", announceErasure),
  of("accountability", "case", ["erasure"], "its words were kept long enough, and go", eraseByRule),
];

/**
 * What comes again and again → what is done, each time once, whichever of several workers is first. Beside them, what has expired is
 * erased at the first look of each day (`sweep-expired.ts`).
 */
export const schedules = {
  /** Each hour → the heads of the logs, signed, go outside. */
  anchors: keepAnchor,
  /** The agreed working day after a month or quarter → drafts of bulletin and index (W7). Loaded when it is asked: it is much. */
  drafts: async (...asked: Parameters<typeof makeDrafts>) =>
    (await import("./drafts/make-drafts.ts")).makeDrafts(...asked),
};
