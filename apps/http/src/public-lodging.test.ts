import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, tryServer } from "./try-server.ts";

const OIL = JSON.parse(readFileSync(new URL("../../../examples/cases/oil.json", import.meta.url), "utf8")) as object;

let server: TryServer;
beforeAll(async () => {
  server = await tryServer({ takesPublic: true });
});
afterAll(() => server.stop());

interface Lodged {
  readonly receipt: string;
  readonly notes: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const lodge = (more: object) => server.json<Lodged>("POST", "/v1/cases", { body: { ...OIL, ...more } });

/** The cases there are, as a desk sees them; a stranger is told no id. */
const cases = async () => {
  const { items } = await server.json<{ items: { id: string }[] }>("GET", "/v1/cases?limit=1000", {
    as: "case-handler",
  });
  return items.map(({ id }) => id);
};

describe("a stranger who lodges", () => {
  it("cannot say when it came, by which channel, by whom, or that somebody spoke with her; she is told so", async () => {
    const claimed = {
      receivedAt: "2024-01-01T08:00:00.000Z",
      channel: "desk-koro",
      key: "3f2b8c1e-7d64-4b0a-9c55-1e0f6a7d2b43",
    };
    const { notes } = await lodge(claimed);
    const [id = ""] = await cases();
    const kept = await server.json<object>("GET", `/v1/cases/${id}`, { as: "case-handler" });
    const text = JSON.stringify(kept);
    expect(text).toContain("web-form");
    expect(text).not.toContain("desk-koro");
    expect(text).not.toContain("2024-01");
    const overruled = notes.filter(({ code }) => code === "said-by-the-server").map(({ path }) => path[0]);
    expect(overruled).toEqual(expect.arrayContaining(["receivedAt", "channel", "spokenWith"]));
  });

  it("gets the same receipt for the same again, however late, and no second case", async () => {
    const key = "8e1a5a52-2c1b-4f61-8a4e-77f0c1f5d9aa";
    const first = await lodge({ key });
    const before = await cases();
    expect((await lodge({ key })).receipt).toBe(first.receipt);
    expect(await cases()).toEqual(before);
  });

  it("has no key that could be guessed; nor has a desk, where two who counted to the same would share a receipt", async () => {
    for (const who of [{}, { as: "cfm-operator" }]) {
      const response = await server.send("POST", "/v1/cases", { ...who, body: { ...OIL, key: "submission-000042" } });
      expect(await response.json()).toMatchObject({ issues: [{ path: ["key"], code: "key-too-short" }] });
    }
  });

  it("is told no id and no version, of one or of many, the first time or again", async () => {
    const key = "c0d1e7a4-90b2-4b51-9a63-7d1e5f3a8b20";
    const lines = `${JSON.stringify(OIL)}\n`.repeat(2);
    const sent = { body: lines, headers: { "content-type": "application/x-ndjson", "idempotency-key": key } };
    const before = await cases();
    const many = async () => await (await server.send("POST", "/v1/cases", sent)).text();
    const first = await many();
    const made = (await cases()).filter((id) => !before.includes(id));
    const again = await many();
    const one = JSON.stringify(await lodge({ key: "6f9c2e10-1d33-4d0e-8a7b-2f5e9c7b1a44" }));
    expect(made.length).toBe(2);
    expect(first.match(/"receipt"/g)?.length).toBe(2);
    for (const text of [first, again, one]) {
      expect(text).not.toMatch(/"(id|version)"/);
      for (const id of made) expect(text).not.toContain(id);
    }
  });

  it("adds something now, and not last year", async () => {
    const before = await cases();
    const { receipt } = await lodge({ key: "5a9d2f10-0f43-4b52-8d0e-9a61a0f1c7e2" });
    const id = (await cases()).find((one) => !before.includes(one)) ?? "";
    const body = { receipt, words: "Il manque aussi le riz.", doneAt: "2024-01-01T08:00:00.000Z" };
    expect((await server.send("POST", "/v1/cases/add-information", { body })).status).toBe(200);
    const history = JSON.stringify(await server.json("GET", `/v1/cases/${id}/history`, { as: "case-handler" }));
    expect(history).toContain("information");
    expect(history).not.toContain("2024-01");
  });
});
