import { type ChildProcess, spawn } from "node:child_process";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Issue } from "@answerable/core";
import { afterAll, describe, expect, it } from "vitest";
import { instanceOf, koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));
const ROWS = 1050;

/** The command as a process of its own, so that it can be ended from outside; `limit` is the most a file may hold. */
const started = ({ folder, env }: SmallOperation, args: readonly string[], limit?: number): ChildProcess => {
  const command = [process.execPath, "--conditions=@answerable/source", MAIN, ...args, "--as", "im-01"];
  const [first = "", ...others] =
    limit === undefined ? command : ["sh", "-c", `ulimit -f ${limit}; exec "$0" "$@"`, ...command];
  return spawn(first, others, { cwd: folder, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
};

const ended = (child: ChildProcess): Promise<{ code: number | null; err: string }> =>
  new Promise((resolve, reject) => {
    let err = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, err }));
  });

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Waits until a first part of the import is on the disk, and not yet the last. */
const begunToWrite = async ({ data }: SmallOperation): Promise<void> => {
  while (sizeOf(join(data, "monitoring.sqlite-wal")) < 4_500_000) await new Promise((done) => setTimeout(done, 5));
};

/** What an operation holds, apart from ids and moments that are drawn anew each time. */
const holds = async (small: SmallOperation) => {
  const figures = await small.as("im-01", ["figures", "month", lastMonth, "--area", "ML05", "--format", "csv"]);
  const listed = await small.as("im-01", ["incidents", "list", "--month", lastMonth, "--format", "ndjson"]);
  const verified = await small.as("im-01", ["audit", "verify", "--format", "json"]);
  const streams = listed.out.split("\n").filter((line) => line !== "");
  const intact = (JSON.parse(verified.out) as { intact: boolean }[]).every((one) => one.intact);
  return { figures: figures.out, incidents: streams.length, intact };
};

const manyRows = (): string =>
  Array.from({ length: ROWS }, () =>
    JSON.stringify(koboSubmission({ "grp_recit/recit": "Menace au marché le matin." })),
  ).join("\n");

const importing = ["import", "incidents", "many.ndjson", "--format", "json"];
type Report = Readonly<Record<"read" | "recorded" | "unchanged" | "refusedRows", number>>;

describe("an import that ends in the middle", () => {
  const rows = manyRows();

  it("by force is completed by importing again, to the same as a whole one", async () => {
    const [broken, whole] = [await smallOperation(), await smallOperation()];
    for (const { folder } of [broken, whole]) writeFileSync(join(folder, "many.ndjson"), rows);
    const child = started(broken, importing);
    const end = ended(child);
    await begunToWrite(broken);
    child.kill("SIGKILL");
    await end;
    const again = await broken.as("im-01", importing);
    const report = JSON.parse(again.out) as Report;
    expect([again.code, report]).toMatchObject([0, { read: ROWS, refusedRows: 0 }]);
    expect(report.recorded + report.unchanged).toBe(ROWS);
    expect(Math.min(report.recorded, report.unchanged)).toBeGreaterThan(0);
    await whole.as("im-01", importing);
    expect(await holds(broken)).toEqual({ ...(await holds(whole)), intact: true });
  });

  it("by a full disk ends with 1, says so, and is completed when there is room", async () => {
    const small = await smallOperation();
    writeFileSync(join(small.folder, "many.ndjson"), rows);
    const { code, err } = await ended(started(small, importing, 2048));
    expect(code).toBe(1);
    expect(err).toMatch(/^\{"code":"store-(full|disk-failed)"\}\nstore-/);
    expect((await small.as("im-01", ["audit", "verify"])).code).toBe(0);
    const again = await small.as("im-01", importing);
    expect([again.code, JSON.parse(again.out)]).toMatchObject([0, { read: ROWS, refusedRows: 0 }]);
  });
});

describe("answers nobody would think of", () => {
  const SECRET = "Fatoumata";
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const people = { "rep_violations/rep_personnes/sexe": "femme", "rep_violations/rep_personnes/nombre": "1" };
  const many = (entry: object) => Array.from({ length: 10_000 }, () => entry);
  /** Each beside a good row: the answers, or the text of the row; what is told of it; whether it is taken. */
  const rows: readonly (readonly [string, Readonly<Record<string, unknown>> | string, readonly string[], boolean])[] = [
    ["brackets a hundred thousand deep", `{"_uuid":"x","${SECRET}":${deep}}`, ["id-not-usable"], false],
    ["a question called __proto__", `{"__proto__":{"grp_incident/cercle":"koro"},"_uuid":"x"}`, ["missing"], false],
    ["choices called as what objects have", { "grp_incident/cercle": "__proto__" }, ["choice-not-mapped"], false],
    ["10,000 violations", { rep_violations: many(violationOf("menace")) }, ["too-long"], false],
    [
      "10,000 groups of people",
      {
        rep_violations: [
          violationOf("menace", { "rep_violations/nombre": "10000", "rep_violations/rep_personnes": many(people) }),
        ],
      },
      [],
      true,
    ],
    [
      "a number without end",
      { rep_violations: [violationOf("menace", { "rep_violations/nombre": "1e999" })] },
      ["not-a-whole-number"],
      true,
    ],
    ["NUL in a place", { "grp_incident/localite": `${SECRET}\u0000` }, [], true],
    ["half of a character", { "grp_incident/localite": `${SECRET}\ud800` }, [], true],
    ["an arrival in 1900", { _submission_time: "1900-01-01T00:00:00Z" }, ["received-before-it-happened"], true],
    ["an arrival in 2999", { _submission_time: "2999-01-01T00:00:00Z" }, ["received-in-the-future"], true],
    ["an arrival in words", { _submission_time: SECRET }, ["arrival-not-read"], true],
    ["an id that is a path", { "meta/instanceID": "../../etc/passwd", _uuid: SECRET }, ["id-not-usable"], false],
    ["a form that is a path", { _xform_id_string: `../../${SECRET}` }, ["form-not-mapped"], false],
    ["a repeat that is text", { rep_violations: SECRET }, ["no-usable-violation"], false],
    ["a repeat of nothing", { rep_violations: [null, 1, SECRET, []] }, ["no-usable-violation"], false],
  ];

  it("each costs at most its row, which is named without a word of it; the good row beside it is taken", async () => {
    const small = await smallOperation();
    for (const [what, answers, codes, isTaken] of rows) {
      const bad = typeof answers === "string" ? answers : JSON.stringify(koboSubmission(answers));
      const page = `{"results":[${bad},${JSON.stringify(koboSubmission())}]}`;
      const { code, out, err } = await small.as("im-01", ["import", "incidents", "-", "--format", "json"], page);
      const told = err
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line) as Issue);
      expect([what, code]).toEqual([what, isTaken ? 0 : 3]);
      expect(JSON.parse(out)).toMatchObject({ read: 2, recorded: isTaken ? 2 : 1, refusedRows: isTaken ? 0 : 1 });
      expect(told.map((one) => one.code)).toEqual(expect.arrayContaining([...codes]));
      expect(told.every(({ row }) => row === 1)).toBe(true);
      expect(out + err).not.toMatch(/Fatoumata|passwd|(?:1900|2999)-01-01/);
    }
  });

  it("a number used again for another incident is refused, not taken for known", async () => {
    const small = await smallOperation();
    const first = koboSubmission();
    const again = { ...koboSubmission({ "grp_incident/cercle": "bankass" }), _uuid: first["_uuid"] };
    const ids = { "meta/instanceID": first["meta/instanceID"], "meta/rootUuid": first["meta/rootUuid"] };
    const { code, out, err } = await small.takeIn([first, first, { ...again, ...ids }], "--format", "json");
    expect([code, JSON.parse(out)]).toMatchObject([3, { recorded: 1, unchanged: 1, refusedRows: 1 }]);
    expect(err).toContain(`{"row":3,"id":"${instanceOf(first)}","path":[],"code":"id-used-twice"}`);
  });
});
