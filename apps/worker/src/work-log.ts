import type { WorkerNote } from "@answerable/use-cases";
import { type DestinationStream, type Logger, pino } from "pino";

/**
 * What the worker logs, a line each: `time`, `level`, `msg` (a code that `answerable explain` knows), and counts or codes beside it. No id,
 * and no message of an error, as it may hold what it matched on.
 */
export interface WorkLog {
  note(code: WorkerNote, facts?: Readonly<Record<string, string | number>>): void;
  /** A round that could not be done, by its code. */
  failed(code: string, facts: Readonly<Record<string, string | number>>): void;
  /** A bug: its kind and place. */
  broke(error: unknown): void;
}

const placeOf = (error: unknown): string =>
  error instanceof Error ? (error.stack?.split("\n").find((line) => line.trim().startsWith("at ")) ?? "").trim() : "";

/** Lines of JSON on stdout. */
export const workLog = (level: string, to?: DestinationStream): WorkLog => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger: Logger = to === undefined ? pino(options) : pino(options, to);
  return {
    note: (code, facts = {}) => logger.info(facts, code),
    failed: (code, facts) => logger.error(facts, code),
    broke: (error) =>
      logger.error({ kind: error instanceof Error ? error.name : "unknown", place: placeOf(error) }, "bug"),
  };
};
