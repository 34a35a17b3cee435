import { createHash, timingSafeEqual } from "node:crypto";
import type { Metrics } from "./metrics.ts";
import { problem, problemResponse } from "./problem.ts";

/** Who may see the figures of running. */
export interface MetricsDoor {
  /** A token of its own, that opens nothing else; undefined: none is asked for, or nobody gets in. */
  readonly token: string | undefined;
  /** True where this server is reached from this machine alone. */
  readonly isLocal: boolean;
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const HERE: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** What a proxy says of whoever asks it: then that is not somebody on this machine, whatever was forgotten to be set. */
const FROM_A_PROXY = ["x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via"];

/** Whether somebody on this machine asks for it by this machine's own name: neither a proxy nor a page that renamed its own. */
const isAskedHere = ({ url, headers }: Request): boolean =>
  HERE.has(new URL(url).hostname) && !FROM_A_PROXY.some((name) => headers.has(name));

const mayEnter = (request: Request, { token, isLocal }: MetricsDoor): boolean => {
  if (token === undefined) return isLocal && isAskedHere(request);
  const authorization = request.headers.get("authorization");
  return authorization !== null && timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
};

/** The figures for whoever may see them. Behind a proxy everybody comes from this machine, so a token is needed there. */
export const serveMetrics =
  (metrics: Metrics, door: MetricsDoor) =>
  async (request: Request): Promise<Response> =>
    mayEnter(request, door)
      ? new Response(await metrics.text(), { headers: { "content-type": metrics.contentType } })
      : problemResponse(problem("sign-in-needed"));
