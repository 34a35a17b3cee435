import { describe, expect, it } from "vitest";
import { createMetrics, nounOf } from "./metrics.ts";
import { serveMetrics } from "./serve-metrics.ts";
import { tryServer } from "./try-server.ts";

const TOKEN = "m".repeat(32);

describe("who sees the figures of running", () => {
  const metrics = createMetrics();
  const asked = async (door: Parameters<typeof serveMetrics>[1], headers: Record<string, string>, host = "127.0.0.1") =>
    (await serveMetrics(metrics, door)(new Request(`http://${host}:8484/metrics`, { headers }))).status;
  const status = (door: Parameters<typeof serveMetrics>[1], authorization?: string) =>
    asked(door, authorization === undefined ? {} : { authorization });

  it("is whoever is on this machine, where nobody else reaches the server", async () => {
    expect(await status({ token: undefined, isLocal: true })).toBe(200);
    expect(await status({ token: undefined, isLocal: false })).toBe(401);
  });

  it("is not whoever comes through a proxy that was not told of, nor a page that calls itself by another name", async () => {
    const door = { token: undefined, isLocal: true };
    expect(await asked(door, { "x-forwarded-for": "203.0.113.7" })).toBe(401);
    expect(await asked(door, { via: "1.1 proxy" })).toBe(401);
    expect(await asked(door, {}, "elsewhere.example")).toBe(401);
    expect(await asked(door, {}, "localhost")).toBe(200);
  });

  it("is whoever has the token of its own, where there is one", async () => {
    for (const isLocal of [true, false]) {
      const door = { token: TOKEN, isLocal };
      expect(await status(door)).toBe(401);
      expect(await status(door, "Bearer wrong")).toBe(401);
      expect(await status(door, `Bearer ${TOKEN}`)).toBe(200);
    }
  });
});

describe("the figures", () => {
  it("tell by noun how long requests took, and how late the event loop comes", async () => {
    const metrics = createMetrics();
    metrics.served({ method: "POST", noun: nounOf("/v1/cases/:id/respond"), status: 201, seconds: 0.03 });
    const text = await metrics.text();
    expect(text).toContain('answerable_http_request_seconds_count{method="POST",noun="cases",status="2xx"} 1');
    expect(text).toContain("answerable_nodejs_eventloop_lag_p99_seconds");
  });

  it("do not tell what was asked: no verb, no id, no code of anybody", async () => {
    const server = await tryServer({ takesPublic: true });
    await server.send("GET", "/v1/cases/0f6f2f0e-6a0d-4c53-9a70-1d8a5f2b7c11", { as: "case-handler" });
    await server.send("POST", "/v1/cases/lodge-sensitive", { as: "sensitive-focal-point", body: {} });
    await server.send("GET", "/v1/nowhere/of/ours", { as: "case-handler" });
    const text = await (await server.send("GET", "/metrics")).text();
    expect(text).toContain('noun="cases"');
    for (const word of ["sensitive", "0f6f2f0e", "handler", "nowhere"]) expect(text).not.toContain(word);
    const lines = server.logged.map((line) => (JSON.parse(line) as { readonly route: string }).route);
    expect(lines.slice(0, 2)).toEqual(["/v1/cases", "/v1/cases"]);
    await server.stop();
  });

  it("tell how the worker's work stands, as the store says it, whoever else was asked meanwhile", async () => {
    const server = await tryServer({ takesPublic: true });
    const work = async () =>
      (await (await server.send("GET", "/metrics")).text())
        .split("\n")
        .filter((line) => /^answerable_(work|deadlines|deliveries|anchor)/.test(line));
    const before = await work();
    expect(before).toContain("answerable_worker_at_work 0");
    expect(before).toContain("answerable_work_lag_seconds 0");
    expect(before).toContain('answerable_deadlines_late{part="accountability"} 0');
    await server.send("GET", "/v1/cases", { as: "case-handler" });
    expect(await work()).toEqual(before);
    await server.stop();
  });

  it("and the log have no line of what nothing may lead to", async () => {
    const server = await tryServer();
    const asked = await server.send("POST", "/v1/cases/tally", { as: "gbv-focal-point", body: { adm1: "ML05" } });
    expect(asked.status).not.toBe(404);
    expect(server.logged.join("")).toBe("");
    expect(await (await server.send("GET", "/metrics")).text()).not.toContain('noun="cases"');
    await server.stop();
  });
});
