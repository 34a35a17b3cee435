import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ActorCode, Instant } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import { beginOperation, contextFor, locate, nouns } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// Two servers as processes of their own on one PostgreSQL; what they answer on SQLite is tested beside the app.

const main = fileURLToPath(new URL("../apps/http/src/server.ts", import.meta.url));
const folders = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-served-${name}-`)));
const [cwd = "", apart = ""] = folders;

let database: TestPostgres;
let env: Record<string, string>;
let token: string;
let servers: { readonly address: string; readonly process: ChildProcess }[];

const started = (): Promise<(typeof servers)[number]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=@answerable/source", main], {
      ...{ cwd, env: { ...env, ANSWERABLE_HTTP_PORT: "0", ANSWERABLE_LOG: "error" } },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined) resolve({ address, process: child });
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });

const issued = async (): Promise<string> => {
  const useCase = (await nouns["tokens"]?.load())?.find(({ name }) => name === "tokens.issue");
  if (useCase === undefined) throw new Error("no tokens");
  const now = new Date().toISOString() as Instant;
  const asking = { env, cwd, actor: "im-01", via: "cli" as const, now, progress: () => undefined };
  const ready = (await contextFor(useCase, asking))._unsafeUnwrap();
  const made = (await ready.handle(useCase.input.parse({})))._unsafeUnwrap();
  await ready.close();
  return (made as { readonly token: string }).token;
};

beforeAll(async () => {
  database = await startPostgres();
  env = {
    ANSWERABLE_KEY_FILE: join(apart, "store.key"),
    ANSWERABLE_KEY_ON_SAME_DISK: "accepted",
    DATABASE_URL: await database.createDatabase(),
  };
  const members = [
    { code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] },
    { code: "im-01" as ActorCode, roles: ["information-manager"], areas: "whole-operation" as const },
  ];
  const asked = { operation: "served", country: "MLI", language: "fr", sample: false, members };
  const now = new Date().toISOString() as Instant;
  (await beginOperation({ env, location: locate(env, cwd) }, asked, now))._unsafeUnwrap();
  token = await issued();
  servers = [await started(), await started()];
});
afterAll(async () => {
  for (const server of servers) server.process.kill("SIGKILL");
  await database.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const send = (at: number, path: string, { method = "GET", headers = {}, body }: RequestInit = {}): Promise<Response> =>
  fetch(`${servers[at % 2]?.address}${path}`, {
    ...{ method, ...(body === undefined ? {} : { body }) },
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...(headers as object) },
  });

const incident = JSON.stringify({
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: "2020-06", precision: "month" } },
  ...{ place: { adm2: "ML0505" }, actorCategory: "bandits", referrals: [] },
  source: { category: "witness", independentSources: 1, known: "seen" },
});

const recorded = async (at: number): Promise<string> =>
  ((await (await send(at, "/v1/incidents", { method: "POST", body: incident })).json()) as { id: string }).id;

describe("two servers on one PostgreSQL", () => {
  it("take writes at once, and either lists all of them in pages that begin at the other", async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, (_, at) => recorded(at)));
    const seen: string[] = [];
    let cursor = "";
    for (let at = 0; ; at += 1) {
      const page = (await (await send(at, `/v1/incidents?limit=5${cursor}`)).json()) as {
        items: { stream: string }[];
        next?: string;
      };
      seen.push(...page.items.map(({ stream }) => stream));
      if (page.next === undefined) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  it("let one of two changes of a version through", async () => {
    const id = await recorded(0);
    const change = (at: number) =>
      send(at, `/v1/incidents/${id}/set-aside`, {
        ...{ method: "POST", headers: { "if-match": '"1"' }, body: JSON.stringify({ reason: "did-not-happen" }) },
      });
    const statuses = (await Promise.all([change(0), change(1)])).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  it("hear of a token that was revoked at the other one", async () => {
    const own = token;
    const id = `${own.slice(4, 12)}-${own.slice(12, 16)}-${own.slice(16, 20)}-${own.slice(20, 24)}-${own.slice(24, 36)}`;
    expect((await send(0, `/v1/tokens/${id}/revoke`, { method: "POST" })).status).toBe(200);
    expect((await send(1, "/v1/incidents")).status).toBe(401);
  });

  it("go down when they are told to", async () => {
    const [server] = servers;
    const ended = new Promise((resolve) => server?.process.once("exit", resolve));
    server?.process.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
