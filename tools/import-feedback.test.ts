import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant, Issue } from "@answerable/core";
import { beforeAll, describe, expect, it } from "vitest";
import { csvText } from "./sample/csv-text.ts";
import { planted } from "./sample/feedback-targets.ts";
import { sampleBytes, sampleText } from "./sample/sample-folder.ts";
import { workbook } from "./sample/workbook.ts";
import { asData } from "./scratch-operation.ts";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";

const NOW = "2020-07-01T08:00:00.000Z" as Instant;
const SOON = "2020-07-01T09:00:00.000Z" as Instant;
const LATER = "2020-07-03T08:00:00.000Z" as Instant;

type Row = Readonly<Record<string, unknown>>;
interface Report {
  readonly batch: string | null;
  readonly read: number;
  readonly recorded: number;
  readonly refusedRows: number;
  readonly notKept: Readonly<Record<string, number>>;
  readonly told: Readonly<Record<string, number>>;
  readonly enteredLate: number;
}

const page = JSON.parse(await sampleText("feedback-2020-06.json")) as { readonly results: readonly Row[] };
/** The sample's rows, without the mark by which a real operation knows invented ones. */
const rows: readonly Row[] = page.results.map(({ exemple: _mark, ...row }) => row);
const fileOf = (some: readonly Row[]) => asData(JSON.stringify({ results: some }));
const at = (index: number): Row => rows[index] ?? {};
const sensitive = rows.flatMap((row, index) =>
  row["grp_retour/sujet"] === "detournement" || row["grp_retour/sujet"] === "comportement" ? [index] : [],
);
const unkept = [...planted.disclosures, ...planted.refused, ...sensitive];

/** Words that may stand in no file: what must not be known, what goes to the body, whoever refused; and whoever collected. */
const NEVER = ["il y a eu un viol", "The aunt says", "2 000 francs", "chassés de la file", "exemple-compte-6"];
const filesOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"))
    .join("");

const fresh = scratchOperations();

describe.each(["sqlite", "postgres"] as const)("feedback that was collected on a form, on %s", (database) => {
  const mapped = async () => {
    const operation = await fresh(database, NOW);
    const bytes = await sampleBytes("feedback-mapping.json");
    await operation.done("documents.adopt", { file: { name: "feedback-mapping.json", bytes } });
    return operation;
  };
  const taking =
    (operation: () => StoredOperation) =>
    async (some: readonly Row[], more: object = {}) => {
      const { answer, told } = await operation().ask("import.feedback", { files: [fileOf(some)], ...more });
      return { report: answer._unsafeUnwrap() as Report, told };
    };

  describe("of a month", () => {
    let operation: StoredOperation;
    const take = taking(() => operation);
    const cases = () => operation.rows("row_case", "accountability");
    beforeAll(async () => {
      operation = await mapped();
    });

    it("is rehearsed first: nothing is written, and all is said", async () => {
      const before = await operation.everyRow();
      const { report } = await take(rows, { dryRun: true });
      expect([report.batch, report.recorded, await operation.everyRow()]).toEqual([null, 200 - unkept.length, before]);
    });

    it("is lodged as cases, each once; nobody is given a receipt", async () => {
      const { report, told } = await take(rows);
      expect(report).toMatchObject({ read: 202, recorded: 200 - unkept.length, unchanged: 2, onlyNotKept: 2 });
      expect(report.told).toEqual({
        ...{ "sensitive-not-by-import": sensitive.length, "recording-refused": 1, "contact-left-out": 1 },
        ...{ "received-after-arrival": 1, "left-unsaid": 1 },
      });
      expect(told.filter(({ code }) => code === "received-after-arrival").map(({ row }) => row)).toEqual([152]);
      const all = await cases();
      expect(all).toHaveLength(report.recorded);
      expect(new Set(all.map(({ status }) => status))).toEqual(new Set(["lodged"]));
      const states = await operation.rows("state", "accountability");
      const lodged = states.flatMap(({ subject, data }) => (subject === "case" ? [String(data)] : []));
      expect(lodged.filter((data) => data.includes('"hasReceipt":true'))).toEqual([]);
    });

    it("names no row that speaks of violence, and a sensitive one by its row alone; twice changes nothing", async () => {
      const all = await cases();
      const { report, told } = await take(rows);
      expect(report).toMatchObject({ batch: null, recorded: 0, unchanged: 202 - unkept.length });
      expect(await cases()).toEqual(all);
      expect(report.notKept).toEqual({ "speaks-of-sexual-violence": 2 });
      const isOfDisclosure = ({ row, id }: Issue) =>
        planted.disclosures.some((index) => row === index + 1 || id === at(index)["_uuid"]);
      expect(told.filter(isOfDisclosure)).toEqual([]);
      const named = told.filter(({ code }) => code === "sensitive-not-by-import");
      expect(named.map(({ row, id }) => [row, id])).toEqual(sensitive.map((index) => [index + 1, undefined]));
    });

    it("keeps nothing of what must not be known or goes to the body: as if those rows had not been there", async () => {
      const other = await mapped();
      const kept = rows.filter((_row, index) => !unkept.includes(index));
      await other.done("import.feedback", { files: [fileOf(kept)] });
      const sizesIn = async (one: StoredOperation) =>
        Object.entries(await one.everyRow()).map(([table, all]) => [table, all.length]);
      expect(await sizesIn(operation)).toEqual(await sizesIn(other));
      const written = `${JSON.stringify(await operation.everyRow())}${filesOf(operation.data)}`;
      const ids = unkept.map((index) => String(at(index)["_uuid"]));
      expect([...NEVER, ...ids].filter((text) => written.includes(text))).toEqual([]);
    });
  });

  describe("and what becomes of it", () => {
    let operation: StoredOperation;
    const take = taking(() => operation);
    const cases = () => operation.rows("row_case", "accountability");
    beforeAll(async () => {
      operation = await mapped();
    });

    it("starts its clocks when somebody heard of it; what is typed weeks later counts as entered late", async () => {
      const late = planted.late.map(at);
      const { report } = await take(late);
      const heard = new Set(late.map((row) => String(row["grp_recu/recu_le"]).slice(0, 7)));
      expect([report.recorded, report.enteredLate]).toEqual([late.length, late.length]);
      expect(new Set((await cases()).map(({ month }) => month))).toEqual(heard);
      const today = { ...at(0), "grp_recu/recu_le": `${NOW.slice(0, 10)}T06:00:00.000Z`, _submission_time: NOW };
      expect((await take([today])).report).toMatchObject({ recorded: 1, enteredLate: 0 });
    });

    it("is not lodged otherwise afterwards: an edit at the source, or a mended mapping, changes no case", async () => {
      const before = await cases();
      const id = "00000000-0000-4000-8000-000000000001";
      const edit = { "meta/deprecatedID": at(0)["meta/instanceID"], "meta/instanceID": `uuid:${id}`, _uuid: id };
      const { report } = await take([{ ...at(0), ...edit, "grp_retour/priorite": "urgent" }]);
      expect([report.refusedRows, report.told]).toEqual([1, { "lodged-otherwise": 1 }]);
      expect(await cases()).toEqual(before);
    });

    it("keeps nothing of what a child tells of abuse, whatever else the row says; it is counted and not named", async () => {
      const text = (await sampleText("feedback-mapping.json")).replace(
        '"reply":',
        '"childSpeaksOfAbuse": "abus", "reply":',
      );
      const bytes = new TextEncoder().encode(JSON.stringify({ ...(JSON.parse(text) as object), version: "2" }));
      await operation.done("documents.adopt", { file: { name: "feedback-mapping.json", bytes } }, SOON);
      const before = await operation.everyRow();
      const files = [fileOf([{ ...at(115), abus: "oui" }])];
      const { answer, told } = await operation.ask("import.feedback", { files }, SOON);
      expect(answer._unsafeUnwrap()).toMatchObject({ onlyNotKept: 1, notKept: { "goes-to-child-protection": 1 } });
      expect([told, await operation.everyRow()]).toEqual([[], before]);
    });

    it("is the same out of CSV, a workbook and NDJSON", async () => {
      const some = rows.slice(1, 11).filter((_row, index) => !sensitive.includes(index + 1));
      const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
      const flat = some.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, text(value)])));
      expect((await take(some)).report.recorded).toBe(some.length);
      for (const file of [
        asData(csvText(flat, ";")),
        { name: "data", blob: new Blob([new Uint8Array(workbook([{ name: "retour", rows: flat }]))]) },
        asData(some.map((row) => `${JSON.stringify(row)}\n`).join("")),
      ]) {
        const { answer } = await operation.ask("import.feedback", { files: [file] });
        expect(answer._unsafeUnwrap()).toMatchObject({ recorded: 0, unchanged: some.length, refusedRows: 0 });
      }
    });

    it("is taken back with its import where nothing has happened since, and may come again", async () => {
      const some = rows.slice(101, 111);
      const before = new Set((await cases()).map(({ stream }) => stream));
      const { report } = await take(some);
      const batch = report.batch ?? "";
      const brought = (await cases()).flatMap(({ stream }) => (before.has(stream) ? [] : [stream]));
      const [touched] = brought;
      const triage = { id: touched, category: "quality-timeliness", priority: "soon" };
      await operation.done("cases.triage", triage, LATER, "desk-01");
      const undone = await operation.ask("import.feedback-undo", { batch }, LATER);
      const left = { "touched-since": 1 };
      expect(undone.answer._unsafeUnwrap()).toEqual({ batch, takenBack: report.recorded - 1, before: 0, left });
      expect(undone.told).toMatchObject([{ code: "touched-since", facts: { case: touched } }]);
      expect(new Set((await cases()).map(({ stream }) => stream))).toEqual(new Set([...before, touched]));
      const sealed = await operation.rows("personal", "accountability");
      expect(sealed.filter(({ bytes, stream }) => bytes !== null && brought.indexOf(stream) > 0)).toEqual([]);
      const shown = await operation.done("import.feedback-show", { batch }, LATER);
      expect(shown).toMatchObject({ status: "undone", counts: {}, undone: {} });
      expect((await take(some)).report).toMatchObject({ recorded: report.recorded - 1, unchanged: 1 });
    });

    it("is taken in by whoever may lodge it there, and by nobody else", async () => {
      const inKoro = { files: [fileOf([{ ...at(112), "grp_recu/cercle": "koro" }])] };
      expect((await operation.ask("import.feedback", inKoro, NOW, "desk-01")).answer.isOk()).toBe(true);
      const mapping = (await sampleText("feedback-mapping.json")).replace('"koro": "ML0505"', '"koro": "ML0703"');
      const bytes = new TextEncoder().encode(JSON.stringify({ ...(JSON.parse(mapping) as object), version: "3" }));
      await operation.done("documents.adopt", { file: { name: "feedback-mapping.json", bytes } }, LATER);
      const inGao = { files: [fileOf([{ ...at(113), "grp_recu/cercle": "koro" }])] };
      const { told } = await operation.ask("import.feedback", inGao, LATER, "desk-01");
      expect(told).toMatchObject([{ code: "out-of-scope", row: 1 }]);
      await expect(operation.ask("import.feedback", inKoro, NOW, "gbv-01")).rejects.toThrow("not-permitted");
    });
  });
});
