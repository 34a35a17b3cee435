import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedOperation, servedMember, servedOperation } from "./served-operation.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "answerable-bundle-"));

let served: ServedOperation;
beforeAll(async () => {
  const nx = join(root, "node_modules", "nx", "dist", "bin", "nx.js");
  const built = spawnSync(process.execPath, [nx, "run", "@answerable/http:build"], { cwd: root, encoding: "utf8" });
  expect([built.status, built.status === 0 ? "" : built.stdout]).toEqual([0, ""]);
  cpSync(join(root, "apps", "http", "dist"), folder, { recursive: true });
  served = await servedOperation({
    members: [servedMember("admin-01", "administrator"), servedMember("analyst-01", "protection-analyst")],
    program: [join(folder, "server.js")],
  });
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (path: string, request: RequestInit = {}): Promise<Response> =>
  await fetch(`${served.address}${path}`, {
    ...request,
    headers: { authorization: `Bearer ${await served.tokenOf("analyst-01")}` },
  });

describe("the bundle, in a folder without anything else", () => {
  it("is files alone, and no package", () => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["server.js", "thread.js"]));
    expect(readdirSync(folder)).not.toContain("node_modules");
  });

  it.each(["/healthz", "/readyz", "/metrics", "/openapi.json", "/reference", "/reference/rapidoc.js", "/v1/incidents"])(
    "serves %s",
    async (path) => {
      expect((await ask(path)).status).toBe(200);
    },
  );

  it("computes in its threads", async () => {
    const checked = await ask("/v1/message/check", { method: "POST", body: "Your case will be in the UN report\n" });
    expect([checked.status, (await checked.text()).includes("promise-un-report")]).toEqual([200, true]);
    expect((await ask("/v1/figures/month?month=2026-05")).status).toBe(200);
  });

  it("goes down when it is told to", async () => {
    const server = served.servers[0]?.process;
    const ended = server && once(server, "exit");
    server?.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });
});
