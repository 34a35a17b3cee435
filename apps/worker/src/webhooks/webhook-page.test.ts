import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Instant } from "@answerable/core";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRole, operationOnFiles } from "../operation-on-files.ts";

// The page for developers, word for word: its document is adopted, its receiver runs, and a worker of its own process delivers to it.

const PAGE = readFileSync(new URL("../../../../docs/webhooks.md", import.meta.url), "utf8");
const WORKER = fileURLToPath(new URL("../worker.ts", import.meta.url));
const blockOf = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(PAGE)?.[1] ?? "";

interface Told {
  readonly type: string;
  readonly data: { readonly id: string };
}
interface PageCode {
  isGenuine(headers: object, body: string, secrets: readonly string[], now?: number): boolean;
  receiver(how: { secrets: string[]; seen: Set<string>; take: (told: Told) => Promise<void> }): Server;
}

describe("the page of webhooks", () => {
  const code = mkdtempSync(join(tmpdir(), "answerable-webhook-page-"));
  let worker: ChildProcess | undefined;
  let operation: Awaited<ReturnType<typeof operationOnFiles>>;
  let page: PageCode;
  const now = (): Instant => new Date().toISOString() as Instant;

  beforeAll(async () => {
    const members = [inRole("im-01", "information-manager"), inRole("bridge-01", "cfm-operator")];
    operation = await operationOnFiles({ members, now });
    writeFileSync(join(code, "receiver.mjs"), blockOf("js"));
    page = (await import(pathToFileURL(join(code, "receiver.mjs")).href)) as PageCode;
  });
  afterAll(() => {
    worker?.kill("SIGKILL");
    operation.remove();
    rmSync(code, { recursive: true, force: true });
  });

  it("leads to a receiver that knows, by ids alone, what its actor lists", async () => {
    const [holds, secrets]: [Set<string>, string[]] = [new Set(), []];
    const take = async ({ type, data }: Told): Promise<void> => {
      holds[type.endsWith(".deleted") ? "delete" : "add"](data.id);
    };
    const server = page.receiver({ secrets, seen: new Set(), take });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    const bytes = Buffer.from(blockOf("json").replace("https://tool.example/hook", url));
    await operation.ask("im-01", "documents.adopt", { file: { name: "destinations.json", bytes } });
    secrets.push(
      (await operation.ask<{ secret: string }>("im-01", "destinations.secret", { code: "case-tool" })).secret,
    );
    worker = spawn(process.execPath, ["--conditions=@answerable/source", WORKER], {
      ...{ cwd: operation.cwd, env: { ...operation.env, ANSWERABLE_WORKER_EVERY_SECONDS: "1" }, stdio: "ignore" },
    });
    const promise = {
      ...{ level: "community", area: "ML0505", occasion: "visit", topic: "water", doneBy: "wash-officer" },
      ...{ words: "Nous prévoyons de réparer la pompe.", by: now().slice(0, 10) },
    };
    // it begins where the log ends when the worker first looks, which nobody outside can see: so until one is heard of
    const made: string[] = [];
    while (holds.size === 0) {
      made.push((await operation.ask<{ id: string }>("bridge-01", "promises.make", promise)).id);
      await pause(500);
    }
    const last = (await operation.ask<{ id: string }>("bridge-01", "promises.make", promise)).id;
    while (!holds.has(last)) await pause(100);
    const listed = await operation.ask<readonly { id: string }[]>("bridge-01", "promises.list", {});
    const heard = listed.map(({ id }) => id).filter((id) => holds.has(id));
    expect(heard).toHaveLength(holds.size);
    worker.kill("SIGTERM");
    expect((await once(worker, "close"))[0]).toBe(0);
    server.closeAllConnections();
    server.close();
  });

  it("leads to a receiver that takes nothing from whoever lacks the secret, nothing old, and nothing changed", () => {
    const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
    const signature = new Webhook(secret).sign("a", new Date(1_000_000), "{}");
    const headers = { "webhook-id": "a", "webhook-timestamp": "1000", "webhook-signature": signature };
    const isTaken = (more: object, body = "{}", at = 1000) =>
      page.isGenuine({ ...headers, ...more }, body, [secret], at);
    expect([isTaken({}), isTaken({}, "{}", 1300)]).toEqual([true, true]);
    const forged = ["", "v1,", "v1,AAAA", "v1a,AAAA v2,"].map((one) => isTaken({ "webhook-signature": one }));
    const other = [isTaken({ "webhook-id": "b" }), isTaken({ "webhook-timestamp": "1001" }), isTaken({}, "[]")];
    expect([...forged, ...other, isTaken({}, "{}", 1301), page.isGenuine({}, "{}", [secret])]).not.toContain(true);
    expect(page.isGenuine(headers, "{}", [`whsec_${Buffer.alloc(32, 8).toString("base64")}`], 1000)).toBe(false);
  });
});
