import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, defaultRiskMethod, type Instant, type Released, type Row } from "@answerable/core";
import type { ImportReport } from "@answerable/use-cases";
import { beforeEach, describe, expect, it } from "vitest";
import { edited, type Submission, voice } from "./informant-voice.ts";
import { asData, asDocument } from "./scratch-operation.ts";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";

const NOW = "2020-07-10T08:00:00.000Z" as Instant;
const LATER = "2020-07-20T08:00:00.000Z" as Instant;
const SAMPLE = new URL("../examples/sample-operation/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, SAMPLE), "utf8")) as Record<string, unknown>;
const mapping = read("assessment-mapping.json") as { readonly answers: Record<string, { readonly question: string }> };

/** The collector's traces, and what a form asks that no mapping names. */
const PLANTED = /PLANTE|compte-7|appareil-3/;
const page = (rows: readonly Submission[]) => asData(JSON.stringify({ results: rows }));

const fresh = scratchOperations();

const textOf = (cell: Cell | undefined): string => (cell?.kind === "text" ? cell.text : (cell?.kind ?? "nothing"));
const rowOf = (row: Row): string[] =>
  ["area", "state", "class", "index", "spread"].map((key) => textOf(row.cells[key]));

describe.each(["sqlite", "postgres"] as const)("assessments on %s", (adapter) => {
  let operation: StoredOperation;
  const take = (rows: readonly Submission[], more: object = {}) =>
    operation.done<ImportReport>("import.assessments", { files: [page(rows)], ...more });
  const index = (more: object = {}, at?: Instant) =>
    operation.done<Released>("index.month", { month: "2020-06", area: "ML05", ...more }, at);

  beforeEach(async () => {
    operation = await fresh(adapter, NOW);
    await operation.done("documents.adopt", { file: asDocument(mapping) });
    await operation.done("documents.adopt", { file: asDocument(read("coverage-plan.json")), kind: "coverage-plan" });
  });

  it("come in, and make a class where enough voices of two groups spoke; areas without one come first", async () => {
    const rows = [
      ...[2, 2, 3].map((point) => voice("koro", "leader", point)),
      ...[3, 4].map((point) => voice("koro", "representante_femmes", point)),
      ...[1, 1, 1].map((point) => voice("bankass", "leader", point)),
      voice("djenne", "jeune", 4),
    ];
    expect(await take(rows)).toMatchObject({ read: 9, recorded: 9, refusedRows: 0 });
    const table = await index();
    const areas = table.rows.map(rowOf);
    // every threat, risk and vulnerability at 2.8 of 4 is 70; so much capacity is 30: (70 + 70 + 70 + 30) / 4 = 60
    expect(areas.slice(-2)).toEqual([
      ["ML0502", expect.any(String), "low", "indicative", ""],
      ["ML0505", expect.any(String), "high", "scored", "medium–high"],
    ]);
    expect(areas.find(([area]) => area === "ML0503")).toEqual([
      "ML0503",
      expect.any(String),
      "no-data",
      "not-enough-voices",
      "",
    ]);
    expect(areas.find(([area]) => area === "ML0508")).toEqual(["ML0508", "no-access", "no-data", "no-answers", ""]);
    expect(areas.slice(0, -2).every(([, , code]) => code === "no-data")).toBe(true);
    const { id, version } = defaultRiskMethod;
    expect([table.unit, table.marks.audience]).toEqual(["classes", "internal"]);
    expect(table.marks).toMatchObject({ method: { id, version } });
  });

  it("nothing of what a product prints is a decimal, a rank, or a word that an index must not say", async () => {
    await take([1, 2, 3, 3, 4].map((point, at) => voice("koro", at < 3 ? "leader" : "jeune", point)));
    const printed = JSON.stringify(await index());
    expect(printed).not.toMatch(/\d[.,]\d/);
    expect(printed).not.toMatch(
      /priorit|[ée]ligib|\bsafe|sûr\b|\brank|\brang\b|confidence interval|intervalle de confiance/i,
    );
  });

  it("where women answer a class worse than men, the month says so", async () => {
    const women = [3, 3, 3, 4, 4].map((point, at) => voice("koro", at < 3 ? "leader" : "jeune", point));
    const men = [1, 1, 1, 1, 2].map((point) => voice("koro", "prestataire", point, { "grp_entretien/sexe": "homme" }));
    await take([...women, ...men]);
    const gap = (await index()).rows.at(-1)?.cells["gap"];
    expect(gap).toMatchObject({ text: "female>male:1", label: { en: "women 1 class worse than men" } });
  });

  it("the same file twice changes nothing; an edit corrects, in whatever order it comes", async () => {
    const first = voice("koro", "leader", 1);
    const second = edited(first, { "grp_menaces/attaques": "tous_les_jours" });
    expect(await take([first])).toMatchObject({ recorded: 1 });
    expect(await take([first])).toMatchObject({ recorded: 0, unchanged: 1, batch: null });
    expect(await take([second, first])).toMatchObject({ corrected: 1, unchanged: 1 });
    const other = voice("koro", "leader", 2);
    expect(await take([edited(other, {}), other])).toMatchObject({ recorded: 1, earlierVersions: 1 });
    expect(await operation.done<unknown[]>("assessments.list", {})).toHaveLength(2);
  });

  it("two edits of one submission are in no class until a person settles", async () => {
    const [first, ...others] = [3, 3, 3, 3, 3].map((point, at) => voice("koro", at < 3 ? "leader" : "jeune", point));
    if (first === undefined) throw new Error("five voices were made");
    const rivals = [edited(first, {}), edited(first, {})];
    expect(await take([first, ...others, ...rivals])).toMatchObject({ recorded: 5, corrected: 1, inConflict: 1 });
    const contested = await index();
    expect(contested.rows.map(rowOf).at(-1)).toMatchObject(["ML0505", expect.any(String), "high", "indicative", ""]);
    expect(contested.notes.map(({ code }) => code)).toContain("assessments-in-conflict");
    const list = await operation.done<{ stream: string; inConflict: number }[]>("assessments.list", {});
    const stream = list.find(({ inConflict }) => inConflict === 1)?.stream;
    await operation.done("assessments.settle", { id: stream, keep: rivals[0]?.["_uuid"] });
    expect((await index()).rows.map(rowOf).at(-1)).toMatchObject([
      "ML0505",
      expect.any(String),
      "high",
      "scored",
      "high–high",
    ]);
    await operation.done("assessments.withdraw", { id: stream, reason: "informant-asked" });
    expect((await index()).rows.map(rowOf).at(-1)?.[3]).toBe("indicative");
  });

  it("every row is accounted for, refused ones by row and code, and no trace of who asked or answered is kept", async () => {
    const rows = [
      voice("koro", "leader", 2),
      voice("nulle_part", "leader", 2),
      voice("koro", "leader", 2, { "grp_entretien/mois": "2020-13" }),
      voice("koro", "leader", 2, { "grp_menaces/attaques": "autre_chose" }),
      { ...voice("koro", "leader", 2), _xform_id_string: "autre_formulaire" },
    ];
    const { answer, told } = await operation.ask("import.assessments", { files: [page(rows)] });
    const report = answer._unsafeUnwrap() as ImportReport;
    expect(report).toMatchObject({ read: 5, recorded: 2, refusedRows: 3 });
    expect(told.map(({ row, code }) => [row, code])).toEqual([
      [2, "choice-not-mapped"],
      [3, "wrong-form"],
      [4, "choice-not-mapped"],
      [5, "form-not-mapped"],
    ]);
    const list = JSON.stringify(await operation.done("assessments.list", {}));
    const log = JSON.stringify([report, told, list]);
    expect(log).not.toMatch(PLANTED);
    const files = adapter === "sqlite" ? readdirSync(operation.data, { recursive: true, withFileTypes: true }) : [];
    for (const file of files.filter((one) => one.isFile()))
      expect(readFileSync(join(file.parentPath, file.name), "latin1")).not.toMatch(PLANTED);
  });

  it("a rehearsal says the same and writes nothing", async () => {
    const rows = [voice("koro", "leader", 2), voice("nulle_part", "leader", 2)];
    const rehearsed = await take(rows, { dryRun: true });
    expect(await operation.done<unknown[]>("assessments.list", {})).toEqual([]);
    const { batch: _id, ...real } = await take(rows);
    expect(rehearsed).toMatchObject({ ...real, dryRun: true });
  });

  it("an import is undone as far as nobody has touched it since, and its file may come again", async () => {
    const [first, second, third] = [2, 2, 3].map((point) => voice("koro", "leader", point));
    if (!first || !second || !third) throw new Error("three voices were made");
    const { batch } = await take([first, second, third]);
    await take([edited(second, {})]);
    const undone = await operation.done<Record<string, unknown>>("import.undo", { batch });
    expect(undone).toEqual({ batch, takenBack: 2, before: 0, left: { "corrected-by-another-import": 1 } });
    const standing = () => operation.done<unknown[]>("assessments.list", { status: "standing" });
    expect(await standing()).toHaveLength(1);
    expect(await take([first, second, third])).toMatchObject({ recorded: 2, unchanged: 1 });
    expect(await standing()).toHaveLength(3);
  });

  it("as it was known on a date, without what came later", async () => {
    const rows = [2, 2, 3, 3, 4].map((point, at) => voice("koro", at < 3 ? "leader" : "jeune", point));
    await take(rows.slice(0, 3));
    await operation.done("import.assessments", { files: [page(rows)] }, LATER);
    expect((await index({}, LATER)).rows.map(rowOf).at(-1)?.[3]).toBe("scored");
    const then = await index({ asKnownOn: "2020-07-15T00:00:00.000Z" }, LATER);
    expect(then.rows.map(rowOf).at(-1)?.[3]).toBe("indicative");
    expect(then.marks.asKnownOn).toBe("2020-07-15T00:00:00.000Z");
  });

  it("answers to another version of the method are not joined, and are counted", async () => {
    await take([2, 2, 3, 3, 4].map((point, at) => voice("koro", at < 3 ? "leader" : "jeune", point)));
    await operation.done("documents.adopt", { file: asDocument({ ...defaultRiskMethod, version: "2" }) });
    const table = await index();
    expect(table.rows.every((row) => textOf(row.cells["class"]) === "no-data")).toBe(true);
    expect(table.notes.map(({ code }) => code)).toContain("assessments-of-another-method");
  });

  it("a mapping that pins no known method, or maps no question of it, takes nothing in", async () => {
    const more = { version: "2", method: { id: "protection-risk-default", version: "9" } };
    await operation.done("documents.adopt", { file: asDocument({ ...mapping, ...more }) });
    const { answer } = await operation.ask("import.assessments", { files: [page([voice("koro", "leader", 2)])] });
    expect(answer.isErr() && answer.error.owner === "input" && answer.error.issues.map(({ code }) => code)).toEqual([
      "method-not-adopted",
    ]);
  });
});
