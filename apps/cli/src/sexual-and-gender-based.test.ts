import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Issue } from "@answerable/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { instanceOf, koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

const alone = koboSubmission({ rep_violations: [violationOf("viol")], "grp_incident/cercle": "douentza" });
const mixed = koboSubmission({
  rep_violations: [violationOf("viol"), violationOf("menace")],
  "grp_recit/recit": "Des hommes armés sont venus la nuit.",
  "grp_suivi/besoins": "sante",
});
/** Refused for its date; that it spoke of rape as well must not stand beside the refusal. */
const refused = koboSubmission({
  "grp_incident/mois_incident": "2091-05",
  "grp_incident/date_incident": "2091-05-03",
  rep_violations: [violationOf("viol"), violationOf("menace")],
});
const PAGE = [alone, mixed, refused];

const agreement = (more: object = {}): object => ({
  ...{ id: "gbv-counting", version: "1", title: { fr: "Accord de comptage" }, effective: { from: null, to: null } },
  ...{ source: "Invented", validations: [{ by: "GBV sub-cluster", on: "2026-01-15", seats: ["GBV"] }] },
  ...{ types: ["rape"], level: 1, ...more },
});

interface Logged {
  readonly [column: string]: string | number;
}

const logged = (small: SmallOperation, subject: string): Logged[] => {
  using database = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
  const columns = "position, stream, type, at, actor, role, data";
  return database
    .prepare(`select ${columns} from log_event where subject = ? order by position`)
    .all(subject) as unknown as Logged[];
};

const rejectsOf = async (small: SmallOperation): Promise<{ issues: Issue[]; out: string }> => {
  const { out } = await small.takeIn(PAGE, "--rejects", "rejects.ndjson", "--format", "json");
  const lines = readFileSync(join(small.folder, "rejects.ndjson"), "utf8").trim().split("\n");
  return { issues: lines.filter(Boolean).map((line) => JSON.parse(line) as Issue), out };
};

let small: SmallOperation;
beforeEach(async () => {
  small = await smallOperation();
});

const nothingIsKept = async () => {
  const { issues, out } = await rejectsOf(small);
  expect(JSON.parse(out)).toMatchObject({ read: 3, recorded: 1, refusedRows: 1, survivorCounts: 0 });
  expect(issues.map(({ row, code }) => [row, code])).toEqual([[3, "date-in-the-future"]]);
  expect(`${out}${JSON.stringify(issues)}`).not.toContain(instanceOf(alone));
  expect(`${out}${JSON.stringify(issues)}`).not.toContain(instanceOf(mixed));
  expect(logged(small, "survivor-count")).toEqual([]);
  expect(JSON.stringify(logged(small, "incident"))).not.toMatch(/rape|health|narrative"/);
};

const tellsNoRow = async () => {
  const unclear = violationOf("viol", { "rep_violations/nombre": "douze" });
  const only = koboSubmission({ rep_violations: [unclear], "grp_incident/gps": "99 99" });
  const beside = koboSubmission({ rep_violations: [unclear, violationOf("menace")] });
  const other = koboSubmission({ "grp_incident/gps": "99 99" });
  const { out, err } = await small.takeIn([only, beside, other], "--format", "json");
  expect(JSON.parse(out)).toMatchObject({ read: 3, recorded: 2, onlyNotKept: 1 });
  for (const such of [only, beside]) expect(out + err).not.toContain(instanceOf(such));
  const told = err.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Issue] : []));
  expect(told.map(({ row, code, facts }) => [row, code, facts?.["rows"]])).toEqual([
    [3, "position-outside-country", undefined],
    [0, "not-a-whole-number", 2],
    [0, "position-outside-country", 1],
  ]);
};

describe("without a validated agreement", () => {
  it("keeps nothing of sexual violence, and names no row that spoke of it", nothingIsKept);

  it("tells what was mended in a row that spoke of it, but neither which row nor which submission", tellsNoRow);

  it("a draft agreement allows nothing", async () => {
    expect((await small.adopt("im-01", agreement({ validations: [] }), "counting-agreement")).code).toBe(0);
    await nothingIsKept();
  });

  it("an agreement that names another type allows nothing of this one", async () => {
    expect((await small.adopt("im-01", agreement({ types: ["forced-marriage"] }), "counting-agreement")).code).toBe(0);
    await nothingIsKept();
  });
});

describe("with a validated agreement", () => {
  beforeEach(async () => {
    expect((await small.adopt("im-01", agreement(), "counting-agreement")).code).toBe(0);
  });

  it("counts survivors by month and region, and writes neither who nor when in the day", async () => {
    const { out, issues } = await rejectsOf(small);
    expect(JSON.parse(out)).toMatchObject({ recorded: 1, survivorCounts: 2 });
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[3, "date-in-the-future"]]);
    const counts = logged(small, "survivor-count");
    expect(counts).toHaveLength(2);
    for (const { at, actor, role, data } of counts) {
      expect(at).toMatch(/T00:00:00\.000Z$/);
      expect([actor, role]).toEqual(["not-kept", "not-kept"]);
      expect(JSON.parse(String(data))).toEqual({
        type: "survivor-count-recorded",
        schema: 1,
        content: {
          ...{ type: "rape", month: lastMonth, adm1: "ML05", adm2: null, taxonomy: { id: "mali", version: "2021" } },
          category: expect.any(String),
          people: { amount: { kind: "exact", people: 2 }, cells: [] },
        },
      });
    }
  });

  it("tells of the rows that it counted apart no more than of those it does not keep", tellsNoRow);

  it("links a count to nothing: no id of it stands in an incident, none of an incident in it", async () => {
    await rejectsOf(small);
    const counts = logged(small, "survivor-count");
    const incidents = logged(small, "incident");
    for (const { stream } of counts) expect(JSON.stringify(incidents)).not.toContain(stream);
    for (const id of [String(incidents[0]?.["stream"]), instanceOf(alone), instanceOf(mixed)])
      expect(JSON.stringify(counts)).not.toContain(id);
    expect(JSON.stringify(incidents)).not.toMatch(/rape|health|narrative"/);
  });

  it("gives a count an id that only this operation's key leads to; another operation gives it another", async () => {
    await rejectsOf(small);
    const other = await smallOperation();
    await other.adopt("im-01", agreement(), "counting-agreement");
    await rejectsOf(other);
    const ids = (one: SmallOperation, subject: string) => new Set(logged(one, subject).map(({ stream }) => stream));
    expect(ids(small, "incident")).toEqual(ids(other, "incident"));
    expect([...ids(small, "survivor-count")].filter((id) => ids(other, "survivor-count").has(id))).toEqual([]);
  });

  it("counts nobody twice when the same page comes again", async () => {
    await rejectsOf(small);
    expect(JSON.parse((await rejectsOf(small)).out)).toMatchObject({ survivorCounts: 0, unchanged: 1 });
    expect(logged(small, "survivor-count")).toHaveLength(2);
  });

  it("counts nobody twice when what was imported is corrected by hand", async () => {
    await rejectsOf(small);
    const id = String(logged(small, "incident")[0]?.["stream"]);
    const corrected = {
      ...{ happened: { month: lastMonth, precision: "month" }, place: { adm2: "ML0505" }, actorCategory: "bandits" },
      violations: [{ unit: "victims", type: "rape", victims: { amount: { kind: "exact", people: 2 }, cells: [] } }],
      ...{ source: { category: "witness", independentSources: 1, known: "seen" }, referrals: [] },
    };
    const args = ["incidents", "correct", id, "--input", "-"];
    const both = { ...corrected, violations: [...corrected.violations, { unit: "victims", type: "threat" }] };
    expect((await small.as("supervisor-01", args, JSON.stringify(both))).code).toBe(0);
    expect(logged(small, "survivor-count")).toHaveLength(2);
    const nothingLeft = await small.as("supervisor-01", args, JSON.stringify(corrected));
    expect([nothingLeft.code, nothingLeft.err.includes("nothing-left-to-keep")]).toEqual([3, true]);
    expect(logged(small, "survivor-count")).toHaveLength(2);
  });

  it("counts nobody outside the areas of the one who imports", async () => {
    const shown = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
    const staff = JSON.parse(shown.out) as { members: { code: string }[] };
    const members = staff.members.map((one) => (one.code === "supervisor-01" ? { ...one, areas: ["ML0506"] } : one));
    expect((await small.adopt("admin-01", { ...staff, members, version: "3" }, "staff")).code).toBe(0);
    const page = JSON.stringify({ results: [alone] });
    const { code, err } = await small.as("supervisor-01", ["import", "incidents", "-"], page);
    expect([code, err.includes("out-of-scope")]).toEqual([3, true]);
    expect(logged(small, "survivor-count")).toEqual([]);
  });

  it("shows the counts in the figures of the region's month", async () => {
    await rejectsOf(small);
    const flags = ["--across", "type", "--area", "ML05", "--format", "json"];
    const { code, out } = await small.as("analyst-01", ["figures", "month", lastMonth, ...flags]);
    expect([code, out.includes("rape")]).toEqual([0, true]);
  });

  it("says to somebody who typed it in what was kept, and shows no trace at the incident", async () => {
    const typed = {
      ...{ happened: { month: lastMonth, precision: "month" }, place: { adm2: "ML0505" }, actorCategory: "bandits" },
      violations: [
        { unit: "victims", type: "rape" },
        { unit: "victims", type: "threat" },
      ],
      ...{ source: { category: "witness", independentSources: 1, known: "seen" }, referrals: [] },
    };
    const args = ["incidents", "record", "--input", "-", "--format", "json"];
    const recorded = await small.as("monitor-01", args, JSON.stringify(typed));
    const { id } = JSON.parse(recorded.out) as { id: string };
    expect((await small.as("monitor-01", ["incidents", "show", id])).out).not.toContain("rape");
    expect(logged(small, "survivor-count")).toHaveLength(1);
    await small.as("monitor-01", ["incidents", "correct", id, "--input", "-"], JSON.stringify(typed));
    expect(logged(small, "survivor-count")).toHaveLength(1);
  });
});
