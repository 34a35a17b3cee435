import { type DeadlinePassed, wishAt } from "@answerable/core";
import type { HistoryEntry } from "@answerable/store";
import { err, ok } from "neverthrow";
import type { DeliveryLine, Destination } from "../deliveries/delivery-line.ts";
import { derivationKey, keyedUuid } from "../derivation-key.ts";
import { storeFailed } from "../failure.ts";
import { heardDeadlines } from "./heard-deadlines.ts";
import { hasReach, type KnownReach, knownReaches } from "./known-reaches.ts";
import { mailJobs } from "./mail-jobs.ts";
import type { Mailer, MailTerms } from "./mailer.ts";
import { sendMail } from "./send-mail.ts";

/** What was noted before somebody gave an address is not for her or him, and not looked at. */
const isAfterWish =
  (state: KnownReach) =>
  ({ event }: HistoryEntry): boolean =>
    event.type === "deadline-passed" && wishAt(state, (event as DeadlinePassed).at) !== null;

/**
 * Mails to members of staff: of deadlines that passed, each what she or he would find in a list, and nothing in clear but how many.
 * A queue for each member, so that a bad address holds nobody else up.
 */
export const mailLine = (mailer: Mailer, terms: MailTerms): DeliveryLine => ({
  name: "mail",
  destinations: async (open, now) => {
    const known = await knownReaches(open);
    if (known.isErr()) return err(known.error);
    const secret = await derivationKey(open.keys, "unlinkable-ids", now);
    if (secret.isErr()) return err(storeFailed(secret.error));
    const recordOf = (name: string): string => keyedUuid(secret.value, `mail ${name}`);
    return ok(
      [...known.value.values()].map((state): Destination => {
        const { holder: member } = state;
        const queue = `mail:${member}`;
        const listening = { open, member, known: known.value };
        return {
          ...{ queue, modules: open.modules, isPaused: false, isFromStart: true },
          follows: async (page) =>
            (await heardDeadlines(page.entries.filter(isAfterWish(state)), page, listening)).map((heard) =>
              mailJobs(heard, state, {
                terms,
                now: page.now,
                recordOf: (name) => recordOf(`${member} ${page.module} ${name}`),
              }),
            ),
          send: async (job, attempting) => {
            // whoever does not want to be reached any more has nothing waiting
            if (!hasReach(state)) return ok(undefined);
            return await sendMail(job, attempting, {
              ...{ ...listening, queue, state, terms, mailer },
              recordOf: (name) => recordOf(`${member} ${name}`),
            });
          },
        };
      }),
    );
  },
});
