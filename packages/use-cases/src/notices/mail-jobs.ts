import { type Instant, MailKind, ReachWish, wishAt } from "@answerable/core";
import type { NewJob, TakenJob } from "@answerable/store";
import * as z from "zod";
import type { HeardDeadline } from "./heard-deadlines.ts";
import type { KnownReach } from "./known-reaches.ts";
import { type MailHours, type MailSlot, mailMoment, slotName, slotOf } from "./mail-moment.ts";

const Waiting = z.strictObject({
  kind: MailKind,
  wish: ReachWish,
  afterHours: z.int().min(0),
  from: z.int().min(1),
  to: z.int().min(1),
});
/** What stands in the queue of a mail: which slot, and where in the log what it is about stands. No id of a record. Source: practice W4. */
export type Waiting = z.infer<typeof Waiting>;

/** What a job says. */
export const waitingOf = ({ payload }: TakenJob): Waiting => Waiting.parse(JSON.parse(payload));

interface Telling {
  readonly terms: MailHours;
  readonly now: Instant;
}

const slotsOf = (heard: readonly HeardDeadline[], state: KnownReach, { terms, now }: Telling) => {
  const slots = new Map<string, { readonly slot: MailSlot; readonly at: Instant; readonly positions: number[] }>();
  for (const one of heard) {
    const wish = wishAt(state, one.event.at);
    if (wish === null) continue;
    const slot = slotOf(one, wish);
    // noted by a clock that ran ahead, it is told from now on
    const at = mailMoment(slot, one.event.at < now ? one.event.at : now, terms);
    const key = `${slotName(slot)} ${at}`;
    const found = slots.get(key) ?? { slot, at, positions: [] };
    found.positions.push(one.position);
    slots.set(key, found);
  }
  return [...slots.values()];
};

/** The jobs for what somebody hears of, one for each mail; `recordOf`: an id that leads to nothing, for each its own. */
export const mailJobs = (
  heard: readonly HeardDeadline[],
  state: KnownReach,
  { recordOf, ...telling }: Telling & { readonly recordOf: (name: string) => string },
): readonly NewJob[] =>
  slotsOf(heard, state, telling).map(({ slot, at, positions }) => {
    const payload = JSON.stringify({
      ...slot,
      from: Math.min(...positions),
      to: Math.max(...positions),
    } satisfies Waiting);
    return { kind: "send-mail", record: recordOf(payload), payload, at };
  });
