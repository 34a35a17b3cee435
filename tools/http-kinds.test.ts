import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedOperation, servedOperation } from "./served-operation.ts";

// One question of each kind, as a client asks it over a socket, on both databases.

const example = (name: string): string =>
  readFileSync(new URL(`../examples/sample-operation/${name}`, import.meta.url), "utf8");
const FORM = "incident_exemple";
const incident = {
  ...{ violations: [{ unit: "victims", type: "threat" }], happened: { month: "2020-06", precision: "month" } },
  ...{ place: { adm2: "ML0505" }, actorCategory: "bandits", referrals: [] },
  source: { category: "witness", independentSources: 1, known: "seen" },
};
/** A submission of the sample without its mark, which an operation of people refuses. */
const submissions = (JSON.parse(example("kobo-2020-01.json")) as { results: Record<string, unknown>[] }).results.map(
  ({ exemple: _mark, ...submission }) => submission,
);

describe.each(["sqlite", "postgres"] as const)("a server on %s", (database) => {
  let served: ServedOperation;
  beforeAll(async () => {
    served = await servedOperation({ database });
  });
  afterAll(() => served.stop());

  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    served.send(0, path, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
  const json = async <Body>(answer: Promise<Response>): Promise<Body> => (await (await answer).json()) as Body;
  const lines = async (answer: Promise<Response>): Promise<Record<string, unknown>[]> =>
    (await (await answer).text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const made = async (): Promise<string> => (await json<{ id: string }>(post("/v1/incidents", incident))).id;

  it("makes a record, shows it, changes the version that was seen", async () => {
    const created = await post("/v1/incidents", incident);
    const location = created.headers.get("location") ?? "";
    expect([created.status, created.headers.get("etag")]).toEqual([201, '"1"']);
    const shown = await served.send(0, location);
    expect([shown.status, shown.headers.get("etag")]).toEqual([200, '"1"']);
    const changed = await post(`${location}/set-aside`, { reason: "did-not-happen" }, { "if-match": '"1"' });
    expect([changed.status, changed.headers.get("etag")]).toEqual([200, '"2"']);
    const stale = await post(`${location}/reconsider`, {}, { "if-match": '"1"' });
    expect([stale.status, await stale.json()]).toMatchObject([412, { facts: { fields: ["status"] } }]);
  });

  it("takes many records, a line each, and answers each on its line", async () => {
    const body = [incident, { ...incident, place: {} }, incident].map((one) => JSON.stringify(one)).join("\n");
    const answers = await lines(post("/v1/incidents", body, { "content-type": "application/x-ndjson" }));
    expect(answers.map(({ row, status }) => [row, status])).toEqual([
      [1, 201],
      [2, 422],
      [3, 201],
    ]);
  });

  it("lists in pages, as NDJSON, and as CSV", async () => {
    for (let at = 0; at < 3; at += 1) await made();
    const page = await json<{ items: unknown[]; next: string }>(served.send(0, "/v1/incidents?limit=2"));
    const rest = await json<{ items: unknown[] }>(served.send(0, `/v1/incidents?limit=1000&cursor=${page.next}`));
    const whole = await lines(served.send(0, "/v1/incidents", { headers: { accept: "application/x-ndjson" } }));
    expect(page.items.length + rest.items.length).toBe(whole.length);
    const csv = await (await served.send(0, "/v1/incidents", { headers: { accept: "text/csv" } })).text();
    expect(csv.trim().split("\n")).toHaveLength(whole.length + 1);
  });

  it("computes from a body that is a file", async () => {
    const [checked] = await lines(post("/v1/message/check", "We will give you food if you report.\n"));
    expect(checked).toMatchObject({ line: 1, checked: true });
  });

  it("adopts a document, and takes in a file as parts of a form", async () => {
    expect((await post("/v1/documents?kind=form-mapping", example("form-mapping.json"))).status).toBe(201);
    const form = new FormData();
    form.append("files", new Blob([JSON.stringify({ results: submissions.slice(0, 3) })]), "page.json");
    const sent = await fetch(`${served.address}/v1/import/incidents`, {
      ...{ method: "POST", body: form },
      headers: { authorization: `Bearer ${await served.tokenOf("im-01")}` },
    });
    const { result, ...report } = (await sent.json()) as { result?: object };
    expect([sent.status, result ?? report]).toMatchObject([200, { read: 3, recorded: 3 }]);
  });

  it("takes what Kobo's webhook sends, once", async () => {
    const asked = { form: FORM, permissions: ["import.incidents"] };
    const { token } = await served.done<{ token: string }>("im-01", "tokens.issue", asked);
    const headers = { authorization: `Bearer ${token}` };
    const hook = () => json(post(`/v1/hooks/kobo/${FORM}`, submissions[10], headers));
    const before = (await lines(served.send(0, "/v1/incidents", { headers: { accept: "application/x-ndjson" } })))
      .length;
    expect([await hook(), await hook()]).toEqual([{ taken: true }, { taken: true }]);
    const after = await lines(served.send(0, "/v1/incidents", { headers: { accept: "application/x-ndjson" } }));
    expect(after).toHaveLength(before + 1);
  });

  it("says what is wrong with a request, and nothing to whoever is not known", async () => {
    const unread = await post("/v1/incidents", "{oops");
    expect([unread.status, unread.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect((await fetch(`${served.address}/v1/incidents`)).status).toBe(401);
    expect((await served.send(0, "/v1/nothing")).status).toBe(404);
  });
});
