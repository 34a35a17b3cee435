import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient } from "./create-client.ts";
import { ProblemError } from "./problem.ts";

const json = (body: unknown, status = 200, type = "application/json") =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": type } });

/** A client whose requests are kept and answered here. */
const answering = (...answers: readonly Response[]) => {
  const requests: Request[] = [];
  const left = [...answers];
  const client = createClient({
    ...{ baseUrl: "http://localhost", token: () => Promise.resolve("ans_x"), wait: () => Promise.resolve() },
    fetch: async (request) => {
      requests.push(request);
      return left.shift() ?? new Response(null, { status: 500 });
    },
  });
  return { client, requests };
};

const ID = "01a1ff5b-bf86-7778-a343-340ea836537f";
const problem = { type: "urn:answerable:problem:stale-version", title: "Newer.", status: 412, code: "stale-version" };

describe("a client", () => {
  it("says who asks, and gives what was answered, typed", async () => {
    const { client, requests } = answering(json({ id: ID, version: 2, status: "set-aside" }));
    const answer = await client.post("/v1/incidents/{id}/set-aside", {
      params: { path: { id: ID }, header: { "If-Match": '"1"' } },
      body: { reason: "did-not-happen" },
    });
    const [request] = requests;
    expect(request?.url).toBe(`http://localhost/v1/incidents/${ID}/set-aside`);
    expect(request?.headers.get("authorization")).toBe("Bearer ans_x");
    expect(request?.headers.get("if-match")).toBe('"1"');
    expect(request?.headers.get("idempotency-key")).toMatch(/^[\w-]{24}$/);
    if (!answer.done) throw new Error("not done");
    expectTypeOf(answer.value.version).toEqualTypeOf<number>();
    expect(answer.value).toEqual({ id: ID, version: 2, status: "set-aside" });
  });

  it("gives a problem as a value; a stranger's page in between is none of ours", async () => {
    const { client } = answering(
      json(problem, 412, "application/problem+json"),
      new Response("<html>", { status: 502, headers: { "content-type": "text/html" } }),
    );
    const asked = () => client.get("/v1/incidents/{id}", { params: { path: { id: ID } } });
    expect(await asked()).toMatchObject({ done: false, problem });
    expect(await asked()).toMatchObject({ done: false, problem: { code: "bug", status: 502 } });
  });

  it("takes a list page after page", async () => {
    const row = (stream: string) => ({ stream, marks: { audience: "internal", sample: "" } });
    const { client, requests } = answering(
      json({ items: [row("a"), row("b")], next: "later" }),
      json({ items: [row("c")] }),
    );
    const streams: (string | undefined)[] = [];
    for await (const { stream } of client.rows("/v1/incidents", { month: "2020-06", limit: 2 })) streams.push(stream);
    expect(streams).toEqual(["a", "b", "c"]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      ...["?month=2020-06&limit=2", "?month=2020-06&limit=2&cursor=later"],
    ]);
  });

  it("throws a problem where a list cannot go on", async () => {
    const { client } = answering(json({ ...problem, status: 403, code: "not-permitted" }, 403));
    await expect(client.rows("/v1/incidents").next()).rejects.toThrow(ProblemError);
  });

  it("sends many records in lines, and reads what became of each", async () => {
    const lines = `${JSON.stringify({ row: 1, status: 201, answer: { id: ID } })}\n${JSON.stringify({ row: 2, status: 422, problem })}\n`;
    const { client, requests } = answering(
      new Response(lines, { headers: { "content-type": "application/x-ndjson" } }),
    );
    const rows: unknown[] = [];
    for await (const line of client.postLines("/v1/incidents", [{ a: 1 }, { a: 2 }])) rows.push(line);
    expect(await requests[0]?.text()).toBe('{"a":1}\n{"a":2}\n');
    expect(requests[0]?.headers.get("content-type")).toBe("application/x-ndjson");
    expect(rows).toMatchObject([
      { row: 1, status: 201 },
      { row: 2, problem: { code: "stale-version" } },
    ]);
  });

  it("does not compile with an address, a field or a way of asking that is not there", () => {
    const { client, requests } = answering();
    const body = {
      violations: [{ unit: "victims" as const, type: "threat" }],
      happened: { month: "2020-06", precision: "month" as const },
      place: { adm2: "ML0505" },
      actorCategory: "bandits",
      source: { category: "witness" as const, independentSources: 1, known: "seen" as const },
      referrals: [],
    };
    // written down and not asked: the compiler is the one to say
    const compiled = [
      () => client.rows("/v1/cases", { status: "in-hand" }),
      () => client.post("/v1/incidents", { body }),
      // @ts-expect-error: no such address
      () => client.get("/v1/nothing"),
      // @ts-expect-error: asked by post alone
      () => client.get("/v1/cases/{id}/respond", { params: { path: { id: ID } } }),
      // @ts-expect-error: no list by pages
      () => client.rows("/v1/audit/verify"),
      // @ts-expect-error: no such status
      () => client.rows("/v1/cases", { status: "resolved" }),
    ];
    expect([compiled.length, requests]).toEqual([6, []]);
  });
});
