import type { Job } from "./jobs/job.ts";
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
