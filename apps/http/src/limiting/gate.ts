import { setTimeout } from "node:timers/promises";
import type { Asker } from "../authenticate.ts";
import { LIMITS } from "../limits.ts";
import { issuesProblem, problem, problemResponse } from "../problem.ts";
import { readBody } from "../read-body.ts";
import type { Route } from "../route.ts";
import { type Allowance, allowance } from "./allowance.ts";
import { callerAddress, type TrustedProxies } from "./caller-address.ts";
import { fairQueue } from "./fair-queue.ts";
import { forgetfulPrints } from "./forgetful-print.ts";
import { waitingRoom } from "./waiting-room.ts";

/** How much is let in. Source: Answerable default. */
export const GATE = {
  /** Requests with tokens that open nothing, of one address, before they are not even looked up. */
  strangeTokens: { times: 300, seconds: 60 },
  /** Receipts that belong to nothing, of one address: more than a camp mistypes. */
  wrongReceipts: { times: 300, seconds: 600 },
  /** The same of all addresses together. */
  allWrongReceipts: { times: 3000, seconds: 600 },
  /**
   * Beyond that, receipts are looked up so far apart, whoever is asking from there: at that pace a guess meets one in decades.
   */
  pauseMs: 50,
  /** The share of the public's places while somebody of the staff is served. */
  besideStaff: 0.25,
  /** Bodies of the public that wait, in bytes; what more comes is left unread until there is room, half of it for one address. */
  waitingBytes: 256_000_000,
  /** A body that says it is no larger takes no room: whoever sends large ones slowly never stands before it. */
  smallBytes: 16_000,
} as const;

/** What of the gate an agency sets. */
export interface GateSettings {
  readonly proxies: TrustedProxies;
  readonly tokenPerMinute: number;
  /** How many of the public are served at once; the others wait. */
  readonly publicAtOnce: number;
}

/** Who stands at the gate, for what. */
export interface Entering {
  readonly asker: Asker;
  /** True: whoever asks is not known and may ask this. */
  readonly isPublic: boolean;
  readonly route: Pick<Route, "fields">;
  readonly request: Request;
  /** The address at the other end of the connection; undefined: there is none. */
  readonly peer: string | undefined;
}

/** Serves what was let in; `from`: a print of the address it came from, which wrong answers are counted by. */
type Serve = (request: Request, from: string) => Promise<Response>;

/** Lets a request in now or later, or says when to ask again. What is let in is `serve`d. */
export type Gate = (entering: Entering, serve: Serve) => Promise<Response>;

const EVERYBODY = "everybody";

/** What is about to be read of a body, as far as it says so. */
const announced = (request: Request): number => {
  if (request.body === null) return 0;
  const said = Number(request.headers.get("content-length") ?? Number.NaN);
  return Number.isFinite(said) ? Math.min(said, LIMITS.jsonBytes) : LIMITS.jsonBytes;
};

const heldBack = async (allowances: readonly (readonly [Allowance, string])[]): Promise<boolean> => {
  for (const [one, by] of allowances) if ((await one.waitOf(by)) !== undefined) return true;
  return false;
};

/**
 * The gate of one process. Staff have an allowance for each token, and wait for nobody. The public is never turned away: a
 * camp shares one address, and so would be shut out by any limit that an attacker behind it can use up. It is read to
 * the end, waits in memory, and is served fairly by address, a few at once, whether or not the caller is still there.
 * Source: practice H9; issue "The HTTP app" (limits).
 */
export const openGate = (
  { proxies, tokenPerMinute, publicAtOnce }: GateSettings,
  pause: () => Promise<unknown> = () => setTimeout(GATE.pauseMs),
): Gate => {
  const prints = forgetfulPrints();
  const tokens = allowance({ times: tokenPerMinute, seconds: 60 });
  const strangers = allowance(GATE.strangeTokens);
  const wrong = allowance(GATE.wrongReceipts);
  const allWrong = allowance(GATE.allWrongReceipts);
  let staffServed = 0;
  const queue = fairQueue(() => (staffServed > 0 ? Math.ceil(publicAtOnce * GATE.besideStaff) : publicAtOnce));
  const slowly = fairQueue(() => 1);
  const room = waitingRoom(GATE.waitingBytes);

  /** One that names a receipt, which may be a guess. */
  const serveGuess = async (by: string, serve: () => Promise<Response>): Promise<Response> => {
    const isSlow = await heldBack([
      [wrong, by],
      [allWrong, EVERYBODY],
    ]);
    if (isSlow) await slowly.enter(by, pause);
    const response = await queue.enter(by, serve);
    if (response.status === 404) {
      await wrong.spend(by);
      await allWrong.spend(EVERYBODY);
    }
    return response;
  };

  const servePublic = async ({ route, request }: Entering, by: string, serve: Serve) => {
    const bytes = announced(request);
    const isSmall = bytes <= GATE.smallBytes;
    if (!isSmall) await room.enter(by, bytes);
    try {
      const body = await readBody(request, LIMITS.jsonBytes);
      if (body.isErr()) return problemResponse(issuesProblem([body.error]));
      const { method, headers } = request;
      const whole = method === "GET" ? request : new Request(request.url, { method, headers, body: body.value });
      const hasReceipt = route.fields.some(({ isSecret }) => isSecret);
      return hasReceipt ? await serveGuess(by, () => serve(whole, by)) : await queue.enter(by, () => serve(whole, by));
    } finally {
      if (!isSmall) room.leave(by, bytes);
    }
  };

  /** Staff first: the public goes on beside, with fewer at once. */
  const besidePublic = async (serve: () => Promise<Response>): Promise<Response> => {
    staffServed += 1;
    try {
      return await serve();
    } finally {
      staffServed -= 1;
      queue.wake();
    }
  };

  return async (entering, serve) => {
    const { asker, isPublic, request, peer } = entering;
    const from = () => prints.ofAddress(callerAddress(peer, request.headers, proxies));
    if (isPublic) return await servePublic(entering, from(), serve);
    if (asker.kind === "anonymous") return await serve(request, from());
    const wait =
      asker.kind === "known"
        ? await tokens.spend(prints.ofToken(request.headers.get("authorization") ?? asker.actor.code))
        : await strangers.spend(from());
    return wait === undefined
      ? await besidePublic(() => serve(request, from()))
      : problemResponse(problem("too-many-requests", { seconds: wait }));
  };
};
