import type { Actor } from "@answerable/core";
import { describe, expect, it } from "vitest";
import type { Asker } from "../authenticate.ts";
import { type Entering, GATE, type GateSettings, openGate } from "./gate.ts";

const settings: GateSettings = {
  ...{ tokenPerMinute: 3, publicAtOnce: 2 },
  proxies: { header: "x-forwarded-for", isTrusted: () => false },
};
const somebody: Asker = { kind: "known", actor: { code: "monitor-01" } as Actor };
const receipt = { fields: [{ name: "receipt", isSecret: true }] } as unknown as Entering["route"];
const lodging = { fields: [] } satisfies Entering["route"];

const asked = (more: Partial<Entering> = {}): Entering => ({
  ...{ asker: { kind: "anonymous" }, isPublic: true, route: lodging, peer: "203.0.113.9" },
  request: new Request("http://localhost/v1/cases", { method: "POST", body: "{}" }),
  ...more,
});
const withToken = (token: string, asker: Asker = somebody): Entering =>
  asked({ asker, isPublic: false, request: new Request("http://localhost/", { headers: { authorization: token } }) });
const taken = async (): Promise<Response> => new Response(null, { status: 201 });
const unknown = async (): Promise<Response> => new Response(null, { status: 404 });

describe("the gate", () => {
  it("says to a token that asks too often when to come again, and lets the next one in", async () => {
    const gate = openGate(settings);
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await gate(withToken("Bearer one"), taken)).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
    const refused = await gate(withToken("Bearer one"), taken);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: "too-many-requests", status: 429 });
    expect((await gate(withToken("Bearer two"), taken)).status).toBe(201);
  });

  it("stops tokens that open nothing by address, and whoever has a good one behind the same address goes through", async () => {
    const gate = openGate(settings);
    const strange = withToken("Bearer stolen", { kind: "refused" });
    for (let time = 0; time < GATE.strangeTokens.times; time += 1) await gate(strange, unknown);
    expect((await gate(strange, unknown)).status).toBe(429);
    expect((await gate(withToken("Bearer good"), taken)).status).toBe(201);
    expect((await gate(asked(), taken)).status).toBe(201);
  });

  it("turns nobody of the public away: a few at once, the others wait, and their words are read to the end before", async () => {
    const gate = openGate(settings);
    let running = 0;
    let highest = 0;
    const read: string[] = [];
    const serve = async (request: Request): Promise<Response> => {
      running += 1;
      highest = Math.max(highest, running);
      read.push(await request.text());
      running -= 1;
      return await taken();
    };
    const said = Array.from({ length: 500 }, (_, at) => `word ${at}`);
    const responses = await Promise.all(
      said.map((body) => gate(asked({ request: new Request("http://localhost/", { method: "POST", body }) }), serve)),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    expect(read).toEqual(said);
    expect(highest).toBe(settings.publicAtOnce);
  });

  it("serves fewer of the public at once beside staff, and never nobody", async () => {
    const gate = openGate({ ...settings, publicAtOnce: 8 });
    let running = 0;
    let highest = 0;
    const serve = async (): Promise<Response> => {
      running += 1;
      highest = Math.max(highest, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return await taken();
    };
    const staff = Promise.withResolvers<Response>();
    const working = gate(withToken("Bearer one"), () => staff.promise);
    // whoever is known by a token is let in after it was counted
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all(Array.from({ length: 40 }, () => gate(asked(), serve)));
    expect(highest).toBe(2);
    staff.resolve(await taken());
    await working;
    await Promise.all(Array.from({ length: 40 }, () => gate(asked(), serve)));
    expect(highest).toBe(8);
  });

  it("slows down who guesses receipts, and refuses nobody behind that address a word", async () => {
    let pauses = 0;
    const gate = openGate(settings, async () => {
      pauses += 1;
    });
    const guess = () => gate(asked({ route: receipt }), unknown);
    for (let time = 0; time < GATE.wrongReceipts.times; time += 1) await guess();
    expect(pauses).toBe(0);
    await guess();
    expect(pauses).toBe(1);
    expect((await gate(asked({ route: receipt }), taken)).status).toBe(201);
    expect((await gate(asked(), taken)).status).toBe(201);
    expect(pauses).toBe(2);
    expect((await gate(asked({ route: receipt, peer: "203.0.113.10" }), unknown)).status).toBe(404);
    expect(pauses).toBe(2);
  });

  it("says what is wrong with a body that is too large, and gives its room back", async () => {
    const gate = openGate(settings);
    const large = new Request("http://localhost/", { method: "POST", body: "x".repeat(1_000_001) });
    expect((await gate(asked({ request: large }), taken)).status).toBe(413);
    expect((await gate(asked(), taken)).status).toBe(201);
  });
});
