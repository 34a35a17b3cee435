import { addHours, defaultRoles } from "@answerable/core";
import { nouns } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routesOf } from "./route.ts";
import { MEMBERS, type TryServer, threat, tryServer } from "./try-server.ts";

let server: TryServer;
let open: TryServer;
beforeAll(async () => {
  server = await tryServer();
  open = await tryServer({ takesPublic: true });
});
afterAll(async () => {
  await server.stop();
  await open.stop();
});

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const pathOf = (path: string): string => path.replace(/:\w+/, "01a1ff5b-bf86-7778-a343-340ea836537f");

/** Where somebody says who she or he is. */
const SIGNING_IN = ["POST /v1/accounts/accept", "POST /v1/accounts/sign-in"];

describe("nobody in particular", () => {
  it("is served nothing but signing in and whether the server lives, whatever is asked", async () => {
    for (const { method, path } of await routesOf(nouns)) {
      if (SIGNING_IN.includes(`${method} ${path}`)) continue;
      const response = await server.send(method, pathOf(path));
      expect([path, response.status, response.headers.get("www-authenticate")]).toEqual([path, 401, "Bearer"]);
    }
    expect((await server.send("GET", "/healthz")).status).toBe(200);
    expect((await server.send("GET", "/readyz")).status).toBe(200);
  });

  it("may lodge and come back with a receipt where the public is taken in, and nothing else", async () => {
    const reached: string[] = [];
    for (const { method, path } of await routesOf(nouns)) {
      const response = await open.send(method, pathOf(path));
      if (response.status !== 401) reached.push(`${method} ${path}`);
    }
    const lodging = ["POST /v1/cases", "POST /v1/cases/add-information", "POST /v1/cases/status"];
    expect(reached.toSorted()).toEqual([...SIGNING_IN, ...lodging]);
  });
});

describe("a token", () => {
  it("opens nothing once it was revoked, has run out, was changed, or is another's secret under this id", async () => {
    const made = async () =>
      await server.asked<{ id: string; token: string }>("protection-analyst", "tokens.issue", { days: 1 });
    const [good, other] = [await made(), await made()];
    const status = async (token: string) => (await server.send("GET", "/v1/incidents", bearer(token))).status;
    expect(await status(good.token)).toBe(200);
    const mixed = `${good.token.slice(0, 37)}${other.token.slice(37)}`;
    for (const wrong of [mixed, `${good.token}x`, good.token.slice(0, -1), "ans_", "x"])
      expect(await status(wrong)).toBe(401);
    await server.asked("protection-analyst", "tokens.revoke", { id: good.id });
    expect(await status(good.token)).toBe(401);
    const now = server.clock.now;
    server.clock.now = addHours(now, 24);
    expect(await status(other.token)).toBe(401);
    server.clock.now = now;
    expect(await status(other.token)).toBe(200);
  });

  it("opens what it was narrowed to", async () => {
    const asked = { permissions: ["incidents.list"] };
    const { token } = await server.asked<{ token: string }>("protection-analyst", "tokens.issue", asked);
    expect((await server.send("GET", "/v1/incidents", bearer(token))).status).toBe(200);
    expect((await server.send("GET", "/v1/alerts", bearer(token))).status).toBe(403);
  });

  it("makes no other token, whoever holds it", async () => {
    for (const { code } of MEMBERS) {
      const response = await server.send("POST", "/v1/tokens", { as: code, body: {} });
      expect([code, response.status]).toEqual([code, 403]);
    }
  });

  it("stands in no store, nor does anything it could be tried against", async () => {
    const { token } = await server.asked<{ token: string }>("protection-analyst", "tokens.issue", {});
    const list = await server.json("GET", "/v1/tokens", { as: "administrator" });
    expect(JSON.stringify(list)).not.toContain(token.split("_")[2]);
  });
});

describe("the administrator", () => {
  it("makes no token for anybody who reads", async () => {
    for (const { code } of MEMBERS.filter((one) => one.code !== "administrator")) {
      const reads = defaultRoles
        .find((role) => role.code === code)
        ?.permissions.some((one) => /^(incidents|cases|alerts)\.(list|show)$/.test(one));
      if (reads !== true) continue;
      await expect(server.asked("administrator", "tokens.issue", { holder: code }), code).rejects.toThrow(
        "token-opens-more",
      );
    }
  });

  it("sees everybody's tokens, and ends them; others see their own", async () => {
    const { id } = await server.asked<{ id: string }>("partner", "tokens.issue", {});
    const seen = async (as: string) =>
      (await server.json<{ items: { recorder: string }[] }>("GET", "/v1/tokens?limit=1000", { as })).items;
    expect(new Set((await seen("partner")).map(({ recorder }) => recorder))).toEqual(new Set(["partner"]));
    expect((await seen("administrator")).map(({ recorder }) => recorder)).toContain("partner");
    const path = `/v1/tokens/${id}/revoke`;
    expect((await server.send("POST", path, { as: "monitor" })).status).toBe(404);
    expect((await server.send("POST", path, { as: "administrator" })).status).toBe(200);
  });
});

/** Lists and counts, and what they are asked with. */
const LISTS: readonly (readonly [string, string, object])[] = [
  ["/v1/incidents", "incidents.list", {}],
  ["/v1/alerts", "alerts.list", {}],
  ["/v1/cases", "cases.list", {}],
  ["/v1/cases?sensitive=true", "cases.list", { sensitive: true }],
  ["/v1/documents", "documents.list", {}],
  ["/v1/network", "network.list", {}],
  ["/v1/assessments", "assessments.list", {}],
  ["/v1/promises", "promises.list", {}],
  ["/v1/owed", "owed.list", {}],
  ["/v1/import", "import.list", {}],
  ["/v1/due", "due.list", {}],
  ["/v1/figures/month?month=2020-06", "figures.month", { month: "2020-06" }],
];

describe("every role", () => {
  it("is shown over HTTP what a command line shows, or refused alike", async () => {
    for (const adm2 of ["ML0505", "ML0401"])
      await server.asked("information-manager", "incidents.record", threat({ place: { adm2 } }));
    await server.asked("monitor", "incidents.record", threat());
    for (const { code } of MEMBERS)
      for (const [path, name, input] of LISTS) {
        const response = await server.send("GET", path, { as: code });
        const body = (await response.json()) as { items?: unknown; code?: string };
        const shown = await server.byCommand(code, name, input);
        const refusal = (shown as { owner?: string; rejection?: { code: string } }).rejection?.code;
        if (refusal === undefined) expect([code, path, body.items ?? body], path).toEqual([code, path, shown]);
        else expect([code, path, body.code]).toEqual([code, path, refusal]);
      }
  });

  it("cannot tell what it may not see from what is not there", async () => {
    const { id } = await server.asked<{ id: string }>("information-manager", "incidents.record", threat());
    const [hidden, absent] = await Promise.all(
      [id, "01a1ff5b-bf86-7778-a343-340ea836537f"].map((one) =>
        server.send("GET", `/v1/incidents/${one}`, { as: "far-01" }),
      ),
    );
    expect([hidden?.status, await hidden?.text()]).toEqual([absent?.status, await absent?.text()]);
    expect((await server.send("GET", `/v1/incidents/${id}`, { as: "near-01" })).status).toBe(200);
  });
});
