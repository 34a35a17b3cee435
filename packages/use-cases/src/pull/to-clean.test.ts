import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addHours } from "@answerable/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { idFromSource } from "../source-id.ts";
import {
  documentFor,
  edit,
  FORM,
  file,
  members,
  NOW,
  type Pulling,
  remove,
  review,
  submission,
  testPulls,
} from "./pulling-fixture.ts";

const { folder, pullingOn, start, stop } = testPulls();
beforeAll(start);
afterAll(stop);

describe("what is said of a form that is pulled", () => {
  let at: Pulling;
  afterEach(() => at.stop());

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
