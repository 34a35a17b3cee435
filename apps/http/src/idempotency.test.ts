import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, threat, tryServer } from "./try-server.ts";

let server: TryServer;
beforeAll(async () => {
  server = await tryServer({ takesPublic: true });
});
afterAll(() => server.stop());

const AS = { as: "information-manager" };
const under = (key: string, more: object = {}) => ({ headers: { "idempotency-key": key, ...more } });

/** All that a client sees of an answer. */
const seen = async (response: Response) => ({
  status: response.status,
  etag: response.headers.get("etag"),
  location: response.headers.get("location"),
  body: await response.text(),
});
const sent = async (path: string, key: string, body: unknown, as = AS.as) =>
  await seen(await server.send("POST", path, { as, ...under(key), body }));
const codeOf = ({ body }: { readonly body: string }): string => (JSON.parse(body) as { code: string }).code;
const ndjson = { "content-type": "application/x-ndjson" };

describe("a write under a key", () => {
  it("is done once, and answered as it was the first time, a day later too", async () => {
    const first = await sent("/v1/incidents", "9f6c1e9e-create", threat());
    const position = await server.position();
    const { now } = server.clock;
    server.clock.now = new Date(Date.parse(now) + 24 * 3_600_000).toISOString() as typeof now;
    const again = await sent("/v1/incidents", '"9f6c1e9e-create"', threat());
    server.clock.now = now;
    expect(first).toMatchObject({ status: 201, etag: '"1"', location: expect.stringMatching(/^\/v1\/incidents\//) });
    expect(again).toEqual(first);
    expect(await server.position()).toBe(position);
  });

  it("is answered as it was when others changed the record since", async () => {
    const made = JSON.parse((await sent("/v1/incidents", "to-be-changed", threat())).body) as { id: string };
    const path = `/v1/incidents/${made.id}/set-aside`;
    const first = await sent(path, "set-aside-once", { reason: "did-not-happen" });
    await server.send("POST", `/v1/incidents/${made.id}/reconsider`, { ...AS, body: {} });
    expect(await sent(path, "set-aside-once", { reason: "did-not-happen" })).toEqual(first);
    expect(first).toMatchObject({ status: 200, etag: '"2"' });
    expect(await server.json("GET", `/v1/incidents/${made.id}`, AS)).toMatchObject({ status: "alleged", version: 3 });
  });

  it("is told to whoever did it, where she or he sees the record no more", async () => {
    const near = "near-01";
    const { id } = JSON.parse((await sent("/v1/incidents", "seen-no-more", threat(), near)).body) as { id: string };
    const path = `/v1/incidents/${id}/set-aside`;
    const first = await sent(path, "set-aside-here", { reason: "did-not-happen" }, near);
    await server.send("POST", `/v1/incidents/${id}/reconsider`, { ...AS, body: {} });
    const moved = threat({ place: { adm2: "ML0401" } });
    expect((await server.send("POST", `/v1/incidents/${id}/correct`, { ...AS, body: moved })).status).toBe(200);
    expect((await server.send("GET", `/v1/incidents/${id}`, { as: near })).status).toBe(404);
    expect(await sent(path, "set-aside-here", { reason: "did-not-happen" }, near)).toEqual(first);
    expect((await sent(path, "under-another-key", { reason: "did-not-happen" }, near)).status).toBe(404);
  });

  it("refuses another body under the same key with 409, and writes nothing", async () => {
    await sent("/v1/incidents", "another-body", threat());
    const position = await server.position();
    const other = await sent("/v1/incidents", "another-body", threat({ actorCategory: "unknown" }));
    expect([other.status, codeOf(other)]).toEqual([409, "other-under-this-key"]);
    expect(await server.position()).toBe(position);
  });

  it("is another one for another person, at another address, under another key", async () => {
    const answers = await Promise.all([
      sent("/v1/incidents", "one-key", threat()),
      sent("/v1/incidents", "other-key", threat()),
      sent("/v1/incidents", "one-key", threat(), "monitor-supervisor"),
      sent("/v1/network/quiet", "one-key", { adm2: "ML0505", month: "2020-06" }),
    ]);
    expect(new Set(answers.map(({ location, body }) => location ?? body)).size).toBe(4);
  });

  it("may be asked again where it was refused", async () => {
    const unfit = await sent("/v1/incidents", "was-refused", threat({ month: "2020-06" }));
    const fit = await sent("/v1/incidents", "was-refused", threat());
    expect([unfit.status, fit.status]).toEqual([422, 201]);
  });

  it("is forgotten after 72 hours", async () => {
    const first = await sent("/v1/incidents", "forgotten-key", threat());
    const { now } = server.clock;
    server.clock.now = new Date(Date.parse(now) + 72 * 3_600_000).toISOString() as typeof now;
    const later = await sent("/v1/incidents", "forgotten-key", threat());
    server.clock.now = now;
    expect(later.status).toBe(201);
    expect(later.location).not.toBe(first.location);
  });

  it("is done once where it comes many times at the same moment", async () => {
    const before = await server.position();
    const answers = await Promise.all(Array.from({ length: 8 }, () => sent("/v1/incidents", "at-once", threat())));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await server.position()).toBe(before + 1);
  });
});

describe("many records under a key", () => {
  it("are each done once, by their line: sent again they are answered as they were, and what was put right is done", async () => {
    const lines = [threat(), { ...threat(), month: 1 }, threat({ actorCategory: "unknown" })];
    const many = async (records: readonly object[]) => {
      const body = records.map((one) => JSON.stringify(one)).join("\n");
      const response = await server.send("POST", "/v1/incidents", { ...AS, ...under("many", ndjson), body });
      return (await response.text())
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { status: number; answer?: object });
    };
    const first = await many(lines);
    const again = await many([lines[0] ?? {}, threat(), threat({ actorCategory: "bandits" })]);
    expect(first.map(({ status }) => status)).toEqual([201, 422, 201]);
    expect(again.map(({ status }) => status)).toEqual([201, 201, 409]);
    expect(again[0]).toEqual(first[0]);
  });
});

describe("a complaint under a key", () => {
  const notAsked = { answer: "not-asked" };
  const complaint = {
    ...{ lodgedBy: "self", anonymous: true, channel: "desk-koro", spokenWith: true, hasReceipt: true, language: "fr" },
    ...{ receivedAt: "2026-06-15T08:00:00.000Z", saidBefore: { how: "spoken", said: [] }, contacts: [] },
    consent: { recording: notAsked, referral: notAsked, sharing: notAsked, "contact-back": notAsked, mrm: notAsked },
    ...{ category: "quality-timeliness", priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
    wishes: {
      ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "not-asked" },
      ...{ reply: "wants-word", family: "not-asked", intermediary: "there-is-none" },
    },
    narrative: "L'huile était la moitié de ce qu'on nous a dit.",
  };
  const lodged = async (key: string, as: string | undefined, body: object = complaint) =>
    await seen(await server.send("POST", "/v1/cases", { as, ...under(key), body }));
  const LONG_KEY = "a2V5LW9mLTIyLWNoYXJhY3RlcnM";

  beforeAll(async () => {
    const file = new URL("../../../examples/mechanism/without-known-faults.json", import.meta.url);
    const body = readFileSync(file, "utf8");
    expect((await server.send("POST", "/v1/documents?kind=mechanism", { ...AS, body })).status).toBe(201);
  });

  it("is lodged once, with one receipt, whoever lodges it", async () => {
    for (const as of [undefined, "cfm-operator"]) {
      const first = await lodged(`${LONG_KEY}${as}`, as);
      expect(first).toMatchObject({ status: 201, body: expect.stringContaining('"receipt"') });
      expect(await lodged(`${LONG_KEY}${as}`, as)).toEqual(first);
    }
    const differ = await lodged(LONG_KEY, "cfm-operator", { ...complaint, key: "another-key-of-pure-chance" });
    expect([differ.status, codeOf(differ)]).toEqual([400, "keys-differ"]);
  });

  it("is refused under a key that could be guessed, whoever lodges", async () => {
    const short = await lodged("k".repeat(21), undefined);
    const inBody = await seen(await server.send("POST", "/v1/cases", { body: { ...complaint, key: "k".repeat(21) } }));
    expect([short.status, inBody.status]).toEqual([422, 422]);
    const byStaff = await lodged("k".repeat(21), "cfm-operator");
    for (const { body } of [short, inBody, byStaff]) expect(body).toContain('"code":"key-too-short"');
  });
});

describe("a key that is none", () => {
  it("is refused before anything is read; on a question it means nothing", async () => {
    for (const key of ["", "ä", '"half', "x".repeat(191)]) {
      const answer = await sent("/v1/incidents", key, threat());
      expect([key, answer.status, codeOf(answer)]).toEqual([key, 400, "idempotency-key-not-read"]);
    }
    expect((await server.send("GET", "/v1/incidents", { ...AS, ...under("k") })).status).toBe(200);
  });
});
