import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { runTogether } from "./children.mjs";

/** Whoever started the launcher: can send it signals and hears what is said. */
const starter = () => {
  const listeners = new Map<string, () => void>();
  const said: string[] = [];
  const waiting: { readonly words: string; readonly heard: () => void }[] = [];
  return {
    said,
    send: (signal: string) => listeners.get(signal)?.(),
    hears: (words: string) => new Promise<void>((heard) => waiting.push({ words, heard })),
    listening: () => listeners.size,
    outside: {
      on: (signal: string, listener: () => void) => void listeners.set(signal, listener),
      off: (signal: string) => void listeners.delete(signal),
      whenLeft: (listener: () => void) => {
        listeners.set("left", listener);
        return () => void listeners.delete("left");
      },
      write: (line: string) => {
        said.push(line);
        for (const { words, heard } of waiting) if (line.includes(words)) heard();
      },
    },
  };
};

const program = (name: string, code: string) => ({ name, args: ["-e", code] });
/** Says that it is there and ends as it is told to, counting how often it was told. */
const server = (name: string) =>
  program(
    name,
    `let told = 0; process.on("SIGTERM", () => { told += 1; setTimeout(() => { console.log("told", told); process.exit(0); }, 50); });
     process.on("SIGINT", () => console.log("interrupted")); console.log("up"); setInterval(() => undefined, 1000);`,
  );
const together = (programs: ReturnType<typeof program>[], { outside }: ReturnType<typeof starter>) =>
  runTogether(process.execPath, programs, { cwd: tmpdir(), outside });

describe("programs that run together", () => {
  it("are told once to end, however often the signal comes, and end well; their lines stand under their names", async () => {
    const by = starter();
    const up = Promise.all([by.hears("http | up"), by.hears("worker | up")]);
    const code = together([server("http"), server("worker")], by);
    await up;
    for (const signal of ["SIGINT", "SIGINT", "SIGTERM"]) by.send(signal);
    expect(await code).toBe(0);
    expect(by.said.toSorted()).toEqual(["http | told 1\n", "http | up\n", "worker | told 1\n", "worker | up\n"]);
    expect(by.listening()).toBe(0);
  });

  it("are told to end when whoever started them is gone, or nobody reads what they say any more", async () => {
    const from = JSON.stringify(new URL("children.mjs", import.meta.url).href);
    const chatty = `process.on("SIGTERM", () => { require("fs").writeFileSync("told", ""); process.exit(0); });
      setInterval(() => console.log("up"), 20);`;
    const launcher = `import(${from}).then(({ runTogether }) => runTogether(process.execPath,
      [{ name: "http", args: ["-e", ${JSON.stringify(chatty)}] }], { cwd: process.cwd() }))`;
    // npm and its shell stand between us and the launcher
    const between = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(launcher)}], { stdio: "inherit" })`;
    for (const leave of [
      (npm: ReturnType<typeof spawn>) => npm.kill("SIGKILL"),
      (npm: ReturnType<typeof spawn>) => npm.stdout?.destroy(),
    ]) {
      const cwd = mkdtempSync(join(tmpdir(), "answerable-left-"));
      const env = { ...process.env, npm_lifecycle_event: "start" };
      const npm = spawn(process.execPath, ["-e", between], { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
      await once(npm.stdout, "data");
      leave(npm);
      await expect.poll(() => existsSync(join(cwd, "told")), { timeout: 60_000 }).toBe(true);
      rmSync(cwd, { recursive: true });
    }
  });

  it("all end with the first that fails, with its exit code", async () => {
    const by = starter();
    const failing = program("worker", 'console.error("no store"); process.exit(2)');
    expect(await together([server("http"), failing], by)).toBe(2);
    expect(by.said).toContain("worker | no store\n");
    expect(by.listening()).toBe(0);
  });

  it("that do not end well when they are told to say so", async () => {
    const by = starter();
    const up = by.hears("up");
    const code = together(
      [program("http", 'process.on("SIGTERM", () => process.exit(7)); console.log("up"); setInterval(() => 1, 1000)')],
      by,
    );
    await up;
    by.send("SIGTERM");
    expect(await code).toBe(7);
  });

  it("are not there where the program is not", async () => {
    const by = starter();
    const code = await runTogether("/there/is/no/such/program", [program("http", "")], { cwd: tmpdir(), ...by });
    expect(code).not.toBe(0);
  });
});
