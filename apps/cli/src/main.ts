import process from "node:process";
import { ExitCode } from "./exit-code.ts";
import { run } from "./program.ts";
import type { Terminal } from "./terminal.ts";

const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** The one place that touches the process: environment, streams and the exit code. */
export const main = async (): Promise<void> => {
  const terminal: Terminal = {
    env: process.env,
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    readStdin,
    isWatched: process.stderr.isTTY,
  };
  // A reader that leaves early (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(ExitCode.done);
    throw error;
  });
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } catch (error) {
    // A bug: its message may hold what it matched on, so only its kind and place are said.
    const place =
      error instanceof Error ? (error.stack?.split("\n").find((line) => line.trim().startsWith("at ")) ?? "") : "";
    terminal.err(`answerable failed: ${error instanceof Error ? error.name : "unknown"}${place}\n`);
    process.exitCode = ExitCode.failed;
  }
};

if (import.meta.main) await main();
