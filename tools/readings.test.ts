import { readFileSync } from "node:fs";
import { defaultRiskMethod, type Instant, type Released, type Row } from "@answerable/core";
import { beforeEach, describe, expect, it } from "vitest";
import { edited, type Submission, voice } from "./informant-voice.ts";
import { asData, asDocument } from "./scratch-operation.ts";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";

const NOW = "2020-07-10T08:00:00.000Z" as Instant;
const MEETING = "2020-07-16T10:00:00.000Z" as Instant;
const LATER = "2020-07-25T08:00:00.000Z" as Instant;
const SAMPLE = new URL("../examples/sample-operation/", import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, SAMPLE), "utf8")) as Record<string, unknown>;

const fresh = scratchOperations();

/** Five voices of two groups in Koro, which make it high, and five in Bankass, which make it medium. */
const koro = [2, 2, 3, 3, 4].map((point, at) => voice("koro", at < 3 ? "leader" : "jeune", point));
const bankass = [1, 2, 2, 2, 2].map((point, at) => voice("bankass", at < 3 ? "leader" : "jeune", point));

const meeting = (more: object = {}) => ({
  ...{ month: "2020-06", metOn: "2020-07-16", seats: ["protection-cluster", "gbv", "community"] },
  areas: [
    {
      ...{ area: "ML0505", agreed: "very-high", because: "places-not-reached" },
      dissent: [{ seats: ["gbv"], reads: "high" }],
    },
  ],
  ...more,
});

const said = (row: Row | undefined, key: string): string => {
  const cell = row?.cells[key];
  return cell?.kind === "text" ? cell.text : (cell?.kind ?? "nothing");
};
const rowOf = (table: Released, area: string): string[] => {
  const row = table.rows.find((one) => said(one, "area") === area);
  return ["class", "read", "because", "otherwise"].map((key) => said(row, key));
};
const notesOf = (table: Released): string[] =>
  table.notes.map(({ code }) => code).filter((code) => /^index-(draft|read|changed)/.test(code));

describe.each(["sqlite", "postgres"] as const)("the analysis meeting on %s", (adapter) => {
  let operation: StoredOperation;
  const take = (rows: readonly Submission[], at?: Instant) =>
    operation.done("import.assessments", { files: [asData(JSON.stringify({ results: rows }))] }, at);
  const index = (more: object = {}, at = LATER) =>
    operation.done<Released>("index.month", { month: "2020-06", area: "ML05", ...more }, at);
  const record = (more: object = {}, at = MEETING) =>
    operation.done<{ id: string } & Record<string, unknown>>("readings.record", meeting(more), at);

  beforeEach(async () => {
    operation = await fresh(adapter, NOW);
    await operation.done("documents.adopt", { file: asDocument(read("assessment-mapping.json")) });
    await operation.done("documents.adopt", { file: asDocument(read("coverage-plan.json")), kind: "coverage-plan" });
    await take([...koro, ...bankass]);
  });

  it("until people have read it together, a class is a draft", async () => {
    const table = await index();
    expect(notesOf(table)).toEqual(["index-draft"]);
    expect(rowOf(table, "ML0505")).toEqual(["high", "", "", ""]);
  });

  it("what was agreed stands beside the computed class, which stays what it is; what was not read stays a draft", async () => {
    const before = await index();
    expect(await record()).toMatchObject({ areas: 1, otherwise: 1, noAgreement: 0, asKnownOn: MEETING });
    const table = await index();
    expect(rowOf(table, "ML0505")).toEqual(["high", "very-high", "places-not-reached", "1"]);
    expect(rowOf(table, "ML0502")).toEqual(["medium", "", "", ""]);
    expect(notesOf(table)).toEqual(["index-draft", "index-read-together"]);
    const numbers = ({ rows }: Released) =>
      rows.map((row) => ["area", "class", "index", "spread"].map((key) => said(row, key)));
    expect(numbers(table)).toEqual(numbers(before));
  });

  it("when a class has changed since it was read, the month says so, and the reading stays as it was", async () => {
    await record();
    const fewer = koro.map((one) => edited(one, { "grp_entretien/categorie": "leader" }));
    await take([...fewer, ...[1, 1, 1, 1].map((point) => voice("koro", "prestataire", point))], LATER);
    const table = await index();
    expect(rowOf(table, "ML0505")).toEqual(["medium", "very-high", "places-not-reached", "1"]);
    expect(notesOf(table)).toContain("index-changed-since-reading");
    const then = await index({ asKnownOn: "2020-07-17T00:00:00.000Z" });
    expect([rowOf(then, "ML0505")[0], notesOf(then)]).toEqual(["high", ["index-draft", "index-read-together"]]);
    expect(notesOf(await index({ asKnownOn: "2020-07-15T00:00:00.000Z" }))).toEqual(["index-draft"]);
  });

  it("what was read is the month as it was known then, also where it is typed in later", async () => {
    await take(
      [1, 1, 1, 1, 1, 1].map((point) => voice("koro", "prestataire", point)),
      MEETING,
    );
    const recorded = await record({ asKnownOn: "2020-07-12T00:00:00.000Z" }, LATER);
    expect(recorded["asKnownOn"]).toBe("2020-07-12T00:00:00.000Z");
    const shown = await operation.done<{ areas: { computed: string }[] }>("readings.show", { id: recorded.id });
    expect(shown.areas.map(({ computed }) => computed)).toEqual(["high"]);
    expect(notesOf(await index())).toContain("index-changed-since-reading");
  });

  it("a reading of another version of the method is named and not laid beside these classes", async () => {
    await record();
    await operation.done("documents.adopt", { file: asDocument({ ...defaultRiskMethod, version: "2" }) }, LATER);
    const table = await index();
    expect([notesOf(table), rowOf(table, "ML0505")[1]]).toEqual([["index-read-under-another-method"], ""]);
  });

  it("no agreement is kept as such, with who read what", async () => {
    const dissent = [
      { seats: ["gbv"], reads: "high" },
      { seats: ["community"], reads: "very-high" },
    ];
    const { id } = await record({ areas: [{ area: "ML0505", agreed: null, dissent }] });
    expect(rowOf(await index(), "ML0505")).toEqual(["high", "no-agreement", "", "2"]);
    const shown = await operation.done<{ areas: unknown[]; seats: unknown }>("readings.show", { id });
    expect(shown.areas).toMatchObject([{ adm2: "ML0505", computed: "high", agreed: null, dissent }]);
  });

  it("is corrected and taken back; one meeting of a day is recorded once, and a second meeting is another one", async () => {
    const { id } = await record();
    const again = await operation.ask("readings.record", meeting(), MEETING);
    expect(again.answer.isErr() && again.answer.error).toMatchObject({ rejection: { code: "reading-stands-already" } });
    const areas = [{ area: "ML0505", agreed: "high" }];
    expect(await operation.done("readings.correct", { id, ...meeting({ areas }) }, MEETING)).toMatchObject({
      version: 2,
    });
    expect(rowOf(await index(), "ML0505")).toEqual(["high", "high", "", ""]);
    await record(
      { metOn: "2020-07-20", areas: [{ area: "ML0505", agreed: "medium", because: "group-not-heard" }] },
      LATER,
    );
    expect(rowOf(await index(), "ML0505")).toEqual(["high", "medium", "group-not-heard", ""]);
    const list = await operation.done<{ stream: string; metOn: string }[]>("readings.list", { month: "2020-06" });
    const second = list.find(({ metOn }) => metOn === "2020-07-20");
    await operation.done("readings.withdraw", { id: second?.stream, reason: "seats-took-it-back" }, LATER);
    expect(rowOf(await index(), "ML0505")).toEqual(["high", "high", "", ""]);
    expect(await operation.done<unknown[]>("readings.list", { status: "standing" })).toHaveLength(1);
  });

  it("everything that is wrong with a reading is told at once, and nothing of it is kept", async () => {
    const wrong = {
      areas: [
        { area: "ML0505", agreed: "very-high" },
        { area: "ML9999", agreed: "high" },
      ],
    };
    const { answer } = await operation.ask("readings.record", meeting(wrong), MEETING);
    expect(answer.isErr() && answer.error.owner === "input" && answer.error.issues).toEqual([
      { path: ["areas", 0, "because"], code: "reason-needed" },
      { path: ["areas", 1, "area"], code: "place-unknown" },
    ]);
    expect(await operation.done<unknown[]>("readings.list", {})).toEqual([]);
  });
});
