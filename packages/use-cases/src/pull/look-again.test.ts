import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { documentFor, edit, file, type Pulling, remove, review, submission, testPulls } from "./pulling-fixture.ts";

const { pullingOn, start, stop } = testPulls();
beforeAll(start);
afterAll(stop);

describe("what is looked at again of a form", () => {
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
});
