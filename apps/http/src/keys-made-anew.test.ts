import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, tryServer } from "./try-server.ts";

const OIL = JSON.parse(readFileSync(new URL("../../../examples/cases/oil.json", import.meta.url), "utf8")) as {
  readonly narrative: string;
};

let server: TryServer;
beforeAll(async () => {
  server = await tryServer();
});
afterAll(() => server.stop());

const lodge = async () => {
  const response = await server.send("POST", "/v1/cases", { as: "cfm-operator", body: OIL });
  return [response.status, ((await response.json()) as { readonly id: string }).id] as const;
};
const readBy = (id: string) =>
  server.send("GET", `/v1/cases/${id}/read-text?field=narrative&purpose=handling`, { as: "case-handler" });

describe("a server while the keys are made anew by a command beside it", () => {
  it("goes on taking down and reading, and opens what was sealed before and since", async () => {
    const [, before] = await lodge();
    let isOver = false;
    const working = Array.from({ length: 4 }, async () => {
      const ids: string[] = [];
      for (let count = 0; !isOver || count < 3; count++) {
        const [status, id] = await lodge();
        const read = await readBy(count % 2 === 0 ? id : before);
        expect([status, read.status]).toEqual([201, 200]);
        ids.push(id);
      }
      return ids;
    });
    for (const generation of [2, 3])
      expect(await server.byCommand("key-holder", "keys.rotate", {})).toMatchObject({ generation, damaged: 0 });
    isOver = true;
    for (const id of [before, ...(await Promise.all(working)).flat()])
      expect(await (await readBy(id)).text()).toContain(OIL.narrative);
    expect(await server.json("GET", "/v1/keys", { as: "key-holder" })).toMatchObject({ toRotate: 0 });
  });

  it("serves no command that changes them", async () => {
    for (const verb of ["rotate", "change-passphrase", "change-key", "hand-to-service"])
      expect((await server.send("POST", `/v1/keys/${verb}`, { as: "key-holder", body: {} })).status).toBe(404);
    expect((await server.send("GET", "/v1/keys", { as: "administrator" })).status).toBe(403);
  });

  it("asks to be started again once another passphrase opens the store and the keys were made anew", async () => {
    const [, id] = await lodge();
    const passphrase = { name: "-", bytes: Buffer.from("le moulin tourne sans vent") };
    await server.byCommand("key-holder", "keys.change-passphrase", { passphrase });
    expect((await readBy(id)).status).toBe(200);
    const again = { ANSWERABLE_KEY_FILE: undefined, ANSWERABLE_PASSPHRASE: "le moulin tourne sans vent" };
    expect(await server.byCommand("key-holder", "keys.rotate", {}, again)).toMatchObject({ generation: 4 });
    const response = await readBy(id);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ type: "urn:answerable:problem:keys-changed" });
    expect((await server.send("POST", "/v1/cases", { as: "cfm-operator", body: OIL })).status).toBe(503);
  });
});
