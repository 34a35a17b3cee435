import { type DestinationStream, type Logger, pino } from "pino";

/** What is logged of a request: the pattern of its address and never the address, nor who asked. */
export interface ServedRequest {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** What is logged at all. No message of an error, as it may hold what it matched on. */
export interface RequestLog {
  served(request: ServedRequest): void;
  broke(requestId: string, error: unknown): void;
  note(code: string, facts?: Readonly<Record<string, string | number>>): void;
}

const placeOf = (error: unknown): string =>
  error instanceof Error ? (error.stack?.split("\n").find((line) => line.trim().startsWith("at ")) ?? "").trim() : "";

/** Lines of JSON: one a request, one a bug. */
export const requestLog = (level: string, to?: DestinationStream): RequestLog => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger: Logger = to === undefined ? pino(options) : pino(options, to);
  return {
    served: ({ ms, ...request }) => logger.info({ ...request, ms: Math.round(ms * 10) / 10 }, "request"),
    broke: (requestId, error) =>
      logger.error({ requestId, kind: error instanceof Error ? error.name : "unknown", place: placeOf(error) }, "bug"),
    note: (code, facts = {}) => logger.info(facts, code),
  };
};
