import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What is counted of a request: the first word of its address, and how it went; never which use case, nor who asked. */
export interface CountedRequest {
  readonly method: string;
  readonly noun: string;
  readonly status: number;
  readonly seconds: number;
}

/** Figures of how the server runs. */
export interface Metrics {
  served(request: CountedRequest): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** The first word of the pattern of an address: `cases` of `/v1/cases/:id/respond`. */
export const nounOf = (pattern: string): string => /^\/v1\/([a-z-]+)/.exec(pattern)?.[1] ?? "other";

/**
 * Figures of a process of its own: how long requests take by noun, how late the event loop comes to its timers, memory and
 * processor. `more`: figures that are asked for each time, in the same format. A verb is not told: how many sensitive complaints or disclosures were taken in is nobody's figure of running.
 */
export const createMetrics = (more: () => Promise<string> = async () => ""): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "answerable_" });
  const requests = new Histogram({
    name: "answerable_http_request_seconds",
    help: "How long requests took, by the first word of their address.",
    labelNames: ["method", "noun", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
    registers: [registry],
  });
  return {
    served: ({ method, noun, status, seconds }) =>
      requests.observe({ method, noun, status: `${Math.floor(status / 100)}xx` }, seconds),
    text: async () => `${await registry.metrics()}\n${await more()}`,
    contentType: registry.contentType,
  };
};
