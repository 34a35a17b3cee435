import type { ResultAsync } from "neverthrow";
import { attempt } from "../database/database.ts";
import { openScratch } from "../scratch/scratch.ts";
import { type StoreError, StoreFailure } from "../store-error.ts";
import { FIRST_HASH } from "./chain.ts";
import { decideBatch, type LoadedStream } from "./decide-batch.ts";
import { type Answers, answersOf, WORKS_PER_COMMIT } from "./group-commit.ts";
import { loadStreams, streamsOf } from "./load-streams.ts";
import type { Log } from "./log.ts";
import type { Work } from "./work.ts";

/**
 * The store as it would be if the works so far had been done. The same rules decide on the same states; nothing is
 * written: no event, no row, no slot, no key.
 */
export interface Rehearsal {
  /** What would be answered; each work sees what the ones before it would have left. `position` in it means nothing. */
  handle(works: readonly Work[]): ResultAsync<Answers, StoreError>;
  /** Forgets what was rehearsed. */
  close(): void;
}

/** Begins a rehearsal. What it changes is kept in a scratch file: states, in which nothing is personal. */
export const rehearse = (log: Log): Rehearsal => {
  const changed = openScratch();
  const rehearsed = (works: readonly Work[]): ResultAsync<Answers, StoreError> =>
    attempt(log.database, async () => {
      const streams = streamsOf(works);
      const loaded = await loadStreams(
        log,
        log.database.connection,
        streams.filter((stream) => !changed.has(stream)),
      );
      for (const stream of streams) {
        const text = changed.get(stream);
        if (text !== undefined) loaded.set(stream, JSON.parse(text) as LoadedStream);
      }
      const plan = decideBatch(log, { position: 0, hash: FIRST_HASH }, loaded, works);
      for (const [stream, { subject, version, state }] of plan.changed) {
        const row: LoadedStream = { subject: subject.name, version, data: JSON.stringify(state) };
        changed.set(stream, JSON.stringify(row));
      }
      return answersOf(plan.answers);
    });
  return {
    handle: (works) =>
      attempt(log.database, async () => {
        const answers: Answers = [];
        for (let from = 0; from < works.length; from += WORKS_PER_COMMIT) {
          const part = await rehearsed(works.slice(from, from + WORKS_PER_COMMIT));
          if (part.isErr()) throw new StoreFailure(part.error);
          answers.push(...part.value);
        }
        return answers;
      }),
    close: () => changed.close(),
  };
};
