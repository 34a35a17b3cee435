import { spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const LOOK_EVERY_MS = 500;
const startedBy = process.ppid;

/**
 * What the launcher and its children share with whoever started it; tests give their own.
 * @typedef {{ on: (signal: string, listener: () => void) => void, off: (signal: string, listener: () => void) => void,
 *   write: (line: string) => void, whenLeft: (listener: () => void) => () => void }} Outside
 */

/** @type {Outside} */
const ourProcess = {
  on: (signal, listener) => process.on(signal, listener),
  off: (signal, listener) => process.off(signal, listener),
  write: (line) => process.stdout.write(line),
  // npm that is told to end ends the shell between us and tells us nothing; and nobody may read what is said any more
  whenLeft: (listener) => {
    process.stdout.on("error", listener);
    if (process.env.npm_lifecycle_event === undefined) return () => undefined;
    const timer = setInterval(() => {
      if (process.ppid !== startedBy) listener();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  },
};

/**
 * Runs programs beside one another until they have ended, each line they say under their name. A signal goes to all of them
 * once, however often it comes: a terminal sends Ctrl-C to the whole group, and npm passes it on again. Where one ends by
 * itself, or whoever started us is gone, the others are told to end, too. Answers the exit code: that of the first which ended by itself, else the first
 * that did not end well.
 * @param {string} command
 * @param {readonly { name: string, args: readonly string[] }[]} programs
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, outside?: Outside }} options
 * @returns {Promise<number>}
 */
export const runTogether = async (command, programs, { cwd, env = process.env, outside = ourProcess }) => {
  const running = new Set();
  /** @type {number | undefined} */
  let code;
  const tellAll = (signal) => {
    for (const child of running) child.kill(signal);
  };
  let isAsked = false;
  const goDown = () => {
    if (isAsked) return;
    isAsked = true;
    tellAll("SIGTERM");
  };
  for (const signal of SIGNALS) outside.on(signal, goDown);
  const lookNoMore = outside.whenLeft(goDown);
  const ended = programs.map(
    ({ name, args }) =>
      new Promise((resolve) => {
        // a group of its own: what a terminal sends to ours reaches it through us alone
        const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
        running.add(child);
        for (const stream of [child.stdout, child.stderr])
          createInterface({ input: stream }).on("line", (line) => outside.write(`${name} | ${line}\n`));
        child.once("error", ({ message }) => outside.write(`${name} | ${message}\n`));
        child.once("close", (own) => {
          running.delete(child);
          const result = own ?? 1;
          if (!isAsked || result !== 0) code ??= result;
          goDown();
          resolve(undefined);
        });
      }),
  );
  await Promise.all(ended);
  for (const signal of SIGNALS) outside.off(signal, goDown);
  lookNoMore();
  return code ?? 0;
};
