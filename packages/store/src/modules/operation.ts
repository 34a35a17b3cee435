import {
  accountSubject,
  breakGlassSubject,
  clockWatchSubject,
  deadlineSubject,
  documentSubject,
  droppedLetterSubject,
  keyChangeSubject,
  signInIdentitySubject,
  staffReachSubject,
  tokenSubject,
} from "@answerable/core";
import { createAccount } from "../migrations/create-account.ts";
import { createBreakGlass } from "../migrations/create-break-glass.ts";
import { createDocument } from "../migrations/create-document.ts";
import { createDroppedLetters } from "../migrations/create-dropped-letters.ts";
import { createStaffReach } from "../migrations/create-staff-reach.ts";
import { createToken } from "../migrations/create-token.ts";
import { createWorker } from "../migrations/create-worker.ts";
import type { StoreModule } from "../store.ts";

/** The one stream of what is known of the machines' clock. */
export const CLOCK_WATCH = "clock-watch";

/**
 * What every operation has, whatever else it runs: the documents that the agency adopted, its staff's tokens and accounts,
 * how they are reached, what was opened in emergencies, how the keys were changed, and which workers are at it.
 */
export const operationModule: StoreModule = {
  name: "operation",
  subjects: [
    documentSubject,
    tokenSubject,
    accountSubject,
    signInIdentitySubject,
    breakGlassSubject,
    keyChangeSubject,
    deadlineSubject,
    staffReachSubject,
    clockWatchSubject,
    droppedLetterSubject,
  ],
  migrations: [
    createDocument,
    createToken,
    createAccount,
    createBreakGlass,
    createWorker,
    createStaffReach,
    createDroppedLetters,
  ],
};
