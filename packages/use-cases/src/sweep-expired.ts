import { type ClockWatch, clockWatchSubject, type Instant, noClockWatch } from "@answerable/core";
import { CLOCK_WATCH, type Store, step, type Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, refusedBy, storeFailed } from "./failure.ts";
import type { OpenOperation } from "./open-operation.ts";

/** Where it looks, at which moment, and how it came. */
interface Sweeping extends Pick<OpenOperation, "modules" | "storeOf"> {
  /** True: all of it is invented and years old, so that any clock is good enough. */
  readonly sample: boolean;
  readonly now: Instant;
  readonly via: Work["via"];
}

const lastEntryOf = async (store: Store, now: Instant): Promise<Result<Instant, Failure>> => {
  const head = await store.head();
  if (head.isErr()) return err(storeFailed(head.error));
  const last = await store.eventsAfter(head.value.position - 1, 1);
  if (last.isErr()) return err(storeFailed(last.error));
  return ok(last.value.at(-1)?.at ?? now);
};

/** What is known of the clock of the machines that an operation runs on. */
export const clockWatchOf = async ({ storeOf }: Pick<OpenOperation, "storeOf">): Promise<Result<ClockWatch, Failure>> =>
  await storeOf("operation").asyncAndThen((store) =>
    store
      .state(clockWatchSubject, CLOCK_WATCH)
      .map(({ state }) => state)
      .mapErr(storeFailed),
  );

/** Looks at the machine's clock; what is found is written down where it is news. In a sample every clock is believed. */
export const lookAtClock = async ({
  storeOf,
  sample,
  now,
  via,
}: Omit<Sweeping, "modules">): Promise<Result<ClockWatch, Failure>> => {
  if (sample) return ok(noClockWatch);
  const operation = storeOf("operation");
  if (operation.isErr()) return err(operation.error);
  const store = operation.value;
  const lastEntry = await lastEntryOf(store, now);
  if (lastEntry.isErr()) return err(lastEntry.error);
  const watch = await clockWatchOf({ storeOf });
  if (watch.isErr()) return watch;
  const look = { type: "look-at-clock", at: now, lastEntry: lastEntry.value } as const;
  const isNews = clockWatchSubject.decide(look, watch.value).unwrapOr([]).length > 0;
  if (!isNews) return watch;
  const steps = [step(clockWatchSubject, CLOCK_WATCH, look)];
  const answers = await store.handle([{ actor: "system", role: "system", via, at: now, steps }]);
  if (answers.isErr()) return err(storeFailed(answers.error));
  for (const answer of answers.value) if (answer.isErr()) return err(refusedBy(answer.error));
  return await clockWatchOf({ storeOf });
};

/**
 * Erases what has expired, in every part, for good: so first the machine's clock is looked at, and where it is not believed nothing is
 * erased and it answers why. Nobody can read what has expired by then, whether it was erased or not.
 */
export const sweepExpired = async (sweeping: Sweeping): Promise<Result<ClockWatch, Failure>> => {
  const watch = await lookAtClock(sweeping);
  if (watch.isErr() || watch.value.doubted !== null) return watch;
  for (const module of sweeping.modules) {
    const swept = await sweeping.storeOf(module).asyncAndThen((store) => store.sweep(sweeping.now).mapErr(storeFailed));
    if (swept.isErr()) return err(swept.error);
  }
  return watch;
};
