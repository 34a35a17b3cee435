import process from "node:process";
import { explain, type Failure } from "@answerable/use-cases";
import { startWorker } from "./start-worker.ts";

const codesOf = (failure: Failure): readonly { readonly code: string; readonly path?: readonly PropertyKey[] }[] => {
  if (failure.owner === "input") return failure.issues.map(({ code, path }) => ({ code, path }));
  return [{ code: failure.owner === "store" ? failure.error.code : failure.rejection.code }];
};

/** What is wrong, a line each with its sentence: a script reads the code, and whoever starts the worker the rest. */
const tell = (failure: Failure): void => {
  for (const one of codesOf(failure))
    process.stderr.write(`${JSON.stringify({ ...one, title: explain(one.code) ?? "" })}\n`);
};

/** A terminal, npm and a launcher may each pass the same Ctrl-C on; what comes later is another one, from somebody who will not wait. */
const SAME_SIGNAL_MS = 1000;

/** The one place that touches the process: environment, signals and the exit code. */
const main = async (): Promise<void> => {
  const started = await startWorker(process.env, process.cwd());
  if (started.isErr()) {
    tell(started.error);
    process.exitCode = started.error.owner === "input" ? 2 : 1;
    return;
  }
  const { operation, log, graceSeconds, whenLocked, stop } = started.value;
  let goingDownSince: number | undefined;
  const endAtOnce = (code: "ended-at-once" | "not-down-in-time"): void => {
    log.note(code);
    process.exit(1);
  };
  const goDown = (signal: string): void => {
    if (goingDownSince !== undefined) {
      if (performance.now() - goingDownSince > SAME_SIGNAL_MS) endAtOnce("ended-at-once");
      return;
    }
    goingDownSince = performance.now();
    log.note("going-down", { signal });
    const late = setTimeout(() => endAtOnce("not-down-in-time"), graceSeconds * 1000);
    void stop().then(() => {
      clearTimeout(late);
      log.note("gone-down");
    });
  };
  whenLocked(() => {
    log.note("locked");
    // at once: what a process holds in memory is gone only with the process
    process.exit(0);
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, goDown);
  // last: whoever reads it may tell it to end at once
  process.stdout.write(`answerable works on ${operation}\n`);
};

if (import.meta.main) await main();
