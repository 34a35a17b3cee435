import type { Instant, Issue } from "@answerable/core";
import { type Environment, type Failure, serveOperation } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { createApp } from "./app.ts";
import { byToken } from "./authenticate.ts";
import { readConfig } from "./config.ts";
import { openGate } from "./limiting/gate.ts";
import { listen } from "./listen.ts";
import type { RequestLog } from "./request-log.ts";
import { requestLog } from "./request-log.ts";

/** A server that runs. */
export interface Running {
  readonly address: string;
  readonly log: RequestLog;
  /** Lets what was begun end, then gives the stores and keys back. */
  stop(): Promise<void>;
}

const moment = (): Instant => new Date().toISOString() as Instant;

/** Opens the operation that lies here and serves it. Err: what is wrong with the settings, all of it, or why it does not open. */
export const startServer = async (env: Environment, cwd: string): Promise<Result<Running, Failure>> => {
  const config = readConfig(env);
  if (config.isErr()) return err({ owner: "input", issues: config.error satisfies readonly Issue[] });
  const opened = await serveOperation({ env, cwd, via: "http", now: moment });
  if (opened.isErr()) return err(opened.error);
  const operation = opened.value;
  const log = requestLog(config.value.log);
  let isClosing = false;
  const gate = openGate(config.value);
  const app = await createApp({
    ...{ operation, log, gate, now: moment, authenticate: byToken(operation), isClosing: () => isClosing },
    ...{
      takesPublic: config.value.takesPublic,
      fileBytes: config.value.fileBytes,
      metricsDoor: config.value.metricsDoor,
    },
  });
  const listening = await listen((request, connection) => app.fetch(request, connection), config.value);
  return ok({
    address: `http://${config.value.host.includes(":") ? `[${config.value.host}]` : config.value.host}:${listening.port}`,
    log,
    stop: async () => {
      isClosing = true;
      await listening.stop();
      await operation.close();
    },
  });
};
