import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ActorCode, addMonths, type Instant, monthOf, utcDayOf } from "@answerable/core";
import { beginOperation, contextFor, locate, useCaseCalled } from "@answerable/use-cases";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// Workers that are killed while they pull, as processes of their own, on files.

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));
const NOW = new Date().toISOString() as Instant;
const MONTH = addMonths(monthOf(utcDayOf(NOW)), -1);
const FORMS = ["incident_one", "incident_two", "incident_three"];
const SUBMISSIONS = 4;
const LONG = process.env["ANSWERABLE_LONG"] === "1";
/** A hundred thousand take a quarter of an hour; the README says how they are asked for. */
const ASKED = Number(process.env["ANSWERABLE_PULLED"] ?? (LONG ? 5000 : 1000));
const MANY = { form: "incident_many", submissions: ASKED };
const CLI = fileURLToPath(new URL("../../cli/src/main.ts", import.meta.url));
const folders = ["data", "apart", "tokens"].map((name) => mkdtempSync(join(tmpdir(), `answerable-pulling-${name}-`)));
const [cwd = "", apart = "", tokens = ""] = folders;
const env = {
  ...{ ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" },
  ANSWERABLE_COLLECTING_TOKENS: tokens,
};
let server: Server;
let onRequest = (): void => undefined;
let worker: ChildProcess | undefined;

const done = async <Output>(name: string, input: object): Promise<Output> => {
  const useCase = await useCaseCalled(name);
  if (useCase === undefined) throw new Error(`no use case is called ${name}`);
  const asking = { env, cwd, actor: "im-01", via: "cli" as const, now: NOW, progress: () => undefined };
  const ready = (await contextFor(useCase, asking))._unsafeUnwrap();
  try {
    return (await ready.handle(useCase.input.parse(input)))._unsafeUnwrap() as Output;
  } finally {
    await ready.close();
  }
};
const adopt = (document: object, kind: string): Promise<unknown> => {
  const file = { name: "d", bytes: new TextEncoder().encode(JSON.stringify(document)) };
  return done("documents.adopt", { file, kind });
};

const submissionOf = (form: string, number: number): object => {
  const at = (FORMS.indexOf(form) + 1) * 1_000_000 + number;
  const instance = `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
  return {
    ...{ _id: number, _xform_id_string: form, _uuid: instance, _submission_time: `${MONTH}-20T14:28:00Z` },
    ...{ "meta/instanceID": `uuid:${instance}`, "meta/rootUuid": `uuid:${instance}` },
    ...{ "grp_incident/mois_incident": MONTH, "grp_incident/cercle": "koro", "grp_incident/auteur": "bandits" },
    ...{ "grp_incident/date_incident": `${MONTH}-17`, "grp_incident/precision_date": "jour" },
    ...{ "grp_source/categorie": "temoin", "grp_source/nb_sources": "1", "grp_source/comment": "vu" },
    "grp_incident/code_releveur": "r-01",
    rep_violations: [
      {
        ...{ "rep_violations/type": "menace", "rep_violations/compte": "personnes" },
        ...{ "rep_violations/mode": "exact", "rep_violations/nombre": "2" },
      },
    ],
  };
};

/** Submissions of a form from behind a number, made as they are asked for: one a page, and of the large form as many as are wanted. */
const pageOf = (url: URL): object => {
  const form = /assets\/([a-z_]+)\//.exec(url.pathname)?.[1] ?? "";
  const { _id } = JSON.parse(url.searchParams.get("query") ?? "{}") as { _id: { $gt: number; $lte?: number } };
  const isMany = form === MANY.form;
  const last = Math.min(isMany ? MANY.submissions : SUBMISSIONS, _id.$lte ?? MANY.submissions);
  const count = Math.max(0, last - _id.$gt);
  const rows = Math.min(count, isMany ? Number(url.searchParams.get("limit")) : 1);
  const results = Array.from({ length: rows }, (_, index) => submissionOf(form, _id.$gt + 1 + index));
  return { count, next: rows < count ? "http://elsewhere/" : null, results };
};

const serve = (): Promise<void> => {
  server = createServer((request, response) => {
    onRequest();
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(pageOf(new URL(request.url ?? "/", "http://here"))));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
};

const addressHere = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const servers = (names: readonly string[], version: string): object => {
  const address = addressHere();
  const forms = names.map((form) => ({ asset: form, form, collects: "incidents", as: "im-01" }));
  const header = { id: "servers", version, title: { en: "Servers" }, source: "Invented" };
  return { ...header, servers: [{ code: "kobo", kind: "kobo", address, forms }] };
};

beforeAll(async () => {
  await serve();
  const members = [
    { code: "im-01" as ActorCode, roles: ["information-manager"], areas: "whole-operation" as const },
    { code: "admin-01" as ActorCode, roles: ["administrator"], areas: [] },
  ];
  const asked = { operation: "pulled", country: "MLI", language: "fr", sample: false, members };
  (await beginOperation({ env, location: locate(env, cwd) }, asked, NOW))._unsafeUnwrap();
  const example = new URL("../../../examples/sample-operation/form-mapping.json", import.meta.url);
  const mapping = JSON.parse(readFileSync(example, "utf8")) as object;
  for (const form of [...FORMS, MANY.form])
    await adopt({ ...mapping, id: form.replace("_", "-"), form }, "form-mapping");
  await adopt(servers(FORMS, "1"), "collecting-servers");
  writeFileSync(join(tokens, "kobo"), `${addressHere()} 0123456789abcdef`);
});
afterAll(() => {
  worker?.kill("SIGKILL");
  server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("a worker that pulls", () => {
  it("takes everything in once, killed at a page of each form, and finished by hand", async () => {
    for (const request of [2, 3, 4]) {
      let requests = 0;
      const child = spawn(process.execPath, ["--conditions=@answerable/source", WORKER], {
        ...{ cwd, env: { ...env, ANSWERABLE_WORKER_EVERY_SECONDS: "1" }, stdio: "ignore" },
      });
      worker = child;
      onRequest = () => {
        requests += 1;
        if (requests === request) child.kill("SIGKILL");
      };
      await once(child, "close");
    }
    onRequest = () => undefined;
    const before = await done<readonly object[]>("incidents.list", {});
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(FORMS.length * SUBMISSIONS);
    const pulled = await done<readonly object[]>("import.pull", {});
    expect(pulled).toMatchObject(FORMS.map((form) => ({ form, trouble: null, refusedRows: 0 })));
    const incidents = await done<readonly { corrections: number }[]>("incidents.list", {});
    expect(incidents).toHaveLength(FORMS.length * SUBMISSIONS);
    expect(incidents.every(({ corrections }) => corrections === 0)).toBe(true);
  });

  it(
    "holds no more of a large form in memory than of a small one",
    async () => {
      await adopt(servers([MANY.form], "2"), "collecting-servers");
      const heap = "--max-old-space-size=128";
      const args = [heap, "--conditions=@answerable/source", CLI, "import", "pull", "--format", "json"];
      const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "ignore"] });
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
      expect(await once(child, "close")).toEqual([0, null]);
      expect(JSON.parse(said)).toMatchObject([{ recorded: MANY.submissions, lookedThrough: true, trouble: null }]);
    },
    LONG ? 3_600_000 : 120_000,
  );
});
