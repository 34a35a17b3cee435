import { addHours, publicActor } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, threat, tryServer } from "./try-server.ts";

let server: TryServer;
beforeAll(async () => {
  server = await tryServer();
});
afterAll(() => server.stop());

interface Answer {
  readonly id?: string;
  readonly code?: string;
}
const post = async (as: string, path: string, body?: object): Promise<readonly [number, Answer]> => {
  const answer = await server.send("POST", `/v1/break-glass${path}`, { as, ...(body === undefined ? {} : { body }) });
  return [answer.status, (await answer.json()) as Answer];
};

describe("break-glass over HTTP", () => {
  it("opens one incident of somebody else to a monitor, after a supervisor's yes, with its words and for hours only", async () => {
    const narrative = "La menace a été dite au marché.";
    const { id: record } = await server.asked<{ id: string }>(
      "information-manager",
      "incidents.record",
      threat({ narrative }),
    );
    expect((await server.send("GET", `/v1/incidents/${record}`, { as: "monitor" })).status).toBe(404);
    const [asked, { id = "" }] = await post("monitor", "", { record, purpose: "danger-to-life" });
    expect(asked).toBe(201);
    expect((await post("partner", "", { record, purpose: "danger-to-life" }))[0]).toBe(403);
    expect((await post("monitor", "", { record, purpose: "curiosity" }))[0]).toBe(422);
    expect(await post("monitor", `/${id}/open`)).toMatchObject([409, { code: "glass-not-approved" }]);
    // the handler may say yes to others, and sees no incident
    expect(await post("case-handler", `/${id}/approve`)).toMatchObject([404, { code: "not-found" }]);
    expect((await post("monitor-supervisor", `/${id}/approve`))[0]).toBe(200);

    const [opened, answer] = await post("monitor", `/${id}/open`, { kinds: ["narrative"] });
    expect(opened).toBe(200);
    expect(answer).toMatchObject({ record, subject: "incident", texts: [{ kind: "narrative", text: narrative }] });
    expect((await server.send("GET", `/v1/incidents/${record}`, { as: "monitor" })).status).toBe(404);
    expect(await post("case-handler", `/${id}/open`)).toMatchObject([403, { code: "glass-of-another" }]);

    const waiting = async () =>
      (await server.json<{ items: object[] }>("GET", "/v1/break-glass?waiting=true", { as: "key-holder" })).items;
    expect(await waiting()).toMatchObject([{ stream: id, recorder: "monitor", decidedBy: "monitor-supervisor" }]);
    expect((await post("key-holder", `/${id}/acknowledge`))[0]).toBe(200);
    expect(await waiting()).toEqual([]);
    server.clock.now = addHours(server.clock.now, 5);
    expect(await post("monitor", `/${id}/open`)).toMatchObject([409, { code: "glass-ran-out" }]);
  });

  it("answers the same of a record that is not there", async () => {
    const nothing = "018f2b5e-0000-7000-8000-00000000dead";
    const [asked, { id = "" }] = await post("monitor", "", { record: nothing, purpose: "danger-to-life" });
    expect(asked).toBe(201);
    expect(await post("monitor", `/${id}/open`)).toMatchObject([409, { code: "glass-not-approved" }]);
    expect(await post("monitor-supervisor", `/${id}/approve`)).toMatchObject([404, { code: "not-found" }]);
  });

  it("is nobody's who manages accounts, nor the public's", async () => {
    expect(publicActor.roles.flatMap(({ permissions }) => permissions).join(" ")).not.toContain("break-glass");
    const record = "018f2b5e-0000-7000-8000-00000000dead";
    expect((await post("administrator", "", { record, purpose: "danger-to-life" }))[0]).toBe(403);
    expect((await server.send("GET", "/v1/break-glass", { as: "administrator" })).status).toBe(403);
    expect((await server.send("GET", "/v1/break-glass")).status).toBe(401);
  });
});
