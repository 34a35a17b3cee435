import type { Instant } from "@answerable/core";
import type { ServedOperation } from "@answerable/use-cases";
import { type Rounds, runRounds, type UnderWay } from "./rounds.ts";
import type { WorkLog } from "./work-log.ts";

/** How forms are pulled. */
export interface PullLoop {
  readonly operation: Pick<ServedOperation, "pull">;
  readonly now: () => Instant;
  readonly everyMs: number;
  readonly rest: Rounds["rest"];
  readonly log: WorkLog;
  /** Hears how it goes, and how each form goes. */
  hears(name: string): NonNullable<Rounds["told"]>;
}

/**
 * Pulls forms whose moment has come from the servers they are collected on, in a loop of its own beside the deadlines. Stopped, it ends
 * the page that was begun and goes on from there another time. How many submissions were read is not logged: what is left of it after
 * those that were recorded would tell of what must not be known. Source: practice F6.
 */
export const runPulls = ({ operation, now, everyMs, rest, log, hears }: PullLoop): UnderWay => {
  const stopping = new AbortController();
  const rounds = runRounds({
    ...{ rest, log, everyMs, told: hears("") },
    work: async () => {
      const pulled = await operation.pull({ ifDue: true, now, stopping: stopping.signal });
      for (const form of pulled.unwrapOr([])) {
        const { server, trouble } = form;
        // one whose moment has not come is not answered, and stays as it was heard of last
        await hears(`${server} ${form.form}`)(trouble);
        if (trouble !== null) log.failed(trouble, { server });
        if (!("recorded" in form)) continue;
        const { recorded, corrected, refusedRows: refused, takenBack } = form;
        if (recorded + corrected + refused + takenBack > 0)
          log.note("pulled", { server, recorded, corrected, refused, takenBack });
      }
      return pulled;
    },
  });
  return {
    stop: async () => {
      stopping.abort();
      await rounds.stop();
    },
  };
};
