import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addHours, compareText, type Instant } from "@answerable/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";
import { type ServedOperation, serveOperation } from "../serve-operation.ts";
import { idFromSource } from "../source-id.ts";
import { type KeptSubmission, type KoboHere, koboHere } from "./kobo-fixture.ts";
import type { FormPulled } from "./pull-form.ts";
import type { PullAsked } from "./pull-servers.ts";

const NOW = "2026-06-15T08:00:00.000Z" as Instant;
const FORM = "incident_exemple";
const operations = testOperations();
const folder = mkdtempSync(join(tmpdir(), "answerable-pull-"));
beforeAll(operations.start);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await operations.stop();
});

const example = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../../examples/sample-operation/${name}`, import.meta.url), "utf8")) as object;
const mapping = example("form-mapping.json");
const file = (document: object) => ({ name: "d", bytes: new TextEncoder().encode(JSON.stringify(document)) });
const documentFor = (address: string, form: object = {}, version = "1") => ({
  ...{ document: "collecting-servers", id: "servers", version, title: { en: "Servers" }, source: "Invented" },
  servers: [
    {
      ...{ code: "kobo-one", kind: "kobo", address },
      forms: [{ asset: "aForm", form: FORM, collects: "incidents", as: "im-01", everyMinutes: 15, ...form }],
    },
  ],
});

const submission = (_id: number, more: object = {}): KeptSubmission => {
  const instance = `00000000-0000-4000-8000-${String(_id).padStart(12, "0")}`;
  return {
    ...{ _id, _xform_id_string: FORM, _uuid: instance, _submitted_by: "monitor_07", _attachments: [] },
    ...{ "meta/instanceID": `uuid:${instance}`, "meta/rootUuid": `uuid:${instance}`, _validation_status: {} },
    ...{ _submission_time: "2026-05-20T14:28:00Z", "grp_incident/mois_incident": "2026-05" },
    ...{ "grp_incident/date_incident": "2026-05-17", "grp_incident/precision_date": "jour" },
    ...{ "grp_incident/cercle": "koro", "grp_incident/auteur": "bandits", "grp_source/categorie": "temoin" },
    ...{ "grp_source/nb_sources": "1", "grp_source/comment": "vu", "grp_incident/code_releveur": "r-01" },
    rep_violations: [
      {
        ...{ "rep_violations/type": "menace", "rep_violations/compte": "personnes" },
        ...{ "rep_violations/mode": "exact", "rep_violations/nombre": "2" },
      },
    ],
    ...more,
  };
};
/** An edit as the server keeps it: another version, the same number, root and moment of arrival. */
const edit = (kobo: KoboHere, number: number, more: object): void => {
  const at = kobo.kept.findIndex(({ _id }) => _id === number);
  const before = kobo.kept[at];
  if (before === undefined) throw new Error("there is no such submission");
  const instance = randomUUID();
  const ids = {
    _uuid: instance,
    "meta/instanceID": `uuid:${instance}`,
    "meta/deprecatedID": before["meta/instanceID"],
  };
  kobo.kept[at] = { ...before, ...ids, ...more };
};
const review = (kobo: KoboHere, number: number, word: string): void => {
  const found = kobo.kept.find(({ _id }) => _id === number);
  if (found !== undefined) found["_validation_status"] = { uid: `validation_status_${word}`, label: word };
};
const remove = (kobo: KoboHere, number: number): void => {
  kobo.kept.splice(
    kobo.kept.findIndex(({ _id }) => _id === number),
    1,
  );
};

const members = [
  member("im-01", ["information-manager"]),
  member("admin-01", ["administrator"], { areas: [] }),
  member("desk-01", ["cfm-operator"], { units: [] }),
];

const pullingOn = async (database: "sqlite" | "postgres", form: object = {}) => {
  const kobo = await koboHere();
  const begun = await operations.begin(database, { members, now: NOW });
  await begun.ask("im-01", "documents.adopt", { file: file(mapping), kind: "form-mapping" });
  await begun.ask("im-01", "documents.adopt", { file: file(documentFor(kobo.address, form)) });
  writeFileSync(join(folder, "kobo-one"), `${kobo.address} ${kobo.token}\n`);
  const env = { ...begun.env, ANSWERABLE_COLLECTING_TOKENS: folder };
  const open = async (): Promise<ServedOperation> =>
    (await serveOperation({ env, cwd: begun.cwd, via: "worker", now: () => NOW }))._unsafeUnwrap();
  let served = await open();
  return {
    ...{ kobo, begun },
    pull: async (more: Partial<PullAsked> = {}, hours = 0): Promise<FormPulled | undefined> => {
      const asked = { ifDue: false, now: () => addHours(NOW, hours), ...more };
      return (await served.pull(asked))._unsafeUnwrap()[0] as FormPulled | undefined;
    },
    /** The same operation in another process. */
    reopen: async () => {
      await served.close();
      served = await open();
    },
    incidents: async () =>
      (await begun.ask<readonly Record<string, unknown>[]>("im-01", "incidents.list", {})).map(
        ({ stream, month, status, inConflict, corrections }) => ({ stream, month, status, inConflict, corrections }),
      ),
    stop: async () => {
      await served.close();
      await kobo.stop();
    },
  };
};
type Pulling = Awaited<ReturnType<typeof pullingOn>>;

describe.each(["sqlite", "postgres"] as const)("a form that is pulled, on %s", (database) => {
  let at: Pulling;
  beforeEach(async () => {
    at = await pullingOn(database);
  });
  afterEach(() => at.stop());

  it("comes in as the same submissions in a file do, once, however often it is pulled", async () => {
    at.kobo.kept.push(...[3, 5, 9].map((number) => submission(number)));
    expect(await at.pull()).toMatchObject({ read: 3, recorded: 3, refusedRows: 0, trouble: null });
    const pulled = await at.incidents();
    const other = await operations.begin(database, { members, now: NOW });
    await other.ask("im-01", "documents.adopt", { file: file(mapping), kind: "form-mapping" });
    const blob = new Blob([JSON.stringify({ results: at.kobo.kept })]);
    await other.ask("im-01", "import.incidents", { files: [{ name: "f", blob }] });
    const imported = await other.ask<readonly Record<string, unknown>[]>("im-01", "incidents.list", {});
    expect(pulled.map(({ stream }) => stream)).toEqual(imported.map(({ stream }) => stream));
    expect(await at.pull()).toMatchObject({ read: 0, recorded: 0, trouble: null });
    expect(await at.incidents()).toEqual(pulled);
  });

  it("is corrected by an edit, which keeps its number and its moment there", async () => {
    at.kobo.kept.push(...[1, 2, 3].map((number) => submission(number)));
    await at.pull();
    edit(at.kobo, 2, { "grp_incident/mois_incident": "2026-04", "grp_incident/date_incident": "2026-04-30" });
    expect(await at.pull()).toMatchObject({ recorded: 0, corrected: 1 });
    const months = (await at.incidents()).map(({ month }) => String(month));
    expect(months.toSorted(compareText)).toEqual(["2026-04", "2026-05", "2026-05"]);
    expect(await at.pull()).toMatchObject({ read: 0, corrected: 0 });
  });
});

describe("a form that is pulled", () => {
  let at: Pulling;
  afterEach(() => at.stop());

  it("waits for what is on hold, never takes what is not approved, and lists what is refused there later", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(...[1, 2, 3, 4].map((number) => submission(number)));
    review(at.kobo, 1, "approved");
    review(at.kobo, 2, "on_hold");
    review(at.kobo, 3, "not_approved");
    expect(await at.pull()).toMatchObject({ recorded: 2, waiting: 1, notApproved: 1 });
    review(at.kobo, 2, "approved");
    review(at.kobo, 1, "not_approved");
    expect(await at.pull({}, 25)).toMatchObject({ recorded: 1, apart: { notApprovedThere: 1, onHoldThere: 0 } });
    expect(await at.incidents()).toHaveLength(3);
  });

  it("takes only what is approved, where the document says so", async () => {
    at = await pullingOn("sqlite", { takes: ["approved"] });
    at.kobo.kept.push(submission(1), submission(2));
    expect(await at.pull()).toMatchObject({ recorded: 0, waiting: 2 });
    review(at.kobo, 2, "approved");
    expect(await at.pull()).toMatchObject({ recorded: 1, waiting: 1 });
  });

  it("lists what was deleted there and takes nothing back for it, unless the document says so and it is gone twice", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(...[1, 2, 3].map((number) => submission(number)));
    await at.pull();
    remove(at.kobo, 2);
    expect(await at.pull({}, 25)).toMatchObject({ lookedThrough: true, apart: { goneThere: 1 }, takenBack: 0 });
    expect(await at.pull({}, 50)).toMatchObject({ apart: { goneThere: 1 }, takenBack: 0 });
    const changed = documentFor(at.kobo.address, { deleted: "taken-back" }, "2");
    await at.begun.ask("im-01", "documents.adopt", { file: file(changed) });
    expect(await at.pull({}, 75)).toMatchObject({ apart: { goneThere: 1 }, takenBack: 1 });
    expect((await at.incidents()).filter(({ status }) => status === "withdrawn")).toHaveLength(1);
    expect(await at.pull({}, 100)).toMatchObject({ apart: { goneThere: 0 }, takenBack: 0 });
  });

  it("judges what reached its source today tomorrow: it may be younger than what was looked at", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1), submission(2, { _submission_time: "2026-06-15T07:00:00Z" }));
    await at.pull();
    remove(at.kobo, 1);
    remove(at.kobo, 2);
    expect(await at.pull({ again: true }, 1)).toMatchObject({ lookedThrough: true, apart: { goneThere: 1 } });
    expect(await at.pull({}, 26)).toMatchObject({ lookedThrough: true, apart: { goneThere: 2 } });
  });

  it("takes nothing for deleted where most of the form is gone at once", async () => {
    at = await pullingOn("sqlite", { deleted: "taken-back" });
    at.kobo.kept.push(...Array.from({ length: 20 }, (_, index) => submission(index + 1)));
    await at.pull();
    at.kobo.kept.length = 5;
    for (const hours of [25, 50, 75])
      expect(await at.pull({}, hours)).toMatchObject({ trouble: "form-lost-most", takenBack: 0 });
    expect((await at.incidents()).every(({ status }) => status === "alleged")).toBe(true);
  });

  it("loses nothing where a page moves, an edit comes or a number comes late while it is paged through", async () => {
    at = await pullingOn("sqlite");
    at.kobo.most = 2;
    at.kobo.kept.push(...[1, 2, 3, 4, 6, 7, 8].map((number) => submission(number)));
    at.kobo.beforeAnswer = (request) => {
      if (request === 2) {
        remove(at.kobo, 1);
        edit(at.kobo, 2, { "grp_incident/mois_incident": "2026-04", "grp_incident/date_incident": "2026-04-30" });
      }
      // the server numbers a submission before others see it
      if (request === 4) at.kobo.kept.push(submission(5));
    };
    await at.pull();
    await at.pull();
    expect(await at.incidents()).toHaveLength(8);
    expect((await at.incidents()).filter(({ month }) => month === "2026-04")).toHaveLength(1);
  });

  it("takes anew only the stretches in which something changed, and asks for the rest without an answer in it", async () => {
    at = await pullingOn("sqlite");
    at.kobo.most = 500;
    at.kobo.kept.push(...Array.from({ length: 1600 }, (_, index) => submission(index + 1)));
    expect(await at.pull()).toMatchObject({ recorded: 1600, lookedThrough: true });
    at.kobo.asked.length = 0;
    edit(at.kobo, 700, { "grp_incident/mois_incident": "2026-04", "grp_incident/date_incident": "2026-04-30" });
    expect(await at.pull({}, 25)).toMatchObject({ corrected: 1, read: 500, lookedThrough: true });
    const whole = at.kobo.asked.filter(({ isWhole }) => isWhole).map(({ query, rows }) => [query, rows]);
    expect(whole).toEqual([
      ['{"_id":{"$gt":1600}}', 0],
      ['{"_id":{"$gt":500,"$lte":1000}}', 500],
    ]);
  });

  it.each(["breaks-off", "half-a-list", "busy", "fails", "page-before", "hangs-up"] as const)(
    "asks again where the server %s, and takes everything in once",
    async (fault) => {
      at = await pullingOn("sqlite");
      at.kobo.most = 2;
      at.kobo.kept.push(...[1, 2, 3, 4, 5].map((number) => submission(number)));
      at.kobo.faults.push(undefined, fault);
      expect(await at.pull()).toMatchObject({ recorded: 5, unchanged: 0, trouble: null });
    },
    20_000,
  );

  it.each([
    ["sign-in-page", "source-token-refused"],
    ["to-sign-in", "source-token-refused"],
  ] as const)(
    "says that its token is refused at a %s, follows no way there, and goes on where it was",
    async (fault, code) => {
      at = await pullingOn("sqlite");
      at.kobo.most = 2;
      at.kobo.kept.push(...[1, 2, 3].map((number) => submission(number)));
      at.kobo.faults.push(undefined, fault);
      expect(await at.pull()).toMatchObject({ recorded: 2, trouble: code });
      await at.reopen();
      expect(await at.pull()).toMatchObject({ recorded: 1, unchanged: 0, trouble: null });
    },
  );

  it("leaves a server alone for as long as it wants", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1));
    at.kobo.faults.push("busy-for-long");
    expect(await at.pull({ ifDue: true })).toMatchObject({ trouble: "source-busy", recorded: 0 });
    expect(await at.pull({ ifDue: true }, 1.9)).toBeUndefined();
    expect(await at.pull({ ifDue: true }, 2.1)).toMatchObject({ trouble: null, recorded: 1 });
  });

  it("comes in in smaller pages where one is too large to be held", async () => {
    at = await pullingOn("sqlite");
    const long = "x".repeat(4 * 1024 * 1024);
    at.kobo.kept.push(...Array.from({ length: 10 }, (_, index) => submission(index + 1, { not_mapped: long })));
    expect(await at.pull()).toMatchObject({ recorded: 10, trouble: null });
  });

  it("takes everything in once, wherever its process ends", async () => {
    at = await pullingOn("sqlite");
    at.kobo.most = 1;
    at.kobo.kept.push(...[1, 2, 3, 4].map((number) => submission(number)));
    for (let request = 1; request < 12; request++) {
      const killed = new AbortController();
      at.kobo.beforeAnswer = (count) => {
        if (count % 3 === request % 3) killed.abort();
      };
      await at.pull({ stopping: killed.signal });
      await at.reopen();
    }
    at.kobo.beforeAnswer = () => undefined;
    await at.pull();
    expect(await at.incidents()).toHaveLength(4);
  });

  it("comes in once where two pull it at the same time", async () => {
    at = await pullingOn("sqlite");
    at.kobo.most = 1;
    at.kobo.kept.push(...[1, 2, 3, 4].map((number) => submission(number)));
    await Promise.all([at.pull(), at.pull(), at.pull()]);
    await at.pull();
    const incidents = await at.incidents();
    expect(incidents).toHaveLength(4);
    expect(incidents.every(({ inConflict, corrections }) => inConflict === 0 && corrections === 0)).toBe(true);
  });

  it("is pulled when its time has come, and after a failure sooner or later, whatever the clock does", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1));
    expect(await at.pull({ ifDue: true })).toMatchObject({ recorded: 1 });
    expect(await at.pull({ ifDue: true }, 0.2)).toBeUndefined();
    expect(await at.pull({ ifDue: true }, 0.26)).toBeDefined();
    // the clock went back by a day
    expect(await at.pull({ ifDue: true }, -24)).toBeDefined();
  });

  it("changes nothing by a page that was taken in before its process ended and nothing was noted of it", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(...[1, 2, 3].map((number) => submission(number)));
    const blob = new Blob([JSON.stringify({ results: at.kobo.kept.slice(0, 2) })]);
    await at.begun.ask("im-01", "import.incidents", { files: [{ name: "f", blob }] });
    expect(await at.pull()).toMatchObject({ recorded: 1, unchanged: 2, corrected: 0 });
    expect(await at.incidents()).toHaveLength(3);
  });

  it("says who asks how each form stands, and why one cannot be asked for, with no number of its submissions", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1), submission(2, { "grp_incident/cercle": "ailleurs" }));
    const pulled = () => at.begun.ask("im-01", "import.pulled", {});
    const form = { server: "kobo-one", form: FORM, collects: "incidents" };
    expect(await pulled()).toEqual([{ ...form, pulledAt: null, lookedAt: null, trouble: null, refused: 0 }]);
    rmSync(join(folder, "kobo-one"));
    expect(await at.pull({ ifDue: true })).toMatchObject({ trouble: "source-token-needed" });
    expect(await at.pull({ ifDue: true }, 0.1)).toBeUndefined();
    expect(await pulled()).toMatchObject([{ trouble: "source-token-needed", pulledAt: null }]);
    writeFileSync(join(folder, "kobo-one"), `${at.kobo.address}/ ${at.kobo.token}`);
    await at.pull({ ifDue: true }, 0.3);
    const then = addHours(NOW, 0.3);
    expect(await pulled()).toEqual([{ ...form, pulledAt: then, lookedAt: then, trouble: null, refused: 1 }]);
  });

  it("sends its token nowhere but to the server that the token's file names", async () => {
    at = await pullingOn("sqlite");
    const other = await koboHere();
    other.kept.push(submission(1));
    await at.begun.ask("im-01", "documents.adopt", { file: file(documentFor(other.address, {}, "2")) });
    expect(await at.pull()).toMatchObject({ trouble: "source-token-elsewhere" });
    expect(other.requests()).toBe(0);
    writeFileSync(join(folder, "kobo-one"), at.kobo.token);
    expect(await at.pull()).toMatchObject({ trouble: "source-token-needed" });
    await other.stop();
  });

  it("keeps which submissions were refused and why, until they come in, and tries them under each new document", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1), submission(2, { "grp_incident/cercle": "ailleurs" }));
    const refused = async () => {
      const list = await at.begun.ask<{ refused: readonly object[] }>("im-01", "import.to-clean", {});
      expect(JSON.stringify(list)).not.toContain("ailleurs");
      const [form] = await at.begun.ask<readonly { refused: number }[]>("im-01", "import.pulled", {});
      expect(form?.refused).toBe(list.refused.length);
      return list.refused;
    };
    expect(await at.pull()).toMatchObject({ recorded: 1, refusedRows: 1 });
    expect(await at.pull()).toMatchObject({ read: 0, refusedRows: 0 });
    const second = { form: FORM, submission: submission(2)["_uuid"], codes: ["choice-not-mapped"] };
    expect(await refused()).toEqual([second]);
    const header = { id: "plan", version: "1", title: { en: "Plan" }, source: "Invented" };
    const plan = { ...header, areas: [], posts: [], reportByDay: 5 };
    await at.begun.ask("im-01", "documents.adopt", { file: file(plan), kind: "coverage-plan" });
    expect(await at.pull()).toMatchObject({ read: 2, unchanged: 1, refusedRows: 1 });
    expect(await at.pull()).toMatchObject({ read: 0, refusedRows: 0 });
    expect(await refused()).toEqual([second]);
    edit(at.kobo, 2, { "grp_incident/cercle": "koro" });
    expect(await at.pull()).toMatchObject({ recorded: 1, refusedRows: 0 });
    expect(await refused()).toEqual([]);
  });

  it("lists afterwards what is to be cleaned there, by the id it has there and with no word of it", async () => {
    at = await pullingOn("sqlite");
    const secret = "Appelez le 76 12 34 56 pour savoir.";
    at.kobo.kept.push(
      submission(1, { "grp_recit/recit": secret }),
      submission(2, { _attachments: [{ mimetype: "image/jpeg" }] }),
      ...[3, 4, 5].map((number) => submission(number)),
    );
    await at.pull();
    const third = idFromSource(`${FORM}/${String(submission(3)["_uuid"])}`);
    await at.begun.ask("im-01", "incidents.withdraw", { id: third, reason: "recorded-by-mistake" });
    review(at.kobo, 4, "not_approved");
    remove(at.kobo, 5);
    await at.pull({}, 25);
    const list = await at.begun.ask<{ submissions: readonly Record<string, unknown>[] }>(
      ...(["im-01", "import.to-clean", {}, addHours(NOW, 25)] as const),
    );
    expect(JSON.stringify(list)).not.toContain("76 12");
    expect(list.submissions.map(({ why, submission: id }) => [why, Number(String(id).slice(-12))])).toEqual([
      ["text-withheld", 1],
      ["taken-back-here", 3],
      ["attachments", 2],
      ["gone-at-source", 5],
      ["not-approved-at-source", 4],
    ]);
  });

  it("writes nothing and notes nothing where it is rehearsed", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1));
    expect(await at.pull({ dryRun: true })).toMatchObject({ recorded: 1 });
    expect(await at.incidents()).toHaveLength(0);
    expect(await at.pull()).toMatchObject({ recorded: 1 });
  });

  it("is taken in anew under another version of its mapping", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1), submission(2, { "grp_incident/cercle": "ailleurs" }));
    expect(await at.pull()).toMatchObject({ recorded: 1, refusedRows: 1 });
    const { codes } = mapping as { readonly codes: { readonly area: object } };
    const wider = { ...mapping, version: "2", codes: { ...codes, area: { ...codes.area, ailleurs: "ML0505" } } };
    await at.begun.ask("im-01", "documents.adopt", { file: file(wider), kind: "form-mapping" });
    expect(await at.pull()).toMatchObject({ recorded: 1, unchanged: 1, refusedRows: 0 });
  });

  it("is refused where the server's form is another one, and nothing of it is taken in", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1, { _xform_id_string: "another" }));
    expect(await at.pull()).toMatchObject({ trouble: "other-form", recorded: 0 });
    expect(await at.incidents()).toHaveLength(0);
  });

  it("brings complaints in as cases, in their own part, once", async () => {
    at = await pullingOn("sqlite", { form: "retour_exemple", collects: "feedback" });
    const { results } = example("feedback-2020-06.json") as { readonly results: readonly KeptSubmission[] };
    await at.begun.ask("im-01", "documents.adopt", { file: file(example("feedback-mapping.json")) });
    at.kobo.kept.push(...results.slice(0, 5).map(({ exemple: _mark, ...one }) => one as KeptSubmission));
    const first = await at.pull();
    expect(first).toMatchObject({ read: 5, trouble: null });
    expect(first?.recorded).toBeGreaterThan(0);
    await at.reopen();
    expect(await at.pull({ again: true })).toMatchObject({ recorded: 0, unchanged: first?.recorded });
    expect(await at.begun.ask("im-01", "import.pulled", {})).toMatchObject([{ collects: "feedback", trouble: null }]);
    const [batch] = await at.begun.ask<readonly object[]>("im-01", "import.feedback-list", {});
    expect(batch).toMatchObject({ takesIn: "case", status: "ended" });
  });

  it("comes in in nobody's name but that of whoever says so, and no more once she or he may not", async () => {
    at = await pullingOn("sqlite");
    at.kobo.kept.push(submission(1));
    const another = documentFor(at.kobo.address, { as: "desk-01" }, "2");
    const refused = await at.begun.tried("im-01", "documents.adopt", { file: file(another) });
    expect(refused._unsafeUnwrapErr()).toMatchObject({ issues: [{ code: "name-of-another" }] });
    const { roles } = (await at.begun.ask("admin-01", "documents.show", { id: "staff" })) as {
      roles: readonly object[];
    };
    const left = { id: "staff", version: "2", title: { en: "Staff" }, source: "Invented", roles };
    const staying = members.filter(({ code }) => code !== "im-01");
    await at.begun.ask("admin-01", "documents.adopt", { file: file({ ...left, members: staying }), kind: "staff" });
    expect(await at.pull()).toMatchObject({ trouble: "actor-unknown" });
  });

  it("says from how many posts nothing came, over the operation and by region, and whose codes they are to nobody", async () => {
    at = await pullingOn("sqlite");
    const posts = [{ adm1: "ML05", from: "2026-01", to: null, planned: 12, active: 12 }];
    const plan = {
      id: "plan",
      version: "1",
      title: { en: "Plan" },
      source: "Invented",
      areas: [],
      posts,
      reportByDay: 5,
    };
    await at.begun.ask("im-01", "documents.adopt", { file: file(plan), kind: "coverage-plan" });
    at.kobo.kept.push(
      ...[1, 2, 3, 4, 5, 6].map((number) =>
        submission(number, { "grp_incident/code_releveur": `r-0${number}`, _submission_time: "2026-06-14T09:00:00Z" }),
      ),
    );
    await at.pull();
    const silent = async (hours: number) => {
      const list = await at.begun.ask<{ silent: unknown }>("im-01", "import.to-clean", {}, addHours(NOW, hours));
      expect(JSON.stringify(list)).not.toContain("r-0");
      return list.silent;
    };
    const of = (number: number) => [
      { adm1: null, expected: 12, silent: number },
      { adm1: "ML05", expected: 12, silent: number },
    ];
    expect(await silent(24)).toEqual(of(6));
    expect(await silent(15 * 24)).toEqual(of(12));
  });
});
