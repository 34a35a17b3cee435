import type { AskOne } from "../ask-one.ts";
import { fairQueue } from "../limiting/fair-queue.ts";
import { type OneThread, oneThread } from "./one-thread.ts";
import type { ThreadData } from "./thread-words.ts";

/** How many threads there may be, and how long one question may take. */
export interface ThreadSettings {
  readonly threads: number;
  readonly computeSeconds: number;
}

/** Asks in threads. */
export interface Threads {
  readonly ask: AskOne;
  stop(): Promise<void>;
}

/**
 * Threads that are begun at need and asked one question at a time; whoever asks much waits for others. Where a thread cannot
 * open the operation, `here` is asked.
 */
export const inThreads = (settings: ThreadSettings, data: ThreadData, here: AskOne): Threads => {
  const { threads: most, computeSeconds } = settings;
  const queue = fairQueue(() => most);
  const idle: OneThread[] = [];
  const all = new Set<OneThread>();

  const takeIdle = (): OneThread => {
    for (const thread of idle.splice(0).filter((one) => !one.isGone())) idle.push(thread);
    const thread = idle.pop() ?? oneThread(data, computeSeconds);
    all.add(thread);
    return thread;
  };

  const giveBack = (thread: OneThread): void => {
    if (thread.isGone()) all.delete(thread);
    else idle.push(thread);
  };

  const ask: AskOne = (question, broke) =>
    new Promise((resolve, reject) => {
      const { useCase, ...rest } = question;
      const turn = async (): Promise<void> => {
        const thread = takeIdle();
        try {
          const { answered, free } = thread.ask({ ...rest, name: useCase.name }, broke);
          answered.then((response) => resolve(response ?? here(question, broke)), reject);
          await free;
        } finally {
          giveBack(thread);
        }
      };
      queue.enter(question.actor.code, turn).catch(reject);
    });
  return {
    ask,
    stop: async () => {
      await Promise.all([...all].map((thread) => thread.stop()));
    },
  };
};
