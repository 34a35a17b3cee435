import { nouns } from "@answerable/use-cases";
import { Hono } from "hono";
import { allowedAt } from "./allowed-at.ts";
import { KOBO_HOOK, koboHook } from "./kobo-hook.ts";
import { createMetrics } from "./metrics.ts";
import { serveContract } from "./openapi/serve-contract.ts";
import { problem, problemResponse } from "./problem.ts";
import { REQUEST_ID, requestIdOf } from "./request-id.ts";
import type { RequestLog } from "./request-log.ts";
import { routesOf } from "./route.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { type MetricsDoor, serveMetrics } from "./serve-metrics.ts";
import { type Serving, serveRoute } from "./serve-route.ts";
import { tellOfRequests } from "./tell-of-requests.ts";
import { workFigures } from "./work-figures.ts";

export interface AppOptions extends Omit<Serving, "shownAt"> {
  readonly log: RequestLog;
  readonly metricsDoor: MetricsDoor;
  /** True once the server goes down: nothing new is begun. */
  readonly isClosing: () => boolean;
}

/** What a request comes with where it came over a connection. */
export interface Connection {
  readonly address?: string | undefined;
}

type Served = { readonly Bindings: Connection; readonly Variables: { requestId: string } };

/** The app: a request in, a response out, with or without a port. */
export const createApp = async (options: AppOptions): Promise<Hono<Served>> => {
  const { operation, log, isClosing } = options;
  const routes = await routesOf(nouns);
  const metrics = createMetrics(() => workFigures(operation, options.now));
  const tell = tellOfRequests(routes, { log, metrics });
  const figures = serveMetrics(metrics, options.metricsDoor);
  const shows = new Set(routes.filter(({ useCase }) => useCase.name.endsWith(".show")).map(({ path }) => path));
  const shownAt = (noun: string): string | undefined => [`/v1/${noun}/:id`].find((path) => shows.has(path));
  const app = new Hono<Served>();

  app.use(async (context, next) => {
    const begun = performance.now();
    const requestId = requestIdOf(context.req.header(REQUEST_ID));
    context.set("requestId", requestId);
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      if (!context.res.headers.has(name)) context.header(name, value);
    context.header(REQUEST_ID, requestId);
    const { method, routePath: route } = context.req;
    tell({ requestId, method, route, status: context.res.status, ms: performance.now() - begun });
  });
  app.get("/metrics", (context) => figures(context.req.raw));
  serveContract(app);
  app.get("/healthz", (context) => context.json({ status: "alive" }));
  app.get("/readyz", async (context) => {
    if (isClosing()) return problemResponse(problem("shutting-down"));
    return (await operation.isWell()).isOk()
      ? context.json({ status: "ready" })
      : problemResponse(problem("not-ready"));
  });
  app.use("/v1/*", async (_context, next) => {
    if (isClosing()) return problemResponse(problem("shutting-down"), { connection: "close" });
    await next();
    return undefined;
  });
  const hook = koboHook(options);
  app.post(KOBO_HOOK, (context) => hook(context.req.raw, context.req.param("form"), context.env?.address));
  for (const route of routes) {
    const serve = serveRoute({ ...options, shownAt }, route);
    app.on(route.method, route.path, (context) =>
      serve(context.req.raw, {
        key: route.inPath === undefined ? undefined : context.req.param(route.inPath),
        broke: (error) => log.broke(context.get("requestId"), error),
        peer: context.env?.address,
      }),
    );
  }
  app.notFound((context) => {
    const allowed = allowedAt(routes, context.req.path);
    return allowed.length === 0
      ? problemResponse(problem("route-not-found"))
      : problemResponse(problem("method-not-taken"), { allow: allowed.join(", ") });
  });
  // A bug: its message may hold what it matched on, so only its kind and place are logged.
  app.onError((error, context) => {
    log.broke(context.get("requestId"), error);
    return problemResponse(problem("bug"));
  });
  return app;
};
