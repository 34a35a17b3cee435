import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Connection } from "./app.ts";
import type { Config } from "./config.ts";

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes nothing new, lets what was begun end, and cuts what takes too long. */
  stop(): Promise<void>;
}

/** Serves an app at an address. A request that dawdles is cut off; so is a connection that says nothing. */
export const listen = async (
  fetch: (request: Request, connection: Connection) => Response | Promise<Response>,
  { host, port, graceSeconds, requestSeconds }: Config,
): Promise<Listening> => {
  const server = await new Promise<Server>((resolve, reject) => {
    const made = serve(
      {
        ...{ hostname: host, port, overrideGlobalObjects: false },
        // how late a time that has run out is seen
        serverOptions: { connectionsCheckingInterval: 2_000 },
        fetch: (request, { incoming }) => fetch(request, { address: incoming.socket?.remoteAddress }),
      },
      () => resolve(made as Server),
    );
    made.once("error", reject);
  });
  server.requestTimeout = requestSeconds * 1000;
  server.headersTimeout = Math.min(10, requestSeconds) * 1000;
  server.keepAliveTimeout = 5_000;
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceSeconds * 1000);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
};
