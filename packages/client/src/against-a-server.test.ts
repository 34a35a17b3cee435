import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AnswerableClient, createClient } from "./create-client.ts";

// A server in a process of its own, made as a stranger makes one: nothing of ours is imported.

const apps = join(import.meta.dirname, "..", "..", "..", "apps");
const SOURCES = "--conditions=@answerable/source";
const [cwd = "", apart = ""] = ["data", "key"].map((name) => mkdtempSync(join(tmpdir(), `answerable-client-${name}-`)));
const env = {
  ...{ PATH: process.env["PATH"], ANSWERABLE_KEY_FILE: join(apart, "store.key") },
  ...{ ANSWERABLE_KEY_ON_SAME_DISK: "accepted", ANSWERABLE_HTTP_PORT: "0", ANSWERABLE_LOG: "error" },
};

const command = (...words: readonly string[]): string =>
  execFileSync(process.execPath, [SOURCES, join(apps, "cli", "src", "main.ts"), ...words], {
    ...{ cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  });

let server: ChildProcess;
let client: AnswerableClient;
let stranger: AnswerableClient;

const started = (): Promise<string> =>
  new Promise((resolve, reject) => {
    server = spawn(process.execPath, [SOURCES, join(apps, "http", "src", "server.ts")], {
      ...{ cwd, env, stdio: ["ignore", "pipe", "inherit"] },
    });
    let said = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });

beforeAll(async () => {
  command("init", "served", "--country", "MLI", "--administrator", "admin-01", "--information-manager", "im-01");
  const { token } = JSON.parse(command("tokens", "issue", "--as", "im-01", "--format", "json")) as { token: string };
  const baseUrl = await started();
  client = createClient({ baseUrl, token });
  stranger = createClient({ baseUrl });
});
afterAll(() => {
  server.kill("SIGKILL");
  for (const folder of [cwd, apart]) rmSync(folder, { recursive: true, force: true });
});

const incident = () => ({
  violations: [{ unit: "victims" as const, type: "threat" }],
  happened: { month: "2020-06", precision: "month" as const },
  place: { adm2: "ML0505" },
  actorCategory: "bandits",
  source: { category: "witness" as const, independentSources: 1, known: "seen" as const },
  referrals: [],
});

const recorded = async (header: { "Idempotency-Key"?: string } = {}) => {
  const answer = await client.post("/v1/incidents", { body: incident(), params: { header } });
  if (!answer.done) throw new Error(JSON.stringify(answer.problem));
  return answer;
};

describe("against a server", () => {
  it("records, shows and changes an incident", async () => {
    const { value, response } = await recorded();
    expect([response.status, value.version]).toEqual([201, 1]);
    const id = value.id ?? "";
    const shown = await client.get("/v1/incidents/{id}", { params: { path: { id } } });
    expect(shown).toMatchObject({ done: true, value: { id, status: "alleged", month: "2020-06" } });
    const change = (version: string) =>
      client.post("/v1/incidents/{id}/set-aside", {
        ...{ params: { path: { id }, header: { "If-Match": version } }, body: { reason: "did-not-happen" as const } },
      });
    expect(await change('"1"')).toMatchObject({ done: true, value: { version: 2, status: "set-aside" } });
    expect(await change('"1"')).toMatchObject({ done: false, problem: { code: "stale-version", status: 412 } });
  });

  it("does what is sent again under one key once", async () => {
    const header = { "Idempotency-Key": "once-and-no-more-0123456789" };
    expect((await recorded(header)).value.id).toBe((await recorded(header)).value.id);
  });

  it("sends many at once; what is refused refuses only itself", async () => {
    const statuses: (number | undefined)[] = [];
    for await (const line of client.postLines("/v1/incidents", [incident(), { ...incident(), month: 1 }, incident()]))
      statuses.push("row" in line ? line.status : undefined);
    expect(statuses).toEqual([201, 422, 201]);
  });

  it("takes a list by pages and in one go, which are the same", async () => {
    const [byPages, inOne]: [unknown[], unknown[]] = [[], []];
    for await (const row of client.rows("/v1/incidents", { limit: 2 })) byPages.push(row.stream);
    for await (const row of client.stream("/v1/incidents")) inOne.push(row.stream);
    expect(byPages.length).toBeGreaterThan(3);
    expect(byPages).toEqual(inOne);
  });

  it("is told why something is not done", async () => {
    expect(await stranger.get("/v1/incidents")).toMatchObject({ done: false, problem: { code: "sign-in-needed" } });
    const asked = client.get("/v1/incidents/{id}", { params: { path: { id: "not-an-id" } } });
    expect(await asked).toMatchObject({ done: false, problem: { code: "invalid-input", issues: [{ path: ["id"] }] } });
  });
});
