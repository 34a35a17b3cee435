import process from "node:process";
import { explain, type Failure } from "@answerable/use-cases";
import { failureProblem } from "./problem.ts";
import { firstSignInNotice } from "./sign-in/first-sign-in-notice.ts";
import { startServer } from "./start-server.ts";

/** What is wrong, a line each with its sentence: a script reads the code, and whoever starts the server the rest. */
const tell = (failure: Failure): void => {
  const { issues = [], ...whole } = failureProblem(failure);
  const lines = issues.length > 0 ? issues.map((one) => ({ ...one, title: explain(one.code) ?? "" })) : [whole];
  for (const line of lines) process.stderr.write(`${JSON.stringify(line)}\n`);
};

/** The one place that touches the process: environment, signals and the exit code. */
const main = async (): Promise<void> => {
  const started = await startServer(process.env, process.cwd());
  if (started.isErr()) {
    tell(started.error);
    process.exitCode = started.error.owner === "input" ? 2 : 1;
    return;
  }
  const { address, log, firstSignIns, whenLocked, stop } = started.value;
  let isGoingDown = false;
  const goDown = (signal: string): void => {
    // a terminal, npm and a launcher may each pass the same Ctrl-C on
    if (isGoingDown) return;
    isGoingDown = true;
    log.note("going-down", { signal });
    void stop().then(() => log.note("gone-down"));
  };
  if (process.env["ANSWERABLE_KEY_ON_SAME_DISK"] === "accepted") log.note("key-on-the-disk-of-the-data");
  whenLocked(() => {
    log.note("locked");
    // at once: what a process holds in memory is gone only with the process
    process.exit(0);
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, goDown);
  // last: whoever reads it may tell it to end at once
  process.stdout.write(`answerable serves at ${address}\n`);
  process.stdout.write(firstSignInNotice(firstSignIns, address));
};

if (import.meta.main) await main();
