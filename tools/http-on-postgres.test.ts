import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedOperation, servedOperation } from "./served-operation.ts";

// Two servers as processes of their own on one PostgreSQL.

let served: ServedOperation;
beforeAll(async () => {
  served = await servedOperation({ database: "postgres", servers: 2 });
});
afterAll(() => served.stop());

const send = (at: number, path: string, request?: RequestInit): Promise<Response> => served.send(at, path, request);

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
    const own = await served.tokenOf("im-01");
    const headers = { authorization: `Bearer ${own}` };
    const id = own.slice(4, 36).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    expect((await send(1, "/v1/incidents", { headers })).status).toBe(200);
    expect((await send(0, `/v1/tokens/${id}/revoke`, { method: "POST" })).status).toBe(200);
    expect((await send(1, "/v1/incidents", { headers })).status).toBe(401);
  });

  it("go down when they are told to", async () => {
    const [server] = served.servers;
    const ended = new Promise((resolve) => server?.process.once("exit", resolve));
    server?.process.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
