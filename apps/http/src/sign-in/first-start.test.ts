import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, locate } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const SERVER = fileURLToPath(new URL("../server.ts", import.meta.url));
const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-first-${name}-`)));
const [cwd = "", apart = ""] = folders;
const env = {
  ANSWERABLE_KEY_FILE: join(apart, "store.key"),
  ANSWERABLE_KEY_ON_SAME_DISK: "accepted",
  ANSWERABLE_HTTP_PORT: "0",
};

beforeAll(async () => {
  const members = [
    { code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] },
    { code: "key-01" as ActorCode, roles: ["key-holder"], areas: [] },
  ];
  const asked = { operation: "first", country: "MLI", language: "fr", sample: false, members };
  (
    await beginOperation({ env, location: locate(env, cwd) }, asked, new Date().toISOString() as Instant)
  )._unsafeUnwrap();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Starts the server as a process of its own, asks it once, and ends it: what it said on the way. */
const said = async (
  more: object,
): Promise<{ readonly lines: readonly string[]; readonly logged: readonly string[] }> => {
  const served = spawn(process.execPath, ["--conditions=@answerable/source", SERVER], {
    ...{ cwd, env: { PATH: process.env["PATH"], ...env, ...more }, stdio: ["ignore", "pipe", "inherit"] },
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: served.stdout })) {
    lines.push(line);
    const address = /^answerable serves at (\S+)$/.exec(line)?.[1];
    // the line before the last of what it says at its start; the log of this request comes after
    if (address !== undefined) void fetch(`${address}/v1/incidents`);
    if (line.includes('"msg":"request"')) served.kill("SIGTERM");
  }
  return { lines: lines.filter((line) => !line.startsWith("{")), logged: lines.filter((line) => line.startsWith("{")) };
};

describe("the first start", () => {
  it("shows the first sign-ins on the screen of whoever starts it, and in no line of the log", async () => {
    const { lines, logged } = await said({});
    const codes = lines.flatMap((line) => /^ {2}(?:admin|key)-01 {2}(\S+)$/.exec(line)?.[1] ?? []);
    expect(codes.length).toBe(2);
    expect(logged.length).toBeGreaterThan(0);
    for (const code of codes) expect(logged.join("\n")).not.toContain(code);
  });

  it("shows none where what it says is kept in a journal", async () => {
    const { lines } = await said({ JOURNAL_STREAM: "8:12345" });
    expect(lines.filter((line) => line.includes("-01"))).toEqual([]);
  });
});
