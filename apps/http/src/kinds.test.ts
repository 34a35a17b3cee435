import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, threat, tryServer } from "./try-server.ts";

let server: TryServer;
beforeAll(async () => {
  server = await tryServer();
});
afterAll(() => server.stop());

interface Page {
  readonly items: readonly { readonly stream: string }[];
  readonly next?: string;
}
const AS = { as: "information-manager" };
const record = async (more: object = {}): Promise<{ id: string; version: number }> =>
  await server.json("POST", "/v1/incidents", { ...AS, body: threat(more) });

describe("create", () => {
  it("answers 201, where it is shown and in which version", async () => {
    const response = await server.send("POST", "/v1/incidents", { ...AS, body: threat() });
    const { id } = (await response.json()) as { id: string };
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toBe(`/v1/incidents/${id}`);
    expect(response.headers.get("etag")).toBe('"1"');
    const shown = await server.send("GET", `/v1/incidents/${id}`, AS);
    expect([shown.status, shown.headers.get("etag")]).toEqual([200, '"1"']);
  });

  it("takes many, one a line, and answers each on its line; a refused one refuses only itself", async () => {
    const body = [
      JSON.stringify(threat()),
      "{oops",
      JSON.stringify({ ...threat(), month: 1 }),
      "",
      '{"a":1,"a":2}',
    ].join("\n");
    const headers = { "content-type": "application/x-ndjson" };
    const response = await server.send("POST", "/v1/incidents", { ...AS, body, headers });
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    expect(lines.map(({ row, status }) => [row, status])).toEqual([
      [1, 201],
      [2, 400],
      [3, 422],
      [5, 400],
    ]);
    expect(lines.map((line) => (line["problem"] as { issues?: object } | undefined)?.issues)).toEqual([
      undefined,
      [{ path: [], code: "not-json" }],
      [{ path: ["month"], code: "unknown-field" }],
      [{ path: ["a"], code: "key-stands-twice" }],
    ]);
  });
});

describe("act", () => {
  it("changes the version that was seen, and says the new one", async () => {
    const { id } = await record();
    const headers = { "if-match": '"1"' };
    const path = `/v1/incidents/${id}/set-aside`;
    const done = await server.send("POST", path, { ...AS, headers, body: { reason: "did-not-happen" } });
    expect([done.status, done.headers.get("etag")]).toEqual([200, '"2"']);
  });

  it("refuses a version that is stale with 412, and writes nothing", async () => {
    const { id } = await record();
    await server.send("POST", `/v1/incidents/${id}/set-aside`, { ...AS, body: { reason: "did-not-happen" } });
    const before = await server.position();
    const stale = { ...AS, headers: { "if-match": '"1"' }, body: { reason: "recorded-by-mistake" } };
    const response = await server.send("POST", `/v1/incidents/${id}/withdraw`, stale);
    expect([response.status, response.headers.get("content-type")]).toEqual([412, "application/problem+json"]);
    expect(await response.json()).toMatchObject({
      ...{ type: "urn:answerable:problem:stale-version", status: 412, facts: { expected: 1, actual: 2 } },
    });
    const inBody = { ...AS, body: { reason: "recorded-by-mistake", seen: 1 } };
    expect((await server.send("POST", `/v1/incidents/${id}/withdraw`, inBody)).status).toBe(409);
    expect(await server.position()).toBe(before);
  });

  it("takes many, each naming its record", async () => {
    const ids = [(await record()).id, (await record()).id];
    const body = ids.map((id) => JSON.stringify({ id, reason: "did-not-happen" })).join("\n");
    const headers = { "content-type": "application/x-ndjson" };
    const response = await server.send("POST", "/v1/incidents/set-aside", { ...AS, body, headers });
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual(
      ids.map((id, at) => ({ row: at + 1, status: 200, answer: { id, version: 2, status: "set-aside" } })),
    );
  });
});

describe("list", () => {
  it("gives pages that together are the whole, whatever their size", async () => {
    for (let at = 0; at < 7; at += 1) await record();
    const all: string[] = [];
    for (let next: string | undefined = ""; next !== undefined; ) {
      const cursor: string = next === "" ? "" : `&cursor=${next}`;
      const page: Page = await server.json("GET", `/v1/incidents?limit=3${cursor}`, AS);
      all.push(...page.items.map(({ stream }) => stream));
      next = page.next;
    }
    const whole = await server.send("GET", "/v1/incidents", { ...AS, headers: { accept: "application/x-ndjson" } });
    const lines = (await whole.text())
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { stream: string }).stream);
    expect(all).toEqual(lines);
    expect(Number(whole.headers.get("answerable-log-position"))).toBeGreaterThan(0);
    const csv = await server.send("GET", "/v1/incidents", { ...AS, headers: { accept: "text/csv" } });
    expect((await csv.text()).trim().split("\n")).toHaveLength(lines.length + 1);
  });

  it("takes no cursor that was changed, brought to another question, or by another person", async () => {
    const { next = "" } = await server.json<Page>("GET", "/v1/incidents?limit=1", AS);
    const flipped = `${next.slice(0, 20)}${next[20] === "A" ? "B" : "A"}${next.slice(21)}`;
    const tries = [
      server.send("GET", `/v1/incidents?limit=1&cursor=${flipped}`, AS),
      server.send("GET", "/v1/incidents?limit=1&cursor=x", AS),
      server.send("GET", `/v1/incidents?limit=1&status=alleged&cursor=${next}`, AS),
      server.send("GET", `/v1/documents?limit=1&cursor=${next}`, AS),
      server.send("GET", `/v1/incidents?limit=1&cursor=${next}`, { as: "monitor-supervisor" }),
    ];
    for (const response of await Promise.all(tries)) {
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "cursor-not-valid" });
    }
    expect((await server.send("GET", `/v1/incidents?limit=2&cursor=${next}`, AS)).status).toBe(200);
  });

  it("says which formats it gives where none of them is wanted", async () => {
    const response = await server.send("GET", "/v1/incidents", { ...AS, headers: { accept: "image/png" } });
    expect([response.status, ((await response.json()) as { facts: object }).facts]).toEqual([
      406,
      { allowed: ["application/json", "application/x-ndjson", "text/csv; charset=utf-8"] },
    ]);
  });
});

describe("compute", () => {
  it("takes a body that is the file, and gives lines as they are made", async () => {
    const body = "We will give you food if you report.\n";
    const response = await server.send("POST", "/v1/message/check", { ...AS, body });
    const line = JSON.parse((await response.text()).trim()) as { line: number; checked: boolean };
    expect([response.status, line.line, line.checked]).toEqual([200, 1, true]);
  });

  it("takes several files as parts of a form, named like their fields", async () => {
    const body = new FormData();
    body.set("before", new Blob(["{}"]));
    body.set("nobody", "x");
    const response = await server.send("POST", "/v1/taxonomy/diff", { ...AS, body });
    expect([response.status, ((await response.json()) as { issues: object }).issues]).toEqual([
      400,
      [{ path: [], code: "part-not-known" }],
    ]);
  });
});

describe("document", () => {
  it("takes an import as a body, and tells what was refused beside the report", async () => {
    const mapping = readFileSync(
      new URL("../../../examples/sample-operation/form-mapping.json", import.meta.url),
      "utf8",
    );
    expect((await server.send("POST", "/v1/documents?kind=form-mapping", { ...AS, body: mapping })).status).toBe(201);
    const body = JSON.stringify({ results: [{ _xform_id_string: "incident_exemple", _uuid: randomUUID() }] });
    const response = await server.send("POST", "/v1/import/incidents?dryRun=true", { ...AS, body });
    const told = (await response.json()) as { issues?: readonly { code: string }[] };
    expect([response.status, response.headers.get("answerable-outcome")]).toEqual([200, "partly-refused"]);
    expect(told.issues?.length).toBeGreaterThan(0);
  });

  it("adopts a document, which counts for whoever asks next", async () => {
    const staff = await server.json<{ members: { code: string }[] }>("GET", "/v1/documents/staff", {
      as: "administrator",
    });
    const members = staff.members.filter(({ code }) => code !== "mentor");
    expect((await server.send("GET", "/v1/documents", { as: "mentor" })).status).toBe(200);
    const body = JSON.stringify({ ...staff, version: "2", members });
    const adopted = await server.send("POST", "/v1/documents?kind=staff", { as: "administrator", body });
    expect(adopted.status).toBe(201);
    expect((await server.send("GET", "/v1/documents", { as: "mentor" })).status).toBe(401);
  });
});
