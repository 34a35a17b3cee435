import { type Instant, type Rejection, rejection, type Uuid } from "@answerable/core";
import type { DoneBefore, Outcome, Store, StoreError, Work } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { AskedWork } from "../context.ts";
import type { RequestKey } from "./request-key.ts";

type Answer = Result<Outcome, Rejection>;

/**
 * One asking of a request that was sent under a key. It is asked as of a moment: the first time now, again the moment of the
 * first time, so that ids, chance and dates come out as they did. Its works are done once each, by their number.
 */
export interface AskedOnce {
  /** The moment it is asked as of. */
  readonly at: Instant;
  readonly id: Uuid;
  /** True: it was asked before, and at least its first work was done. */
  readonly isAgain: boolean;
  newId(): Uuid;
  chance(count: number): Uint8Array;
  /** Asks works of a store; what was done is answered as it was, without asking. */
  decide(
    store: Store,
    works: readonly AskedWork[],
    authored: (work: AskedWork) => Work,
  ): ResultAsync<Answer[], StoreError>;
  /** When a work was found to have been done: another moment than `at` where somebody else was just faster. */
  foundAt(): Instant | undefined;
  /** Whether rules refused a work of it, this time. */
  wasRefused(): boolean;
}

interface Asking {
  readonly key: RequestKey;
  readonly now: Instant;
  readonly at: Instant;
  readonly isAgain: boolean;
}

/** The same streams in the same order: an outcome of other ones is no answer to these. */
const isOf = ({ steps }: Outcome, work: Work): boolean =>
  steps.length === work.steps.length && steps.every(({ stream }, index) => stream === work.steps[index]?.stream);

/** Begins an asking. */
export const askedOnce = ({ key, now, at, isAgain }: Asking): AskedOnce => {
  let works = 0;
  let foundAt: Instant | undefined;
  let wasRefused = false;

  const asDone = (work: Work, { body, at: doneAt, outcome }: DoneBefore): Answer => {
    foundAt ??= doneAt;
    if (body !== work.once?.body) return err(rejection("other-under-this-key"));
    return isOf(outcome, work) ? ok(outcome) : err(rejection("done-before"));
  };
  const before = async (store: Store, { once }: Work): Promise<Result<DoneBefore | undefined, StoreError>> =>
    once === undefined ? ok(undefined) : await store.doneBefore(once.request, now);

  const decide = async (store: Store, asked: readonly Work[]): Promise<Result<Answer[], StoreError>> => {
    const answers: (Answer | undefined)[] = [];
    for (const work of asked) {
      const done = await before(store, work);
      if (done.isErr()) return err(done.error);
      answers.push(done.value && asDone(work, done.value));
    }
    const open = asked.filter((_, index) => answers[index] === undefined);
    const decided = await store.handle(open);
    if (decided.isErr()) return err(decided.error);
    const fresh = decided.value.values();
    for (const [index, work] of asked.entries()) {
      if (answers[index] !== undefined) continue;
      const answer: Answer = fresh.next().value ?? err(rejection("not-recorded"));
      // somebody else was faster by a moment
      const raced = answer.isErr() && answer.error.code === "done-before" ? await before(store, work) : ok(undefined);
      if (raced.isErr()) return err(raced.error);
      answers[index] = raced.value ? asDone(work, raced.value) : answer;
      wasRefused ||= raced.value === undefined && answer.isErr();
    }
    return ok(answers.flatMap((answer) => (answer === undefined ? [] : [answer])));
  };

  return {
    ...{ at, id: key.id, isAgain, ...key.from(at) },
    decide: (store, asked, authored) => {
      const numbered = asked.map((work): Work => {
        // what may lead to nobody is kept under no key; what changes nothing when it comes again needs none
        if (work.isUnattributed || work.isRepeatable) return authored(work);
        works += 1;
        return { ...authored(work), once: key.onceOf(works - 1, now) };
      });
      return new ResultAsync(decide(store, numbered));
    },
    foundAt: () => foundAt,
    wasRefused: () => wasRefused,
  };
};
