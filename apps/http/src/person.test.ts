import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, tryServer } from "./try-server.ts";

const OIL = JSON.parse(readFileSync(new URL("../../../examples/cases/oil.json", import.meta.url), "utf8")) as {
  readonly narrative: string;
};

let server: TryServer;
beforeAll(async () => {
  server = await tryServer({ takesPublic: true });
});
afterAll(() => server.stop());

const lodged = (more: object = {}) =>
  server.asked<{ id: string; receipt: string }>("cfm-operator", "cases.lodge", { ...OIL, ...more });
const statusOf = async (method: string, path: string, as: string | undefined, body?: object) =>
  (await server.send(method, path, { as, ...(body && { body }) })).status;

describe("what is held about one person, over HTTP", () => {
  const exported = (id: string, as: string | undefined) => server.send("GET", `/v1/person/export?ids=${id}`, { as });

  it("is told to whoever deals with the matter and nobody else, and that is written down", async () => {
    const { id } = await lodged();
    const response = await exported(id, "case-handler");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(OIL.narrative);
    for (const other of ["cfm-operator", "information-manager", "administrator", "auditor", "key-holder", "partner"])
      expect([other, (await exported(id, other)).status]).toEqual([other, 403]);
    expect((await exported(id, undefined)).status).toBe(401);
    // the focal point may export, and does not see this one: as one that is not there
    const unseen = await exported(id, "sensitive-focal-point");
    const nowhere = await exported("018f0000-0000-7000-8000-000000000000", "sensitive-focal-point");
    expect([unseen.status, nowhere.status]).toEqual([404, 404]);
    expect(await unseen.text()).toBe(await nowhere.text());
    const reads = await server.json<{ items: object[] }>("GET", `/v1/audit/reads?record=${id}`, { as: "auditor" });
    expect(JSON.stringify(reads)).toContain("asked-by-the-person");
    expect(await statusOf("GET", "/v1/audit/reads", "administrator")).toBe(403);
  });

  it("is erased once somebody says that the person wishes it; the receipt still says where it stands", async () => {
    const { id, receipt } = await lodged();
    const erase = (as: string | undefined, body: object) => statusOf("POST", "/v1/person/erase", as, body);
    const wished = { ids: [id], wishedBy: "the-person" };
    expect(await erase("case-handler", { ids: [id] })).toBe(422);
    expect(await erase("case-handler", { ids: [id], wishedBy: "the-office" })).toBe(422);
    expect(await erase("administrator", wished)).toBe(403);
    expect(await erase(undefined, wished)).toBe(401);
    expect(await erase("sensitive-focal-point", wished)).toBe(404);
    expect(await (await exported(id, "case-handler")).text()).toContain(OIL.narrative);
    const response = await server.send("POST", "/v1/person/erase", { as: "case-handler", body: wished });
    expect([response.status, await response.json()]).toMatchObject([200, [{ record: id, heldElsewhere: 0 }]]);
    expect(await (await exported(id, "case-handler")).text()).not.toContain(OIL.narrative);
    const read = `/v1/cases/${id}/read-text?field=narrative&purpose=handling`;
    // with the agreement to write things down the case names nothing sealed any more
    expect(await statusOf("GET", read, "case-handler")).toBe(409);
    expect(await statusOf("POST", "/v1/cases/status", undefined, { receipt })).toBe(200);
  });

  it("leaves no word, no id and no receipt in the log of requests", () => {
    expect(server.logged.join("\n")).not.toMatch(/huile|oil|[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-/);
  });
});

describe("somebody without a receipt, over HTTP", () => {
  it("comes back with the words agreed on to a desk, and to nobody else", async () => {
    const agreed = { words: "tortue verte dort loin", area: "ML0505" };
    const { id } = await lodged({ agreed, hasReceipt: false });
    const month = (OIL as unknown as { receivedAt: string }).receivedAt.slice(0, 7);
    const back = { agreed: { ...agreed, words: "Dort loin, tortue vérte", month } };
    const shown = await server.send("POST", "/v1/cases/status-by-words", { as: "cfm-operator", body: back });
    expect(shown.status).toBe(200);
    expect(await shown.text()).not.toContain(id);
    const wrong = { agreed: { ...back.agreed, words: "tortue verte dort près" } };
    expect(await statusOf("POST", "/v1/cases/status-by-words", "cfm-operator", wrong)).toBe(404);
    for (const who of [undefined, "administrator", "protection-analyst", "auditor"])
      expect(await statusOf("POST", "/v1/cases/status-by-words", who, back)).toBe(who === undefined ? 401 : 403);
    const lodging = await server.send("POST", "/v1/cases", { body: { ...OIL, agreed } });
    expect(await lodging.json()).toMatchObject({ issues: [{ code: "agreed-words-at-the-desk" }] });
  });
});
