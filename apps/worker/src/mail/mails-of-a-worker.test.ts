import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ActorCode, addHours, type Instant } from "@answerable/core";
import { beginOperation, contextFor, locate, useCaseCalled } from "@answerable/use-cases";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// A worker as a process of its own, and a mail server on this machine.

const WORKER = fileURLToPath(new URL("../worker.ts", import.meta.url));
const folders: string[] = [];
const closing: (() => unknown)[] = [];
let cwd = "";
let env: Readonly<Record<string, string>> = {};

const done = async (actor: string, name: string, input: object, now: Instant): Promise<void> => {
  const useCase = await useCaseCalled(name);
  if (useCase === undefined) throw new Error(`no use case is called ${name}`);
  const asking = { env, cwd, actor, via: "cli" as const, now, progress: () => undefined };
  const ready = (await contextFor(useCase, asking))._unsafeUnwrap();
  try {
    (await ready.handle(useCase.input.parse(input)))._unsafeUnwrap();
  } finally {
    await ready.close();
  }
};

/** The days are near ones: a clock that ran on by months would be doubted. */
const daysAgo = (days: number): Instant => new Date(Date.now() - days * 86_400_000).toISOString() as Instant;
const THEN = daysAgo(5);

const promise = {
  ...{ level: "community", area: "ML0505", occasion: "visit", topic: "water", doneBy: "wash-officer" },
  ...{ words: "Nous prévoyons de réparer la pompe.", by: daysAgo(3).slice(0, 10) },
};

beforeAll(async () => {
  folders.push(...["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-worker-mail-${name}-`))));
  const [data = "", apart = ""] = folders;
  cwd = data;
  env = { ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
  const members = [
    { code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] },
    { code: "desk-01" as ActorCode, roles: ["cfm-operator"], areas: "whole-operation" as const, units: [] },
  ];
  const asked = { operation: "mailed", country: "MLI", language: "fr", sample: false, members };
  (await beginOperation({ env, location: locate(env, cwd) }, asked, THEN))._unsafeUnwrap();
  const address = "desk@agency.example";
  await done("desk-01", "accounts.reach", { address, language: "fr" }, THEN);
});
afterAll(async () => {
  for (const close of closing) await close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("a worker with a mail server", () => {
  it("tells who made a promise that its day is over, and its log says of nobody to whom", async () => {
    const arrived = Promise.withResolvers<string>();
    const server = new SMTPServer({
      ...{ disabledCommands: ["STARTTLS", "AUTH"], disableReverseLookup: true, logger: false },
      onData: (stream, _session, taken) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          arrived.resolve(Buffer.concat(chunks).toString());
          taken();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const child = spawn(process.execPath, ["--conditions=@answerable/source", WORKER], {
      ...{ cwd, stdio: "pipe" },
      env: {
        ...{ ...env, ANSWERABLE_WORKER_EVERY_SECONDS: "1", ANSWERABLE_WORKER_MAIL_FROM: "due@agency.example" },
        ANSWERABLE_WORKER_MAIL_SETTLE_SECONDS: "1",
        ANSWERABLE_WORKER_MAIL_SERVER: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      },
    });
    closing.push(() => child.kill("SIGKILL"));
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    while (!said.includes("answerable works on")) await once(child.stdout, "data");
    await done("desk-01", "promises.make", promise, addHours(THEN, 1));
    const mail = await arrived.promise;
    expect(mail).toMatch(/^To: desk@agency\.example$/im);
    expect(mail).not.toMatch(/promise|water|ML0505|pump|pompe|mailed/i);
    child.kill("SIGTERM");
    await once(child, "close");
    expect(said).not.toContain("agency.example");
    expect(said).not.toContain("desk-01");
  });
});
