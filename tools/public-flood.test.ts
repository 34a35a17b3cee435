import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { flood } from "./public-flood.ts";
import { type ServedOperation, servedOperation } from "./served-operation.ts";

/** From one address, as from behind the one address of a refugee site; more in the long tests. */
const LODGINGS = process.env["ANSWERABLE_LONG"] ? 5000 : 500;

let served: ServedOperation;
let address: string;
beforeAll(async () => {
  served = await servedOperation({ database: "sqlite", servers: 1, env: { ANSWERABLE_HTTP_PUBLIC: "yes" } });
  address = served.servers[0]?.address ?? "";
});
afterAll(() => served.stop());

const asStaff = async (token: string, path: string): Promise<Response> =>
  await fetch(`${address}${path}`, {
    headers: { authorization: `Bearer ${token}`, accept: "application/x-ndjson" },
  });

describe("a flood of anonymous lodgings from one address", () => {
  it("is taken in to the last one, each with its receipt, while a member of staff goes on working", {
    timeout: 600_000,
  }, async () => {
    const token = await served.tokenOf("desk-01");
    let isOver = false;
    const lodged = flood(address, LODGINGS, LODGINGS).finally(() => {
      isOver = true;
    });
    const working: number[] = [];
    while (!isOver) working.push((await asStaff(token, "/v1/cases?limit=1")).status);
    const all = await lodged;
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(all.map(({ receipt }) => receipt)).size).toBe(LODGINGS);
    expect(new Set(working)).toEqual(new Set([200]));
    const lines = (await (await asStaff(token, "/v1/cases")).text()).trim().split("\n");
    expect(lines.length).toBe(LODGINGS);
  });

  it("does not shut out who comes back with a receipt, however many were guessed from that address", async () => {
    const [one] = await flood(address, 1, 1);
    const ask = (receipt: string | undefined) =>
      fetch(`${address}/v1/cases/status`, {
        ...{ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ receipt }) },
      });
    const guesses = await Promise.all(Array.from({ length: 20 }, () => ask("1230 4560 7890 1230 4560")));
    expect(new Set(guesses.map(({ status }) => status)).has(429)).toBe(false);
    expect((await ask(one?.receipt)).status).toBe(200);
  });
});
