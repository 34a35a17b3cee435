/** A request, sent. */
export type Send = (request: Request) => Promise<Response>;

export interface Sending {
  /** How often one request is sent at most; 1: once, whatever becomes of it. */
  readonly times: number;
  /** Waits; left out: as long as it is told. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** The longest that is waited between two times. Source: Answerable default. */
const LONGEST_WAIT_SECONDS = 30;

const NOT_NOW = new Set([429, 503]);

const isSafeAgain = ({ method, headers }: Request): boolean => method === "GET" || headers.has("idempotency-key");

const secondsIn = (response: Response): number => {
  const seconds = Number(response.headers.get("retry-after") ?? 1);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_WAIT_SECONDS) : 1;
};

/**
 * Sends a request again where the connection broke or the server said that it cannot just now; only what may be sent twice: a
 * question, and what has a key under which it is done once.
 */
export const sendingAgain =
  (send: Send, { times, wait }: Sending): Send =>
  async (request) => {
    const most = isSafeAgain(request) ? times : 1;
    for (let time = 1; ; time += 1) {
      const isLast = time >= most;
      try {
        const response = await send(isLast ? request : request.clone());
        if (isLast || !NOT_NOW.has(response.status)) return response;
        await response.body?.cancel();
        await wait(secondsIn(response));
      } catch (error) {
        if (isLast || request.signal.aborted) throw error;
        await wait(1);
      }
    }
  };
