import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TryServer, tryServer } from "./try-server.ts";

const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/sample-operation/${name}`, import.meta.url), "utf8");
const AS = { as: "information-manager" };
const FORM = "incident_exemple";
const TAKEN = { status: 200, body: { taken: true } };
const EDIT = "00000000-0000-4000-8000-000000000e01";

type Submission = Record<string, unknown>;
// submissions as Kobo gives them; an invented sample, whose mark a real operation would refuse
const submissions = (JSON.parse(example("kobo-2020-01.json")) as { results: Submission[] }).results;

let server: TryServer;
let secret: string;
const made = async (more: object = {}): Promise<string> => {
  const asked = { form: FORM, permissions: ["import.incidents"], ...more };
  return (await server.asked<{ token: string }>("information-manager", "tokens.issue", asked)).token;
};
beforeAll(async () => {
  server = await tryServer();
  const mapping = example("form-mapping.json");
  await server.send("POST", "/v1/documents?kind=form-mapping", { ...AS, body: mapping });
  secret = await made();
});
afterAll(() => server.stop());

const hooked = async (body: unknown, by: string | undefined = secret, form = FORM) => {
  const response = await server.send("POST", `/v1/hooks/kobo/${form}`, {
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { ...(by === "" ? {} : { authorization: `Bearer ${by}` }), "content-type": "application/json" },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const listed = async () => (await server.json<{ items: Submission[] }>("GET", "/v1/incidents?limit=100", AS)).items;

/** A submission as it would come from people: without the mark of the sample. */
const real = (at: number, more: Submission = {}): Submission => {
  const { exemple: _mark, ...submission } = submissions[at] ?? {};
  return { ...submission, ...more };
};

describe("a form's webhook", () => {
  it("takes a submission in once, however often it comes, and as one where it comes twice at once", async () => {
    const answers = await Promise.all([hooked(real(0)), hooked(real(0))]);
    expect(answers).toEqual([TAKEN, TAKEN]);
    const position = await server.position();
    expect(await listed()).toHaveLength(1);
    expect(await hooked(real(0))).toEqual(TAKEN);
    expect(await server.position()).toBe(position);
  });

  it("corrects what an edit puts right, and keeps one incident; the version before it changes nothing when it comes late", async () => {
    const before = await listed();
    const first = real(1);
    const edited = real(1, {
      ...{ "meta/instanceID": `uuid:${EDIT}`, _uuid: EDIT, "meta/deprecatedID": first["meta/instanceID"] },
      "grp_incident/mois_incident": "2019-12",
      "grp_incident/date_incident": "2019-12-30",
    });
    for (const submission of [first, edited, first]) expect(await hooked(submission)).toEqual(TAKEN);
    const after = await listed();
    expect(after).toHaveLength(before.length + 1);
    const made = after.find(({ stream }) => before.every((one) => one["stream"] !== stream));
    expect(made).toMatchObject({ month: "2019-12" });
  });

  it("acts as the member of staff whose secret it is, narrowed to that import", async () => {
    const { items } = await server.json<{ items: Submission[] }>("GET", "/v1/import?limit=100", AS);
    expect(items.length).toBeGreaterThan(0);
    const open = await server.send("GET", "/v1/incidents", { headers: { authorization: `Bearer ${secret}` } });
    expect([open.status, ((await open.json()) as Submission)["code"]]).toEqual([401, "token-not-known"]);
    for (const permissions of [undefined, ["import.incidents", "incidents.list"], ["incidents.list"]])
      await expect(made({ permissions })).rejects.toThrow("hook-brings-in-one-kind");
  });

  it("answers alike whatever a submission speaks of, and keeps what must not be known nowhere", async () => {
    const position = await server.position();
    const violence = real(2, {
      rep_violations: [{ "rep_violations/type": "viol", "rep_violations/compte": "victimes" }],
    });
    expect(await hooked(violence)).toEqual(TAKEN);
    expect(await server.position()).toBe(position);
  });

  it("tells a wrong secret nothing: not of whom, not of what, not whether there is such a form", async () => {
    const ordinary = await server.tokenOf("information-manager");
    const otherForm = await made({ form: "another_form" });
    const position = await server.position();
    const answers = [
      await hooked(real(3), ""),
      await hooked(real(3), "x"),
      await hooked(real(3), `${secret.slice(0, -2)}AA`),
      await hooked(real(3), ordinary),
      await hooked(real(3), otherForm),
      await hooked(real(3), secret, "another_form"),
      await hooked(real(3), secret, "no_such_form"),
      await hooked("{oops", otherForm),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: "token-not-known" } });
    expect(await server.position()).toBe(position);
  });

  it("is closed with its secret", async () => {
    const own = await made();
    expect((await hooked(real(4), own)).status).toBe(200);
    const id = own.slice(4, 36).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    await server.asked("information-manager", "tokens.revoke", { id });
    expect((await hooked(real(4), own)).status).toBe(401);
  });

  it("refuses what is no submission of its form, by code and place and with no word of it", async () => {
    const position = await server.position();
    const refused = [
      await hooked("{oops"),
      await hooked("[]"),
      await hooked({ ...real(5), _xform_id_string: "another_form" }),
      await hooked(real(5, { _xform_id_string: undefined })),
      await hooked(real(5, { "grp_incident/cercle": "Chez Oumar" })),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 422, 422, 422, 422]);
    expect(JSON.stringify(refused)).not.toContain("Oumar");
    expect(refused[4]?.body["issues"]).toMatchObject([{ id: real(5)["_uuid"] }]);
    expect(await server.position()).toBe(position);
  });
});
