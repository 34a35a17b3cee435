import { ok, Result, ResultAsync } from "neverthrow";
import type { StoreError } from "../store-error.ts";
import type { Answer } from "./decide-batch.ts";
import type { Outcome, Refusal, Work } from "./work.ts";

/** The most works in one transaction: some ten milliseconds of SQLite, in which nobody else is served. */
export const WORKS_PER_COMMIT = 500;

export type Answers = Result<Outcome, Refusal>[];

interface Waiting {
  readonly work: Work;
  readonly answer: (answer: Result<Answer, StoreError>) => void;
}

/** A queue before the log: works that arrive while a commit runs go together into the next one. */
export interface GroupCommit {
  handle(works: readonly Work[]): ResultAsync<Answers, StoreError>;
  /** Resolves when everything handed in so far has its answer. */
  settled(): Promise<void>;
}

/** Each caller gets the answers to its own works only; an exception of one work rejects its caller and nobody else. */
export const groupCommit = (
  commit: (works: readonly Work[]) => ResultAsync<readonly Answer[], StoreError>,
): GroupCommit => {
  const queue: Waiting[] = [];
  let running: Promise<void> | undefined;

  const commitNext = async (): Promise<void> => {
    const batch = queue.splice(0, WORKS_PER_COMMIT);
    let committed: Result<readonly Answer[], StoreError>;
    try {
      committed = await commit(batch.map((waiting) => waiting.work));
    } catch (thrown) {
      committed = ok(batch.map(() => ({ thrown })));
    }
    batch.forEach((waiting, index) => {
      waiting.answer(committed.map((answers) => answers[index] as Answer));
    });
  };

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      // Lets everything that has already arrived join; on SQLite a transaction itself never yields.
      await new Promise((resolve) => setImmediate(resolve));
      await commitNext();
    }
    running = undefined;
  };

  const enqueue = (work: Work): Promise<Result<Answer, StoreError>> =>
    new Promise((resolve) => queue.push({ work, answer: resolve }));

  return {
    handle: (works) => {
      const waiting = works.map(enqueue);
      if (works.length > 0) running ??= run();
      return new ResultAsync(Promise.all(waiting).then(gather));
    },
    settled: async () => {
      while (running) await running;
    },
  };
};

/** The answers as a caller gets them; a bug in a rule is thrown to whoever asked it. */
export const answersOf = (answers: readonly Answer[]): Answers =>
  answers.map((answer) => {
    if ("thrown" in answer) throw answer.thrown;
    return answer.done;
  });

const gather = (answers: readonly Result<Answer, StoreError>[]): Result<Answers, StoreError> =>
  Result.combine([...answers]).map(answersOf);
