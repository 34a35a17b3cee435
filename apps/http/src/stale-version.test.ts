import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, threat, tryServer } from "./try-server.ts";

let server: TryServer;
beforeAll(async () => {
  server = await tryServer();
});
afterAll(() => server.stop());

const AS = { as: "information-manager" };
const made = async (): Promise<string> =>
  (await server.json<{ id: string }>("POST", "/v1/incidents", { ...AS, body: threat() })).id;
const asked = async (id: string, verb: string, body: object, as = AS.as) => {
  const sent = { as, headers: { "if-match": '"1"' }, body };
  const { status, facts } = await server.json<{ status?: number | string; facts?: Record<string, unknown> }>(
    ...(["POST", `/v1/incidents/${id}/${verb}`, sent] as const),
  );
  return { status, facts };
};

describe("a version that is stale", () => {
  it("is refused with the names of the fields that differ since, and no value of them", async () => {
    const id = await made();
    const other = threat({ actorCategory: "unknown", place: { adm2: "ML0506" } });
    expect(await asked(id, "correct", other)).toEqual({ status: undefined, facts: undefined });
    const stale = await asked(id, "set-aside", { reason: "did-not-happen" });
    expect(stale).toMatchObject({ status: 412, facts: { expected: 1, actual: 2 } });
    expect(stale.facts?.["fields"]).toEqual(expect.arrayContaining(["adm2", "corrections"]));
    expect(JSON.stringify(stale)).not.toMatch(/ML050/);
  });

  it("names nothing to whoever did not see that version", async () => {
    const id = await made();
    await server.send("POST", `/v1/incidents/${id}/correct`, { ...AS, body: threat({ place: { adm2: "ML0401" } }) });
    await server.send("POST", `/v1/incidents/${id}/set-aside`, { ...AS, body: { reason: "did-not-happen" } });
    const stale = await asked(id, "reconsider", {}, "far-01");
    expect(stale).toEqual({ status: 412, facts: { expected: 1, actual: 3 } });
    const near = await asked(id, "reconsider", {}, "near-01");
    expect(near).toEqual({ status: 404, facts: undefined });
  });

  it("names nothing to whoever is not shown such records", async () => {
    const id = await made();
    await server.send("POST", `/v1/incidents/${id}/set-aside`, { ...AS, body: { reason: "did-not-happen" } });
    const token = (
      await server.asked<{ token: string }>("information-manager", "tokens.issue", {
        permissions: ["incidents.correct"],
      })
    ).token;
    const headers = { authorization: `Bearer ${token}`, "if-match": '"1"' };
    const response = await server.send("POST", `/v1/incidents/${id}/correct`, { headers, body: threat() });
    const { facts } = (await response.json()) as { facts: object };
    expect([response.status, facts]).toEqual([412, { expected: 1, actual: 2 }]);
  });
});
