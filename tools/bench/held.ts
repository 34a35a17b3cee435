// How long each question holds the event loop of a server that serves the sample operation: what asks most of each use case.
// Run: node --conditions=@answerable/source tools/bench/held.ts
// No more than 50 ms is what the house allows (design §4); on a machine that does other work some of it is that work.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Instant } from "@answerable/core";
import { makeSample } from "../sample/make-sample.ts";
import { sampleTokens } from "../sample/sample-tokens.ts";

type Question = readonly [as: string, method: "GET" | "POST", path: string, body?: string | Uint8Array | FormData];

const example = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../examples/${path}`, import.meta.url)));
const form = (files: Readonly<Record<string, string>>): FormData => {
  const made = new FormData();
  for (const [name, path] of Object.entries(files)) made.set(name, new Blob([example(path)]), name);
  return made;
};
const ASEM = { method: "asem/method.json", data: "asem/ASEM_iData.csv" };
const LINES = "Your case will be in the UN report if you tell us\nla fille du chef, tel 76 00 12 34\n".repeat(2500);

const QUESTIONS: readonly Question[] = [
  ["analyst-01", "GET", "/v1/incidents?limit=1000"],
  ["im-01", "GET", "/v1/incidents/candidates?month=2020-06"],
  ["desk-01", "GET", "/v1/cases?limit=1000"],
  ["analyst-01", "GET", "/v1/cases/measures?from=2020-01&to=2020-06"],
  ["desk-01", "GET", "/v1/due?overdue=true"],
  ["desk-01", "GET", "/v1/owed"],
  ["analyst-01", "GET", "/v1/alerts/summary?month=2020-06"],
  ["analyst-01", "GET", "/v1/index/month?month=2020-06"],
  ["analyst-01", "GET", "/v1/index/months?from=2020-01&to=2020-06"],
  ["analyst-01", "GET", "/v1/figures/table?from=2020-01&to=2020-06&by=area-and-month"],
  ["analyst-01", "GET", "/v1/figures/revision?month=2020-06&publishedOn=2020-07-12T00:00:00.000Z"],
  ["analyst-01", "POST", "/v1/bulletin?from=2020-01&to=2020-06"],
  ["admin-01", "GET", "/v1/audit/verify"],
  ["analyst-01", "POST", "/v1/index/score", form(ASEM)],
  ["analyst-01", "POST", "/v1/index/sensitivity?runs=64", form(ASEM)],
  ["desk-01", "POST", "/v1/message/check", LINES],
  ["desk-01", "POST", "/v1/safeguards/check", LINES],
  ["desk-01", "POST", "/v1/mechanism/review", example("mechanism/with-faults.json")],
  ["desk-01", "POST", "/v1/mechanism/materials", example("mechanism/without-known-faults.json")],
  ["im-01", "POST", "/v1/import/incidents?dryRun=true", example("sample-operation/kobo-2020-06.json")],
  ["im-01", "POST", "/v1/import/assessments?dryRun=true", example("sample-operation/assessments-2020-06.csv")],
  ["im-01", "GET", "/openapi.json"],
];

const folder = mkdtempSync(join(tmpdir(), "answerable-held-"));
const place = { env: {}, cwd: folder };
await makeSample(place);
const tokens = new Map(
  (await sampleTokens(place, new Date().toISOString() as Instant)).map(({ member, token }) => [member, token]),
);
const preload = fileURLToPath(new URL("held-preload.ts", import.meta.url));
const server = fileURLToPath(new URL("../../apps/http/src/server.ts", import.meta.url));
const child = spawn(process.execPath, ["--conditions=@answerable/source", "--import", preload, server], {
  ...{ cwd: folder, stdio: ["ignore", "pipe", "inherit", "ipc"] },
  env: { ANSWERABLE_HTTP_PORT: "0", ANSWERABLE_LOG: "error" },
});
const address = await new Promise<string>((resolve) => {
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    const found = /serves at (http:\S+)/.exec(said)?.[1];
    if (found !== undefined) resolve(found);
  });
});

/** The longest it was held since this was last asked, in milliseconds. */
const held = async (): Promise<number> => {
  child.send("held");
  const [ms] = (await once(child, "message")) as [number];
  return ms;
};
const asked = async ([as, method, path, body]: Question): Promise<{ status: number; took: number; held: number }> => {
  await held();
  const from = performance.now();
  const headers = { authorization: `Bearer ${tokens.get(as)}` };
  const response = await fetch(`${address}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  await response.arrayBuffer();
  const took = performance.now() - from;
  await setTimeout(20);
  return { status: response.status, took, held: await held() };
};

console.log(`${"".padEnd(78)}status  first: took  held    again: took  held (ms)`);
for (const question of QUESTIONS) {
  const [first, again] = [await asked(question), await asked(question)];
  const figures = [first.took, first.held, again.took, again.held].map((ms) => ms.toFixed(0));
  const [t1 = "", h1 = "", t2 = "", h2 = ""] = figures;
  console.log(
    `${question[1]} ${question[2]}`.padEnd(78),
    `${first.status}`.padEnd(8),
    `${t1.padStart(10)}${h1.padStart(6)}${t2.padStart(15)}${h2.padStart(6)}`,
  );
}
child.kill("SIGTERM");
await once(child, "exit");
rmSync(folder, { recursive: true });
