import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { instanceOf, koboSubmission, lastMonth, violationOf } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

let small: SmallOperation;
beforeEach(async () => {
  small = await smallOperation();
});

type Submission = Readonly<Record<string, unknown>>;

const editOf = (first: Submission, answers: Submission = {}): Submission =>
  koboSubmission({
    ...{ "meta/rootUuid": first["meta/rootUuid"], "meta/deprecatedID": first["meta/instanceID"] },
    ...answers,
  });

const report = async (submissions: readonly object[], ...flags: string[]) => {
  const tried = await small.takeIn(submissions, "--format", "json", ...flags);
  return { ...tried, report: JSON.parse(tried.out) as Readonly<Record<string, unknown>> & { batch: string } };
};

const listed = async (): Promise<Record<string, unknown>[]> => {
  const { out } = await small.as("im-01", ["incidents", "list", "--format", "json"]);
  return JSON.parse(out) as Record<string, unknown>[];
};

const statuses = async (): Promise<string[]> => (await listed()).map(({ status }) => String(status)).toSorted();

const undo = async (batch: string) => {
  const { code, out, err } = await small.as("im-01", ["import", "undo", batch, "--format", "json"]);
  return { code, err, undone: JSON.parse(out) as Readonly<Record<string, unknown>> };
};

const told = (err: string): { code: string }[] =>
  err
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { code: string });

const openSlots = (): number => {
  using log = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
  using keys = new DatabaseSync(join(small.data, "keys", "wrapped.sqlite"), { readOnly: true });
  const count = (from: DatabaseSync, query: string) => Number(from.prepare(query).get()?.["number"]);
  return (
    count(log, "select count(*) as number from personal where bytes is not null") +
    count(keys, "select count(*) as number from slot_key where slot not like 'derivation%'")
  );
};

describe("an import", () => {
  it("is a record of its own: when, what kinds of files, under which mapping, what it brought; no name of a file", async () => {
    const first = koboSubmission();
    const { report: said } = await report([
      first,
      editOf(first),
      koboSubmission({ "grp_incident/cercle": "atlantide" }),
    ]);
    expect(said).toMatchObject({ read: 3, recorded: 1, corrected: 1, refusedRows: 1, files: { "kobo-json": 1 } });
    const shown = await small.as("im-01", ["import", "show", said.batch, "--format", "json"]);
    expect(JSON.parse(shown.out)).toMatchObject({
      ...{ status: "ended", takesIn: "incident", files: { "kobo-json": 1 } },
      counts: { recorded: 1, corrected: 1, refusedRows: 1 },
    });
    const list = await small.as("im-01", ["import", "list", "--format", "json"]);
    expect(JSON.parse(list.out)).toMatchObject([{ stream: said.batch, status: "ended", files: 1, recorded: 1 }]);
  });

  it("that brings nothing new leaves no record", async () => {
    const page = [koboSubmission()];
    await report(page);
    expect((await report(page)).report).toMatchObject({ batch: null, unchanged: 1 });
    expect(JSON.parse((await small.as("im-01", ["import", "list", "--format", "json"])).out)).toHaveLength(1);
  });

  it("names the file too, by its number, where there are several", async () => {
    const bad = koboSubmission({ "grp_incident/cercle": "atlantide" });
    writeFileSync(join(small.folder, "a.json"), JSON.stringify({ results: [koboSubmission()] }));
    writeFileSync(join(small.folder, "b.json"), JSON.stringify({ results: [koboSubmission(), bad] }));
    const { err } = await small.as("im-01", ["import", "incidents", "a.json", "b.json"]);
    expect(told(err)).toMatchObject([{ file: 2, row: 2, id: instanceOf(bad), code: "choice-not-mapped" }]);
    expect(err).not.toContain("b.json");
  });
});

describe("a rehearsal", () => {
  it("says what would come of it, an edit after its original too, and leaves nothing behind", async () => {
    const first = koboSubmission({ "grp_recit/recit": "Appeler le +223 76 12 34 56." });
    const page = [first, editOf(first), koboSubmission({ "grp_incident/cercle": "atlantide" })];
    const before = openSlots();
    const would = await report(page, "--dry-run");
    expect(would.report).toMatchObject({
      ...{ dryRun: true, batch: null, recorded: 1, corrected: 1, refusedRows: 1, withheld: { "phone-number": 1 } },
    });
    expect([would.code, await listed(), openSlots()]).toEqual([3, [], before]);
    const did = await report(page);
    expect({ ...did.report, batch: null, dryRun: true, likelyDuplicates: null }).toEqual(would.report);
    expect(did.err).toBe(would.err);
  });
});

describe("undoing an import", () => {
  it("takes back what nobody touched, with what lay sealed of it, and lists the rest by why it stays", async () => {
    const [kept, edited, gone] = [
      koboSubmission(),
      koboSubmission(),
      koboSubmission({ "grp_incident/localite": "Bih" }),
    ];
    const before = openSlots();
    const { report: said } = await report([kept, edited, gone]);
    await report([editOf(edited)]);
    const [one] = (await listed()).filter(({ corrections }) => corrections === 0);
    await small.as("im-01", ["incidents", "set-aside", String(one?.["stream"]), "--reason", "not-credible"]);
    const { code, err, undone } = await undo(said.batch);
    expect(undone).toMatchObject({
      ...{ takenBack: 1, left: { "touched-since": 1, "corrected-by-another-import": 1 } },
      survivorCounts: "not-taken-back",
    });
    expect(code).toBe(3);
    expect(
      told(err)
        .map((one) => one.code)
        .toSorted(),
    ).toEqual(["corrected-by-another-import", "touched-since"]);
    expect(await statuses()).toEqual(["alleged", "set-aside", "withdrawn"]);
    expect(openSlots()).toBeGreaterThan(before);
    const shown = await small.as("im-01", ["import", "show", said.batch, "--format", "json"]);
    expect(JSON.parse(shown.out)).toMatchObject({ status: "undone", undone: { takenBack: 1 } });
  });

  it("only takes back what it recorded, not what it corrected", async () => {
    const first = koboSubmission();
    await report([first]);
    const { report: second } = await report([editOf(first)]);
    expect((await undo(second.batch)).undone).toMatchObject({
      takenBack: 0,
      left: { "only-corrected-by-this-import": 1 },
    });
  });

  it("leaves what a flash alert is linked to, else the alert would stand for something that is counted nowhere", async () => {
    const page = [koboSubmission(), koboSubmission()];
    const { report: said } = await report(page);
    const [one] = await listed();
    const alert = {
      ...{ trigger: "attack-on-settlement", knownAt: `${lastMonth}-18T08:00:00.000Z`, place: { adm2: "ML0505" } },
      ...{ occurred: { month: lastMonth, precision: "month" }, incidents: [one?.["stream"]] },
    };
    const drafted = await small.as("im-01", ["alerts", "draft", "--input", "-"], JSON.stringify(alert));
    expect([drafted.code, drafted.err]).toEqual([0, ""]);
    const back = { "linked-to-an-alert": 1 };
    const { report: missing } = await report([koboSubmission()], "--whole-form");
    expect(missing["deletedAtSource"]).toEqual({ takenBack: 1, left: 1 });
    expect((await undo(said.batch)).undone).toMatchObject({ takenBack: 0, before: 1, left: back });
  });

  it("leaves what another incident was merged into", async () => {
    await report([koboSubmission()]);
    const [first] = await listed();
    const { report: said } = await report([koboSubmission()]);
    const into = (await listed()).find(({ stream }) => stream !== first?.["stream"]);
    await small.as("im-01", ["incidents", "merge", String(first?.["stream"]), String(into?.["stream"])]);
    expect((await undo(said.batch)).undone).toMatchObject({ takenBack: 0, left: { "stands-for-a-merged-one": 1 } });
    expect(await statuses()).toEqual(["alleged", "merged"]);
  });

  it("lets the same file come again, recorded anew; what a person withdrew stays withdrawn", async () => {
    const page = [koboSubmission({ "grp_incident/localite": "Bih" }), koboSubmission()];
    const none = openSlots();
    const { report: said } = await report(page);
    const full = openSlots();
    expect((await undo(said.batch)).code).toBe(0);
    expect(openSlots()).toBe(none);
    const again = await report(page);
    expect(again.report).toMatchObject({ recorded: 2, unchanged: 0 });
    expect(openSlots()).toBe(full);
    const [one] = await listed();
    await small.as("im-01", ["incidents", "withdraw", String(one?.["stream"]), "--reason", "consent-withdrawn"]);
    expect((await report(page)).report).toMatchObject({ recorded: 0, unchanged: 2 });
  });

  it("is refused wholly to somebody who does not see all that it brought and still stands, and nothing says undone", async () => {
    const { report: said } = await report([koboSubmission(), koboSubmission({ "grp_incident/cercle": "ansongo" })]);
    const seen = async () => {
      const tried = await small.as("supervisor-01", ["import", "undo", said.batch, "--format", "json"]);
      const shown = await small.as("im-01", ["import", "show", said.batch, "--format", "json"]);
      return { ...tried, shown: JSON.parse(shown.out) as Readonly<Record<string, unknown>> };
    };
    const { code, out, err, shown } = await seen();
    expect([code, out, told(err).map((one) => one.code)]).toEqual([3, "", ["import-partly-out-of-sight"]]);
    expect(await statuses()).toEqual(["alleged", "alleged"]);
    expect(shown).toMatchObject({ status: "ended" });
    const away = (await listed()).find(({ adm2 }) => adm2 === "ML0701");
    await small.as("im-01", ["incidents", "withdraw", String(away?.["stream"]), "--reason", "consent-withdrawn"]);
    expect(await seen()).toMatchObject({ code: 0, shown: { status: "undone", undone: { takenBack: 1 } } });
    expect(await statuses()).toEqual(["withdrawn", "withdrawn"]);
  });

  it("answers for an import that is not there as for one out of sight", async () => {
    const { code, err } = await small.as("im-01", ["import", "undo", "00000000-0000-4000-8000-000000000000"]);
    expect([code, err.includes("not-found")]).toEqual([3, true]);
  });
});

describe("a whole form", () => {
  const whole = (submissions: readonly object[]) => report(submissions, "--whole-form");

  it("takes back what it does not hold any more, keeps what a person touched, and brings back what reappears", async () => {
    const [stays, deleted, touched] = [
      koboSubmission(),
      koboSubmission({ "grp_incident/localite": "Bih" }),
      koboSubmission(),
    ];
    await report([touched]);
    const [one] = await listed();
    await small.as("im-01", ["incidents", "set-aside", String(one?.["stream"]), "--reason", "not-credible"]);
    await report([stays, deleted]);
    const { code, report: said, err } = await whole([stays]);
    expect([code, said["deletedAtSource"]]).toEqual([0, { takenBack: 1, left: 1 }]);
    expect(told(err)).toMatchObject([{ code: "deleted-at-source-and-kept", facts: { because: "touched-since" } }]);
    expect(await statuses()).toEqual(["alleged", "set-aside", "withdrawn"]);
    expect((await report([deleted])).report).toMatchObject({ recorded: 1 });
    expect(await statuses()).toEqual(["alleged", "alleged", "set-aside"]);
  });

  it("takes a refused row for one that is there, and an edit for its original", async () => {
    const [first, second] = [koboSubmission(), koboSubmission()];
    await report([first, second]);
    const { report: said } = await whole([{ ...first, "grp_incident/cercle": "atlantide" }, editOf(second)]);
    expect(said["deletedAtSource"]).toEqual({ takenBack: 0, left: 0 });
  });

  it("is not believed where a page says that more follow, fewer came than it announced, or a row has no id", async () => {
    const [first, second] = [koboSubmission(), koboSubmission()];
    await report([first, second]);
    const args = ["import", "incidents", "-", "--whole-form", "--format", "json"];
    const more = await small.as("im-01", args, JSON.stringify({ count: 2, next: "page2", results: [first] }));
    expect([more.code, more.out, told(more.err)]).toEqual([2, "", [{ path: ["files"], code: "form-not-whole" }]]);
    const { "meta/instanceID": _id, _uuid, ...nameless } = second;
    for (const page of [
      { count: 2, next: null, results: [first] },
      { count: 2, next: null, results: [first, nameless] },
      { count: 2, next: null, results: [first, { answer: 42 }] },
    ]) {
      const tried = await small.as("im-01", args, JSON.stringify(page));
      expect([tried.code, told(tried.err).map(({ code }) => code)]).toEqual([
        3,
        expect.arrayContaining(["form-not-whole"]),
      ]);
    }
    expect((await listed()).map(({ status }) => status)).toEqual(["alleged", "alleged"]);
  });

  it("is not believed where most of what is known would go, unless somebody says that it is right", async () => {
    const known = Array.from({ length: 12 }, () => koboSubmission());
    await report(known);
    const some = await whole(known.slice(0, 1));
    expect([some.code, some.report["deletedAtSource"]]).toEqual([3, { takenBack: 0, left: 0 }]);
    expect(told(some.err)).toEqual([{ row: 0, path: [], code: "form-lost-most", facts: { known: 12, gone: 11 } }]);
    const right = await report(known.slice(0, 1), "--whole-form", "--lost-most");
    expect([right.code, right.report["deletedAtSource"]]).toEqual([0, { takenBack: 11, left: 0 }]);
  });
});

describe("two monitors who report the same", () => {
  it("are listed for a person after the import, with the reasons, and nothing is merged", async () => {
    await report([koboSubmission()]);
    const { report: said } = await report([
      koboSubmission({ "grp_incident/code_releveur": "monitor-02" }),
      koboSubmission({ "grp_incident/cercle": "bankass", rep_violations: [violationOf("menace")] }),
    ]);
    expect(said["likelyDuplicates"]).toBe(1);
    const { out } = await small.as("im-01", ["import", "candidates", said.batch, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      pairs: [{ reasons: expect.arrayContaining(["same-area", "same-month"]) }],
    });
    expect((await listed()).filter(({ month }) => month === lastMonth)).toHaveLength(3);
  });
});

describe("a submission that says that it was deleted at its source", () => {
  it("is taken back, wherever in the files it stands; what never came is passed over; a person's stays", async () => {
    const deleted = (one: Submission): Submission => ({ ...one, _deleted_at: `${lastMonth}-25T10:00:00Z` });
    const [gone, touched] = [koboSubmission(), koboSubmission()];
    await report([touched]);
    const [one] = await listed();
    await small.as("im-01", ["incidents", "set-aside", String(one?.["stream"]), "--reason", "not-credible"]);
    const page = [deleted(gone), gone, deleted(koboSubmission()), deleted(touched)];
    const { code, report: said, err } = await report(page);
    expect([code, said]).toMatchObject([
      0,
      { read: 4, recorded: 1, deletedRows: 3, refusedRows: 0, deletedAtSource: { takenBack: 1, left: 1 } },
    ]);
    expect(told(err)).toMatchObject([{ code: "deleted-at-source-and-kept" }]);
    expect(await statuses()).toEqual(["set-aside", "withdrawn"]);
  });
});

describe("two versions that replace the same one", () => {
  it("are a conflict, listed by id for a person who settles it; neither is simply the last", async () => {
    const first = koboSubmission();
    const rivals = [editOf(first), editOf(first, { "grp_incident/cercle": "bankass" })];
    const { report: said, err } = await report([first, ...rivals]);
    expect(said).toMatchObject({ recorded: 1, corrected: 1, inConflict: 1 });
    expect(told(err)).toMatchObject([{ row: 3, id: instanceOf(rivals[1] ?? {}), code: "answers-in-conflict" }]);
    const [one] = await listed();
    const keep = instanceOf(rivals[1] ?? {});
    await small.as("im-01", ["incidents", "settle", String(one?.["stream"]), "--keep", keep]);
    expect(await listed()).toMatchObject([{ inConflict: 0, adm2: "ML0502" }]);
  });
});

describe("a server that names only the version an edit replaces", () => {
  it("gets one incident for a submission that was edited again and again, pulled after each edit", async () => {
    const nameless = ({ "meta/rootUuid": _root, ...rest }: Submission): Submission => rest;
    const first = nameless(koboSubmission());
    const second = nameless(editOf(first));
    const third = nameless(editOf(second, { "grp_incident/cercle": "bankass" }));
    for (const [pull, expected] of [
      [first, { recorded: 1 }],
      [second, { recorded: 0, corrected: 1 }],
      [third, { recorded: 0, corrected: 1 }],
    ] as const)
      expect((await report([pull])).report).toMatchObject(expected);
    expect(await listed()).toMatchObject([{ adm2: "ML0502", corrections: 2 }]);
  });
});
