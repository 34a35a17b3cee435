import type { Failure } from "@answerable/use-cases";
import type { Result } from "neverthrow";
import type { WorkLog } from "./work-log.ts";

/** Where nothing goes well, it rests longer and longer, and never longer than this. */
const LONGEST_REST_MS = 300_000;

/** What is done in each round, and how. */
export interface Rounds {
  /** Everything that is to be done now; asked again it goes on where it broke off. */
  work(): Promise<Result<unknown, Failure>>;
  /** Waits, and ends at once when it is told to. */
  rest(ms: number, until: AbortSignal): Promise<void>;
  readonly everyMs: number;
  readonly log: WorkLog;
  /** Hears what became of each round before it rests: the code of what broke it off, null where nothing did. */
  told?(trouble: string | null): Promise<void>;
}

/** Rounds under way. */
export interface UnderWay {
  /** The round that was begun is done to its end; then no other begins. */
  stop(): Promise<void>;
}

const codeOf = (failure: Failure): string => {
  if (failure.owner === "store") return failure.error.code;
  if (failure.owner === "rule") return failure.rejection.code;
  return failure.issues[0]?.code ?? "input";
};

/**
 * Round after round until it is told to stop, whatever becomes of one: a store that is away is asked again later, and a bug in one
 * round does not end the others. Two never run at once.
 */
export const runRounds = ({ work, rest, everyMs, log, told }: Rounds): UnderWay => {
  const stopping = new AbortController();
  const worked = async (): Promise<string | null> => {
    try {
      const done = await work();
      if (done.isOk()) return null;
      const code = codeOf(done.error);
      log.failed(code, { owner: done.error.owner });
      return code;
    } catch (error) {
      log.broke(error);
      return "bug";
    }
  };
  const once = async (): Promise<boolean> => {
    const trouble = await worked();
    await told?.(trouble);
    return trouble === null;
  };
  const run = async (): Promise<void> => {
    for (let failed = 0; !stopping.signal.aborted; ) {
      failed = (await once()) ? 0 : failed + 1;
      await rest(Math.min(everyMs * 2 ** Math.min(failed, 20), Math.max(everyMs, LONGEST_REST_MS)), stopping.signal);
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
};
