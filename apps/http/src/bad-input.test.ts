import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, threat, tryServer } from "./try-server.ts";

let server: TryServer;
beforeAll(async () => {
  server = await tryServer();
});
afterAll(() => server.stop());

const AS = { as: "information-manager" };
const JSON_TYPE = { "content-type": "application/json" };
const NAME = "la fille du chef de Koro";

interface Told {
  readonly code: string;
  readonly issues?: readonly { readonly code: string; readonly path: readonly (string | number)[] }[];
}

const bad: readonly (readonly [string, string, number, string])[] = [
  ["a field that stands twice", '{"place":{"adm2":"ML0505","adm2":"ML0506"}}', 400, "key-stands-twice"],
  ["the same field written otherwise", String.raw`{"a":1,"\u0061":2}`, 400, "key-stands-twice"],
  ["ten megabytes of nested lists", "[".repeat(400_000), 400, "nested-too-deep"],
  ["more than is read", `"${"a".repeat(1_000_001)}"`, 413, "body-too-large"],
  ["JSON that breaks off", '{"place":', 400, "not-json"],
  ["two values", "{} {}", 400, "not-json"],
  ["no object", "[]", 422, "not-an-object"],
  ["half a character", String.raw`{"narrative":"\ud800"}`, 400, "text-not-whole"],
  ["a null character", String.raw`{"narrative":"\u0000"}`, 400, "text-not-whole"],
  ["a number that no number holds", '{"n":9007199254740993}', 400, "number-too-large"],
];

describe("what is no good record", () => {
  it.each(bad)("%s is refused, and nothing is written", async (_what, body, status, code) => {
    const before = await server.position();
    const response = await server.send("POST", "/v1/incidents", { ...AS, body, headers: JSON_TYPE });
    const told = (await response.json()) as Told;
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect([told.code, ...(told.issues ?? []).map((one) => one.code)]).toContain(code);
    expect(await server.position()).toBe(before);
  });

  it("is told all at once, each with its place, and without a word of a person", async () => {
    const body = {
      ...threat({ happened: { month: "2999-01", precision: "month" }, [NAME]: 1 }),
      ...{ violations: [{ unit: "victims", type: "threat", count: "3" }], actorCategory: NAME },
    };
    const response = await server.send("POST", "/v1/incidents", { ...AS, body });
    const text = await response.text();
    const told = JSON.parse(text) as Told;
    expect([response.status, told.code]).toEqual([422, "invalid-input"]);
    expect(told.issues?.length).toBeGreaterThan(2);
    expect(JSON.stringify((told.issues ?? []).map(({ code }) => code))).not.toContain(NAME);
  });

  it("is a month that has not come", async () => {
    const before = await server.position();
    const body = threat({ happened: { month: "2999-01", precision: "month" } });
    expect((await server.send("POST", "/v1/incidents", { ...AS, body })).status).toBe(422);
    expect(await server.position()).toBe(before);
  });
});

/** Ten megabytes of nothing but lists in lists. */
const NESTED = "[".repeat(10_000_000);
const VICTIMS = { total: { kind: "exact", people: "3" } };

describe("what somebody sends on purpose, or a program by mistake", () => {
  const lodged = (more: object): string => JSON.stringify({ ...threat(), ...more });
  const tries: readonly (readonly [
    what: string,
    body: string,
    headers: Record<string, string>,
    status: number,
    code: string,
  ])[] = [
    ["ten megabytes of nested lists", NESTED, JSON_TYPE, 413, "body-too-large"],
    ["a key that stands twice", `{"source":1,${lodged({}).slice(1)}`, JSON_TYPE, 400, "key-stands-twice"],
    ["another charset", lodged({}), { "content-type": "application/json; charset=latin1" }, 415, "encoding-not-taken"],
    ["bytes of another charset", "\u00e9", { "content-type": "application/json; charset=utf-8" }, 400, "not-json"],
    [
      "a number as a text",
      lodged({ source: { category: "witness", independentSources: "1", known: "seen" } }),
      JSON_TYPE,
      422,
      "not-a-number",
    ],
    [
      "a number of people as a text",
      lodged({ violations: [{ unit: "victims", type: "threat", victims: VICTIMS }] }),
      JSON_TYPE,
      422,
      "invalid-input",
    ],
    ["a field that nobody knows", lodged({ surname: NAME }), JSON_TYPE, 422, "unknown-field"],
    [
      "a month that has not come",
      lodged({ happened: { month: "9999-12", precision: "month" } }),
      JSON_TYPE,
      422,
      "invalid-input",
    ],
    [
      "a day that is none",
      lodged({ happened: { month: "2020-06", day: "2020-06-31", precision: "day" } }),
      JSON_TYPE,
      422,
      "invalid-input",
    ],
  ];
  it.each(tries)("%s is a problem, and nothing is written", async (_what, body, headers, status, code) => {
    const before = await server.position();
    const response = await server.send("POST", "/v1/incidents", { ...AS, body, headers });
    const text = await response.text();
    const told = JSON.parse(text) as Told;
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect([told.code, ...(told.issues ?? []).map((one) => one.code)]).toContain(code);
    expect(text).not.toContain(NAME);
    expect(await server.position()).toBe(before);
  });

  it("ten megabytes of nested lists in a line cost that line, and nothing else", async () => {
    const before = await server.position();
    const body = `${NESTED}\n${JSON.stringify({ ...threat(), month: 1 })}\n`;
    const response = await server.send("POST", "/v1/incidents", {
      ...{ ...AS, body, headers: { "content-type": "application/x-ndjson" } },
    });
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { problem: Told });
    expect(lines.map(({ problem }) => problem.issues?.[0]?.code)).toEqual(["nested-too-deep", "unknown-field"]);
    expect(await server.position()).toBe(before);
  });

  it("a text without end in a line costs that line alone", async () => {
    const body = `{"x":"${"é".repeat(9_000_000)}"}\n{"x":"${"a".repeat(500_000)}\n`;
    const response = await server.send("POST", "/v1/incidents", {
      ...{ ...AS, body, headers: { "content-type": "application/x-ndjson" } },
    });
    const lines = (await response.text()).trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([422, 400]);
  });

  it.each([
    ["ten thousand fields that are none", Array.from({ length: 10_000 }, (_, at) => `"f${at}":1`)],
    ["one field ten thousand times", Array.from({ length: 10_000 }, () => '"a":1')],
    ["fields called like what every object has", ['"__proto__":{"month":"2020-06"}', '"constructor":1']],
  ])("%s are refused in few words", async (_what, fields) => {
    const body = `{${fields.join(",")}}`;
    const response = await server.send("POST", "/v1/accounts/sign-in", { body, headers: JSON_TYPE });
    const text = await response.text();
    expect([400, 422]).toContain(response.status);
    expect(text).toContain("issues");
    expect(text.length).toBeLessThan(120_000);
  });

  it("a cursor that was tampered with opens nothing", async () => {
    for (let at = 0; at < 3; at += 1) await server.send("POST", "/v1/incidents", { ...AS, body: threat() });
    const { next = "" } = await server.json<{ next?: string }>("GET", "/v1/incidents?limit=1", AS);
    const changed = [...next].map((sign, at) => `${next.slice(0, at)}${sign === "A" ? "B" : "A"}${next.slice(at + 1)}`);
    const tampered = [...changed, next.slice(1), `${next}A`, next.slice(0, -4), "", "a".repeat(8000), `${next}${next}`];
    for (const cursor of tampered) {
      const response = await server.send("GET", `/v1/incidents?limit=1&cursor=${cursor}`, AS);
      expect([cursor, response.status, ((await response.json()) as Told).code]).toEqual([
        cursor,
        400,
        "cursor-not-valid",
      ]);
    }
  });

  it("a version that is stale changes nothing", async () => {
    const { id } = await server.json<{ id: string }>("POST", "/v1/incidents", { ...AS, body: threat() });
    const change = (version: string, reason: string): Promise<Response> =>
      server.send("POST", `/v1/incidents/${id}/set-aside`, {
        ...AS,
        body: { reason },
        headers: { "if-match": version },
      });
    expect((await change('"1"', "did-not-happen")).status).toBe(200);
    const before = await server.position();
    const stale = await change('"1"', "not-credible");
    expect([stale.status, ((await stale.json()) as Told).code]).toEqual([412, "stale-version"]);
    expect(await server.position()).toBe(before);
  });
});

describe("what is said about a body", () => {
  const tries: readonly (readonly [string, Record<string, string>, number, string])[] = [
    ["another type", { "content-type": "text/plain" }, 415, "media-type-not-taken"],
    ["another charset", { "content-type": "application/json; charset=utf-16" }, 415, "encoding-not-taken"],
    ["packed", { ...JSON_TYPE, "content-encoding": "gzip" }, 415, "encoding-not-taken"],
    ["a version that is none", { ...JSON_TYPE, "if-match": "W/7" }, 400, "precondition-not-read"],
    ["a version where nothing depends on one", { ...JSON_TYPE, "if-match": '"7"' }, 400, "precondition-not-taken"],
  ];
  it.each(tries)("%s is refused", async (_what, headers, status, code) => {
    const response = await server.send("POST", "/v1/incidents", { ...AS, body: JSON.stringify(threat()), headers });
    expect([response.status, ((await response.json()) as Told).code]).toEqual([status, code]);
  });

  it("bytes that are no UTF-8 are refused", async () => {
    const body = new Blob([new Uint8Array([0x7b, 0xff, 0x7d])]);
    const token = await server.tokenOf("information-manager");
    const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
    const response = await server.app.fetch(
      new Request("http://localhost/v1/incidents", { method: "POST", body, headers }),
    );
    expect([response.status, ((await response.json()) as Told).code]).toEqual([400, "not-utf-8"]);
  });
});

describe("a question", () => {
  const tries: readonly (readonly [string, number, string])[] = [
    ["/v1/incidents?mnth=2020-06", 422, "invalid-input"],
    ["/v1/incidents?month=2020-06&month=2020-07", 400, "given-twice"],
    ["/v1/incidents?limit=5&limit=6", 400, "given-twice"],
    ["/v1/incidents?__proto__=1", 422, "invalid-input"],
    ["/v1/incidents?constructor=1", 422, "invalid-input"],
    ["/v1/incidents?limit=0", 422, "invalid-input"],
    ["/v1/incidents?limit=1001", 422, "invalid-input"],
    ["/v1/incidents/not-an-id", 422, "invalid-input"],
    ["/v1/incidents/01a1ff5b-bf86-7778-a343-340ea836537f?id=x", 400, "stands-in-the-path"],
    ["/v1/incidents/01a1ff5b-bf86-7778-a343-340ea836537f", 404, "not-found"],
    ["/v1/no-such-thing", 404, "route-not-found"],
    ["/v2/incidents", 404, "route-not-found"],
    ["/v1/doctor", 404, "route-not-found"],
    ["/v1/init", 404, "route-not-found"],
  ];
  it.each(tries)("%s is answered %d", async (path, status, code) => {
    const response = await server.send("GET", path, AS);
    expect([response.status, ((await response.json()) as Told).code]).toEqual([status, code]);
  });

  it("never carries a receipt in its address", async () => {
    const desk = { as: "cfm-operator" };
    expect((await server.send("GET", "/v1/cases/status?receipt=1", desk)).status).not.toBe(200);
    const asked = await server.send("POST", "/v1/cases/status?receipt=1", desk);
    expect([asked.status, ((await asked.json()) as Told).code]).toEqual([400, "not-in-an-address"]);
    const body = { receipt: "0000 0000 0000 0000" };
    expect((await server.send("POST", "/v1/cases/status", { ...desk, body })).status).toBe(422);
  });

  it("names the methods that an address takes", async () => {
    const response = await server.send("DELETE", "/v1/incidents", AS);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, GET, HEAD"]);
  });
});

it("logs patterns of addresses, and nobody", async () => {
  await server.send("GET", "/v1/incidents/01a1ff5b-bf86-7778-a343-340ea836537f", AS);
  const lines = server.logged.join("");
  expect(lines).toContain('"route":"/v1/incidents/:id"');
  for (const never of ["01a1ff5b", "information-manager", "ans_", NAME]) expect(lines).not.toContain(never);
});
