import type { Instant, Uuid } from "@answerable/core";
import type { DeadJob, JobPlace, JobQueues, StoreError } from "@answerable/store";
import { err, ok, type Result, type ResultAsync } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { idFromSource } from "../source-id.ts";

const LETTERS_AT_ONCE = 1000;

/** A delivery that was given up, with the part whose log it followed from. */
export interface DeadLetter extends DeadJob {
  readonly id: Uuid;
  readonly part: ModuleName;
}

/** The deliveries that were given up, of all parts. */
export interface DeadLetters {
  /** All of them, by part, queue and place, a page at a time. Ends after the first Err. */
  pages(): AsyncGenerator<Result<readonly DeadLetter[], Failure>>;
  /** One is tried again from now on, as if it were new; false: it is not dead any more. */
  replay(letter: DeadLetter): ResultAsync<boolean, Failure>;
  /** One is let go, and what it held back goes on; false: it is not dead any more. */
  drop(letter: DeadLetter): ResultAsync<boolean, Failure>;
}

/** Always the same for one delivery, as no place in a queue is given twice. */
const idOf = (part: ModuleName, { queue, place }: JobPlace): Uuid =>
  idFromSource(`delivery ${part} ${queue} ${String(place)}`);

async function* pagesOf({
  modules,
  storeOf,
}: Pick<OpenOperation, "modules" | "storeOf">): AsyncGenerator<Result<readonly DeadLetter[], Failure>> {
  for (const part of modules) {
    const store = storeOf(part);
    if (store.isErr()) {
      yield err(store.error);
      return;
    }
    for (let after: JobPlace | undefined; ; ) {
      const dead = await store.value.jobs.dead(LETTERS_AT_ONCE, after);
      if (dead.isErr()) {
        yield err(storeFailed(dead.error));
        return;
      }
      if (dead.value.length > 0) yield ok(dead.value.map((one) => ({ ...one, part, id: idOf(part, one) })));
      if (dead.value.length < LETTERS_AT_ONCE) break;
      after = dead.value.at(-1);
    }
  }
}

/** The deliveries of an operation that were given up, and what becomes of them from now on. */
export const deadLetters = (open: Pick<OpenOperation, "modules" | "storeOf">, now: Instant): DeadLetters => {
  const settle = (letter: DeadLetter, ask: (jobs: JobQueues) => ResultAsync<boolean, StoreError>) =>
    open.storeOf(letter.part).asyncAndThen(({ jobs }) => ask(jobs).mapErr(storeFailed));
  return {
    pages: () => pagesOf(open),
    replay: (letter) => settle(letter, (jobs) => jobs.replay(letter, now)),
    drop: (letter) => settle(letter, (jobs) => jobs.drop(letter)),
  };
};
