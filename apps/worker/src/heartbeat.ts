import { randomUUID } from "node:crypto";
import type { Instant } from "@answerable/core";
import type { ServedOperation } from "@answerable/use-cases";
import type { WorkLog } from "./work-log.ts";

/** What a worker does beside each other, each in loops of its own. */
export type Loop = "deadlines" | "deliveries" | "pulls" | "anchors" | "drafts";

/** What is noted of a worker so that others see whether it is at work. */
export interface Heartbeat {
  /** Notes that it is at work, and what is in trouble of what its loops did last. */
  beat(): Promise<void>;
  /** Hears how a loop of a kind goes, one of several by its name: the code of what broke off last, null where nothing did. */
  hears(kind: Loop, name?: string): (trouble: string | null) => Promise<void>;
  /** It was told to end, and has. */
  end(): Promise<void>;
}

interface Beating {
  readonly operation: Pick<ServedOperation, "beat">;
  readonly everySeconds: number;
  readonly now: () => Instant;
  readonly log: WorkLog;
}

/**
 * Notes in the operation's own store that this worker is at work: one row for it, written over after each round, under a name made by
 * chance that says nothing of the machine. Of its loops the kind of one that is in trouble is noted, and the code: not which member's mail
 * it is. That it cannot be noted stops no work.
 */
export const heartbeat = ({ operation, everySeconds, now, log }: Beating): Heartbeat => {
  const own = { worker: randomUUID(), begun: now(), every: everySeconds };
  const troubles = new Map<string, string>();
  const note = async (trouble: string | null, hasEnded: boolean): Promise<void> => {
    const noted = await operation.beat({ ...own, seen: now(), hasEnded, trouble });
    // what broke the round off was said, and is the same
    if (noted.isErr() && trouble === null) log.failed("not-noted-at-work", { owner: noted.error.owner });
  };
  return {
    beat: async () => {
      const [trouble = null] = troubles.values();
      await note(trouble, false);
    },
    hears:
      (kind, name = "") =>
      async (trouble) => {
        if (trouble === null) troubles.delete(`${kind} ${name}`);
        else troubles.set(`${kind} ${name}`, `${kind}: ${trouble}`);
      },
    end: () => note(null, true),
  };
};
