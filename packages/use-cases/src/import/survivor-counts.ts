import { compareText, type SurvivorCount, survivorCountSubject } from "@answerable/core";
import { openScratch, type StoreError, step, WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { AskedWork, Decide } from "../context.ts";
import type { WaitingCount } from "./prepare-submission.ts";

/**
 * Counts of survivors wait for the end of the import and go in the order of ids that say nothing, so that their place in
 * the log leads to no submission. While they wait they lie in a scratch file that keeps no order of arrival.
 */
export interface WaitingCounts {
  /** Of two that differ under one id, the same one stays whichever came first. */
  add(counts: readonly WaitingCount[]): void;
  /** Records them; how many were new. */
  send(decide: Decide): Promise<Result<number, StoreError>>;
  close(): void;
}

/** Nothing waits yet. */
export const waitingCounts = (): WaitingCounts => {
  const scratch = openScratch();
  return {
    add: (counts) => {
      for (const { stream, content } of counts) {
        const text = JSON.stringify(content);
        const before = scratch.get(stream);
        if (before === undefined || compareText(text, before) < 0) scratch.set(stream, text);
      }
    },
    send: async (decide) => {
      let counted = 0;
      let works: AskedWork[] = [];
      const sendThese = async (): Promise<Result<void, StoreError>> => {
        const answers = await decide(works);
        works = [];
        if (answers.isErr()) return err(answers.error);
        // A count that differs from the one that stands is left as it is: correcting it would lead to its submission.
        counted += answers.value.filter((answer) => answer.isOk() && answer.value.steps[0]?.events.length === 1).length;
        return ok(undefined);
      };
      for (const [stream, text] of scratch.entries()) {
        const content = JSON.parse(text) as SurvivorCount;
        works.push({ steps: [step(survivorCountSubject, stream, { type: "record", content })], isUnattributed: true });
        if (works.length < WORKS_PER_COMMIT) continue;
        const sent = await sendThese();
        if (sent.isErr()) return err(sent.error);
      }
      return (await sendThese()).map(() => counted);
    },
    close: scratch.close,
  };
};
