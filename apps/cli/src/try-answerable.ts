import { run } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** One command line as a test sees it. */
export interface Tried {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A place to try command lines in, with an environment of its own; nothing of the machine's leaks in. */
export const tryAnswerable =
  (cwd: string, env: Readonly<Record<string, string>> = {}) =>
  async (args: readonly string[], stdin = ""): Promise<Tried> => {
    let out = "";
    let err = "";
    const terminal: Terminal = {
      cwd,
      env,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      readStdin: async () => new TextEncoder().encode(stdin),
      isWatched: false,
    };
    return { code: await run(args, terminal), out, err };
  };
