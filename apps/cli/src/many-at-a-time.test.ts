import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastMonth } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

let small: SmallOperation;
beforeAll(async () => {
  small = await smallOperation();
});

const alert = (more: object = {}): object => ({ trigger: "population-movement", place: { adm2: "ML0505" }, ...more });
const incident = {
  violations: [{ unit: "victims", type: "threat" }],
  happened: { month: lastMonth, precision: "month" },
  place: { adm2: "ML0505" },
  actorCategory: "bandits",
  source: { category: "witness", independentSources: 1, known: "seen" },
  referrals: [],
};
const lines = (...records: readonly unknown[]): string =>
  records.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)}\n`).join("");
interface AnswerLine {
  readonly row: number;
  readonly id: string;
  readonly status: string;
  readonly notes?: readonly unknown[];
}
interface ListedLine {
  readonly row: number;
  readonly code: string;
  readonly path: readonly unknown[];
  readonly facts?: object;
}
const answered = (out: string): AnswerLine[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as AnswerLine);
const listed = (err: string): ListedLine[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as ListedLine);
const draft = (input: string, ...more: string[]) =>
  small.as("monitor-01", ["alerts", "draft", "--input", "-", ...more], input);

describe("many records at a time", () => {
  it("are answered one line each, in order, and a refused line refuses only itself", async () => {
    const { code, out, err } = await draft(
      lines(alert(), "{not json", alert({ trigger: "bad-mood" }), "", alert({ colour: "red" }), "7", alert()),
    );
    expect(code).toBe(3);
    expect(answered(out).map(({ row, status }) => [row, status])).toEqual([
      [1, "draft"],
      [7, "draft"],
    ]);
    expect(listed(err).map(({ row, code: why }) => [row, why])).toEqual([
      [2, "not-json"],
      [3, "trigger-unknown"],
      [5, "unknown-field"],
      [6, "not-json"],
    ]);
    expect(err).toMatch(/^trigger-unknown: .+\.$/m);
  });

  it("end with 0 where all was taken, and a flag holds for every line", async () => {
    const drafted = answered((await draft(lines(alert(), alert()))).out);
    const answers = ["--could-tell-who-told", "no", "--could-harm", "no"];
    const ids = lines(...drafted.map(({ id }) => ({ id })));
    const cleared = await small.as("supervisor-01", ["alerts", "clear", ...answers, "--input", "-"], ids);
    expect([cleared.code, cleared.err]).toEqual([0, ""]);
    expect(answered(cleared.out).map(({ row, id, status }) => [row, id, status])).toEqual(
      drafted.map(({ id }, index) => [index + 1, id, "cleared"]),
    );
  });

  it("a rule's refusal is listed by row with its code, and goes to --rejects where that is asked", async () => {
    const rejects = join(small.folder, "refused.ndjson");
    const ids = lines({ id: "01890000-0000-7000-8000-000000000000", reason: "rumour" }, { reason: "rumour" });
    const { code, out, err } = await small.as(
      "supervisor-01",
      ["alerts", "cancel", "--input", "-", "--rejects", rejects],
      ids,
    );
    expect([code, out, err]).toEqual([3, "", ""]);
    expect(answered(readFileSync(rejects, "utf8"))).toMatchObject([
      { row: 1, code: "not-found" },
      { row: 2, code: "missing", path: ["id"] },
    ]);
  });

  it("a file named .ndjson is many even where it has one line or none", async () => {
    const file = join(small.folder, "alerts.ndjson");
    for (const [text, expected] of [
      [lines(alert()), [[1, "draft"]]],
      ["", []],
    ] as const) {
      writeFileSync(file, text);
      const { code, out } = await small.as("monitor-01", ["alerts", "draft", "--input", file]);
      expect(code).toBe(0);
      expect(answered(out).map(({ row, status }) => [row, status])).toEqual(expected);
    }
  });

  it("one record laid out over several lines is one, and one that breaks off is no list", async () => {
    const whole = await draft(JSON.stringify(alert(), null, 2), "--format", "json");
    expect([whole.code, JSON.parse(whole.out)]).toMatchObject([0, { status: "draft" }]);
    for (const broken of [JSON.stringify(alert(), null, 2).slice(0, -2), "{", "", "\n\n"]) {
      const { code, out, err } = await draft(broken);
      expect([code, out, listed(err)[0]?.code]).toEqual([2, "", "not-json"]);
    }
    expect((await draft("[]")).code).toBe(2);
  });

  it("works for what was there before, too: incidents by the line", async () => {
    const { code, out } = await small.as(
      "monitor-01",
      ["incidents", "record", "--input", "-"],
      lines(incident, { ...incident, place: { adm2: "ML9999" } }),
    );
    expect([code, answered(out).length]).toEqual([3, 1]);
  });

  it("never says which line spoke of sexual violence", async () => {
    const such = alert({ violations: [{ unit: "victims", type: "rape" }] });
    const { code, err } = await draft(lines(alert(), such));
    expect(code).toBe(3);
    expect(listed(err)).toEqual([{ path: [], code: "type-not-collected", facts: { rows: 1 } }]);
  });

  it("leads from no alert or incident it answers with to what was not kept with it", async () => {
    const violations = ["rape", "threat"].map((type) => ({ unit: "victims", type }));
    const told = alert({ knownAt: `${lastMonth}-15T10:00:00.000Z` });
    const affected = { amount: { kind: "exact", people: 3 }, cells: [] };
    const drafted = await draft(lines({ ...told, violations, affected }, told));
    const recorded = await small.as(
      "monitor-01",
      ["incidents", "record", "--input", "-"],
      lines({ ...incident, violations, narrative: "Des hommes sont venus la nuit." }, incident),
    );
    for (const { code, out, err } of [drafted, recorded]) {
      expect(code).toBe(0);
      expect(answered(out).map(({ notes }) => notes)).toEqual([[], []]);
      expect(listed(err).map(({ code: why, row, facts }) => [why, row, facts])).toEqual(
        expect.arrayContaining([["type-not-collected", undefined, { rows: 1 }]]),
      );
    }
  });

  it("prints no value of a refused line", async () => {
    const { out, err } = await draft(lines(alert(), alert({ narrative: 7, place: { adm2: "PLANTED-76123456" } })));
    expect(out + err).not.toContain("76123456");
  });
});
