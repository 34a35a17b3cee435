import type { Instant } from "@answerable/core";
import { type DeliveryLine, serveOperation } from "@answerable/use-cases";
import { err, ok } from "neverthrow";
import type { tryAnswerable } from "./try-answerable.ts";

/** A place where an operation lies, and a command line beside it. */
interface Place {
  readonly folder: string;
  readonly answerable: ReturnType<typeof tryAnswerable>;
  /** Writes something that is told of. */
  readonly happens: () => Promise<unknown>;
}

type CommandLine = () => Promise<readonly [args: string[], stdin?: string]>;

const QUEUE = "webhook:cluster";
const now = (): Instant => new Date().toISOString() as Instant;

/** A destination that takes nothing, ever. */
const refusing: DeliveryLine = {
  name: "webhook",
  destinations: async () =>
    ok([
      {
        ...{ queue: QUEUE, modules: ["monitoring"], isPaused: false },
        follows: async ({ entries }) =>
          ok(entries.map(({ stream }) => ({ kind: "told", record: stream, payload: "{}", at: now() }))),
        send: async () => err({ code: "gave-410", isFinal: true }),
      },
    ]),
};

/** Acts as a worker that was there once: what passed is noted, and what it tried to deliver was refused. */
const worked = async ({ folder, happens }: Place): Promise<void> => {
  const operation = (await serveOperation({ env: {}, cwd: folder, via: "worker", now }))._unsafeUnwrap();
  const own = { worker: "once", begun: now(), every: 15, hasEnded: false, trouble: null };
  const how = { line: refusing, queue: QUEUE, now, chance: () => 0, atOnce: 1, limitMs: 10_000 };
  try {
    (await operation.deliver(how))._unsafeUnwrap();
    await happens();
    (await operation.deliver(how))._unsafeUnwrap();
    (await operation.doWhatIsDue(now()))._unsafeUnwrap();
    (await operation.beat({ ...own, seen: now() }))._unsafeUnwrap();
  } finally {
    await operation.close();
  }
};

/** What is asked of the work that the clock raises, and of what was given up. */
export const workerCommandLines = (place: () => Place): Readonly<Record<string, CommandLine>> => {
  const as = (...args: readonly string[]): string[] => [...args, "--as", "im-01"];
  const ofQueue = ["--part", "monitoring", "--queue", QUEUE];
  const because = ["--reason", "told-otherwise"];
  const deadLetter = async (): Promise<string> => {
    await worked(place());
    const { out } = await place().answerable(as("deliveries", "dead", "--format", "json"));
    const [{ id } = { id: "" }] = JSON.parse(out) as { readonly id: string }[];
    return id;
  };
  return {
    "deliveries.dead": async () => {
      await deadLetter();
      return [as("deliveries", "dead")];
    },
    "deliveries.dropped": async () => {
      await place().answerable(as("deliveries", "drop", await deadLetter(), ...because));
      return [as("deliveries", "dropped")];
    },
    "deliveries.replay": async () => [as("deliveries", "replay", await deadLetter())],
    "deliveries.drop": async () => [as("deliveries", "drop", await deadLetter(), ...because)],
    "deliveries.replay-all": async () => [as("deliveries", "replay-all", ...ofQueue)],
    "deliveries.drop-all": async () => [as("deliveries", "drop-all", ...ofQueue, ...because)],
    // a worker was there, and nothing is dead any more
    "worker.status": async () => {
      await worked(place());
      await place().answerable(as("deliveries", "drop-all", ...ofQueue, ...because));
      return [as("worker", "status")];
    },
    "worker.confirm-clock": async () => [as("worker", "confirm-clock", now().slice(0, 10))],
  };
};
