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

const mayEnter = (authorization: string | undefined, { token, isLocal }: MetricsDoor): boolean =>
  token === undefined
    ? isLocal
    : authorization !== undefined && timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));

/** The figures for whoever may see them. Behind a proxy everybody comes from this machine, so a token is needed there. */
export const serveMetrics =
  (metrics: Metrics, door: MetricsDoor) =>
  async (authorization: string | undefined): Promise<Response> =>
    mayEnter(authorization, door)
      ? new Response(await metrics.text(), { headers: { "content-type": metrics.contentType } })
      : problemResponse(problem("sign-in-needed"));
