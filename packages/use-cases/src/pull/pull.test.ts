import { compareText } from "@answerable/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { KeptSubmission } from "./kobo-fixture.ts";
import { edit, example, file, mapping, members, NOW, type Pulling, submission, testPulls } from "./pulling-fixture.ts";

const { begin, pullingOn, start, stop } = testPulls();
beforeAll(start);
afterAll(stop);

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
    const other = await begin(database, { members, now: NOW });
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

  it("comes in in smaller pages where one is too large to be held", async () => {
    at = await pullingOn("sqlite");
    const long = "x".repeat(4 * 1024 * 1024);
    at.kobo.kept.push(...Array.from({ length: 10 }, (_, index) => submission(index + 1, { not_mapped: long })));
    expect(await at.pull()).toMatchObject({ recorded: 10, trouble: null });
  });
});
