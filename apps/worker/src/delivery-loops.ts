import type { Instant } from "@answerable/core";
import {
  type DeliveryLine,
  type Failure,
  mayTellOfSensitive,
  type QueueWorked,
  type ServedOperation,
} from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { type Rounds, runRounds, type UnderWay } from "./rounds.ts";
import type { WorkLog } from "./work-log.ts";

/** How deliveries are worked. */
export interface DeliveryLoops {
  readonly operation: Pick<ServedOperation, "destinationsOf" | "deliver">;
  readonly lines: readonly DeliveryLine[];
  readonly now: () => Instant;
  readonly chance: () => number;
  readonly everyMs: number;
  /** Deliveries to one destination at once. */
  readonly atOnce: number;
  /** How long one attempt may take. */
  readonly limitMs: number;
  readonly rest: Rounds["rest"];
  readonly log: WorkLog;
  /** Hears how the loop of a destination goes, or that of a line. */
  hears(name: string): NonNullable<Rounds["told"]>;
}

/** The loops of one line, by queue; and those that end, as their destination is named no more. */
interface LineLoops {
  readonly line: DeliveryLine;
  readonly running: Map<string, UnderWay>;
  readonly ending: Set<Promise<void>>;
}

const begin = (line: DeliveryLine, queue: string, how: DeliveryLoops, stopping: AbortSignal): UnderWay => {
  const { operation, log, rest, everyMs, now, chance, atOnce, limitMs } = how;
  return runRounds({
    ...{ rest, log, everyMs, told: how.hears(queue) },
    work: async (): Promise<Result<QueueWorked, Failure>> => {
      const sent = await operation.deliver({ line, queue, now, chance, atOnce, limitMs, stopping });
      // that a mail went a minute after something happened says what happened (practice C7)
      if (sent.isOk() && !mayTellOfSensitive(queue) && Object.values(sent.value).some((count) => count > 0))
        log.note("delivered", { line: line.name, ...sent.value });
      return sent;
    },
  });
};

/** Begins a loop for who is new, and ends that of who is named no more. */
const keepLoops = async ({ line, running, ending }: LineLoops, how: DeliveryLoops, stopping: AbortSignal) => {
  const wanted = await how.operation.destinationsOf(line, how.now());
  if (wanted.isErr()) return err(wanted.error);
  for (const queue of wanted.value) if (!running.has(queue)) running.set(queue, begin(line, queue, how, stopping));
  for (const [queue, loop] of running) {
    if (wanted.value.includes(queue)) continue;
    running.delete(queue);
    const ended = loop
      .stop()
      .then(() => how.hears(queue)(null))
      .finally(() => ending.delete(ended));
    ending.add(ended);
  }
  return ok(undefined);
};

/**
 * Delivers, each destination in a loop of its own beside the deadlines: one that is slow or away delays no other and nothing else. Stopped,
 * it ends what is being sent, within the time of one attempt, and gives the rest back.
 */
export const runDeliveries = (how: DeliveryLoops): UnderWay => {
  const stopping = new AbortController();
  const lines = how.lines.map((line): LineLoops => ({ line, running: new Map(), ending: new Set() }));
  const { log, rest, everyMs } = how;
  const keepers = lines.map((own) =>
    runRounds({
      rest,
      log,
      everyMs,
      told: how.hears(`line ${own.line.name}`),
      work: () => keepLoops(own, how, stopping.signal),
    }),
  );
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(keepers.map((one) => one.stop()));
      await Promise.all(lines.flatMap(({ running }) => [...running.values()].map((one) => one.stop())));
      await Promise.all(lines.flatMap(({ ending }) => [...ending]));
    },
  };
};
