import { type Instant, type Issue, issue } from "@answerable/core";
import { type Environment, type Failure, type FirstSignIn, serveOperation } from "@answerable/use-cases";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import { createApp } from "./app.ts";
import { askOne } from "./ask-one.ts";
import { readConfig } from "./config.ts";
import { inThreads } from "./heavy/in-threads.ts";
import { openGate } from "./limiting/gate.ts";
import { listen } from "./listen.ts";
import { openApiFile } from "./openapi/open-api-file.ts";
import { type RequestLog, requestLog } from "./request-log.ts";
import { byBearer } from "./sign-in/by-bearer.ts";
import { openProvider } from "./sign-in/provider.ts";

/** A server that runs. */
export interface Running {
  readonly address: string;
  readonly log: RequestLog;
  /** One-time sign-ins for the first who let others in, to be shown once; none, once they were taken up. */
  readonly firstSignIns: readonly FirstSignIn[];
  /** Calls once when the operation is locked: there is nothing left to serve, and nothing to wait for. */
  whenLocked(locked: () => void): void;
  /** Lets what was begun end, then gives the stores and keys back. */
  stop(): Promise<void>;
}

const moment = (): Instant => new Date().toISOString() as Instant;

/** A port that somebody else has, or that only the system's administrator may take; what else breaks is a bug. */
const notListening = (thrown: unknown): Failure => {
  const { code } = thrown as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return { owner: "input", issues: [issue("port-taken", ["ANSWERABLE_HTTP_PORT"])] };
  if (code === "EACCES") return { owner: "input", issues: [issue("port-not-allowed", ["ANSWERABLE_HTTP_PORT"])] };
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return { owner: "input", issues: [issue("host-not-here", ["ANSWERABLE_HTTP_HOST"])] };
  throw thrown;
};

/**
 * Opens the operation that lies here and serves it. Err: what is wrong with the settings, all of it, or why it does not open;
 * `port-taken`, `port-not-allowed`, `host-not-here`.
 */
export const startServer = async (env: Environment, cwd: string): Promise<Result<Running, Failure>> => {
  const config = readConfig(env);
  if (config.isErr()) return err({ owner: "input", issues: config.error satisfies readonly Issue[] });
  const opened = await serveOperation({ env, cwd, via: "http", now: moment });
  if (opened.isErr()) return err(opened.error);
  const operation = opened.value;
  const log = requestLog(config.value.log);
  let isClosing = false;
  const gate = openGate(config.value);
  const threads = inThreads(config.value, { env: { ...env }, cwd }, askOne(operation));
  const { provider } = config.value;
  const authenticate = byBearer(operation, provider && openProvider(provider));
  const app = await createApp({
    ...{ operation, log, gate, askHeavy: threads.ask, now: moment, authenticate, isClosing: () => isClosing },
    ...{
      takesPublic: config.value.takesPublic,
      fileBytes: config.value.fileBytes,
      metricsDoor: config.value.metricsDoor,
    },
  });
  await openApiFile();
  const listened = await ResultAsync.fromPromise(
    listen((request, connection) => app.fetch(request, connection), config.value),
    notListening,
  );
  if (listened.isErr()) {
    await operation.close();
    return err(listened.error);
  }
  const listening = listened.value;
  // what goes to a journal is kept, and a one-time sign-in is not to be
  const firstSignIns = env["JOURNAL_STREAM"] === undefined ? await operation.firstSignIns(moment()) : ok([]);
  if (firstSignIns.isErr()) {
    await listening.stop();
    await operation.close();
    return err(firstSignIns.error);
  }
  return ok({
    address: `http://${config.value.host.includes(":") ? `[${config.value.host}]` : config.value.host}:${listening.port}`,
    log,
    firstSignIns: firstSignIns.value,
    whenLocked: (locked) => operation.whenLocked(locked),
    stop: async () => {
      isClosing = true;
      await listening.stop();
      await threads.stop();
      await operation.close();
    },
  });
};
