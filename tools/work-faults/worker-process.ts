import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WorkedOperation } from "../deadline-year/worked-operation.ts";

const WORKER = fileURLToPath(new URL("../../apps/worker/src/worker.ts", import.meta.url));

/** A worker as a process of its own. */
export interface WorkerProcess {
  /** Whether it has opened the operation and begun. */
  isAtWork(): boolean;
  /** Ends it without a word, wherever it stands. */
  kill(): Promise<void>;
  /** Tells it to end; its exit code, and what it said. */
  end(): Promise<{ readonly code: number | null; readonly said: string }>;
}

/** Starts one; it looks every second, and an attempt may take three. */
export const startWorkerProcess = (
  { cwd, env }: Pick<WorkedOperation, "cwd" | "env">,
  more: Readonly<Record<string, string>> = {},
): WorkerProcess => {
  const child = spawn(process.execPath, ["--conditions=@answerable/source", WORKER], {
    cwd,
    stdio: "pipe",
    env: {
      ...{ ...env, ANSWERABLE_WORKER_EVERY_SECONDS: "1", ANSWERABLE_WORKER_DELIVERY_SECONDS: "3" },
      // each is started many times over
      ...{ ANSWERABLE_WORKER_DELIVERIES_AT_ONCE: "20", NODE_COMPILE_CACHE: join(tmpdir(), "answerable-compiled") },
      ...more,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  return {
    isAtWork: () => said.includes("answerable works on"),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    end: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
};
