import { wishAt } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Part } from "../deliveries/delivery-line.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { type HeardDeadline, heardDeadlines, type Listening } from "./heard-deadlines.ts";
import type { KnownReach } from "./known-reaches.ts";
import { type MailHours, type MailSlot, mailMoment, slotName, slotOf } from "./mail-moment.ts";

const EVENTS_AT_ONCE = 500;

/** What one mail is to tell, and up to where the log was looked through for it. */
export interface Gathered {
  readonly matters: readonly HeardDeadline[];
  readonly upTo: number;
}

/** For whom, in which slot, from behind which position. */
export interface Gathering extends Listening {
  readonly state: KnownReach;
  readonly slot: MailSlot;
  readonly after: number;
  readonly terms: MailHours;
}

/**
 * Everything of a slot that has come to its moment and is still undone, of however many looks: one mail instead of a burst. It ends before
 * the first that is to wait still; what a clock that was ahead has noted waits for nothing.
 */
export const gatherMatters = async (
  part: Part,
  { state, slot, after, terms, ...listening }: Gathering,
): Promise<Result<Gathered, Failure>> => {
  const matters: HeardDeadline[] = [];
  for (let upTo = after; ; ) {
    const entries = await part.store.eventsAfter(upTo, EVENTS_AT_ONCE);
    if (entries.isErr()) return err(storeFailed(entries.error));
    const heard = await heardDeadlines(entries.value, part, listening);
    if (heard.isErr()) return err(heard.error);
    for (const one of heard.value) {
      const wish = wishAt(state, one.event.at);
      if (wish === null || slotName(slotOf(one, wish)) !== slotName(slot)) continue;
      const isAhead = one.event.at > part.now;
      if (!isAhead && mailMoment(slot, one.event.at, terms) > part.now) return ok({ matters, upTo: one.position - 1 });
      matters.push(one);
    }
    upTo = entries.value.at(-1)?.position ?? upTo;
    if (entries.value.length < EVENTS_AT_ONCE) return ok({ matters, upTo });
  }
};
