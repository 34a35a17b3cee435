import { defaultMentoring } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsLeft } from "../community/words-left-fixture.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { codeIn, issuesIn } from "../refusal-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-20T09:00:00.000Z" as never;
const MEMBERS = [
  member("fac-01", ["facilitator"], { areas: ["ML05"] }),
  member("men-01", ["mentor"], { areas: ["ML05"] }),
  member("men-02", ["mentor"]),
  // stands behind another facilitator, and manages this one
  member("lin-01", ["line-manager", "mentor"]),
  member("lin-02", ["line-manager"]),
  member("im-01", ["information-manager"]),
];
const WORDS = "Laisser parler les plus pauvres avant les chefs.";

interface Changed {
  readonly id: string;
  readonly version: number;
  readonly contact: string;
  readonly dilemma: string;
}
type Begun = Awaited<ReturnType<typeof operations.begin>>;

const begunPair = async ({ ask }: Begun) =>
  await ask<Changed>("men-01", "mentoring.begin", { mentor: "men-01", facilitator: "fac-01", lineManager: "lin-01" });

describe.each(["sqlite", "postgres"] as const)("mentoring, on %s", (database) => {
  let at: Begun;
  beforeAll(async () => {
    at = await operations.begin(database, { modules: ["community"], members: MEMBERS, now: NOW });
  });

  it("is planned, held, written down for the two alone, and told to a line manager as months", async () => {
    const { ask, tried } = at;
    const { id } = await begunPair(at);
    const planned = await ask<Changed>("men-01", "mentoring.plan", { id, kind: "talk", on: "2026-03-02" });
    await ask("men-01", "mentoring.plan", { id, kind: "field-visit", on: "2026-03-16" });
    const { contact } = planned;
    await ask("fac-01", "mentoring.hold", { id, contact, on: "2026-03-03", coaching: WORDS });
    // what is left out stays as it stands
    await ask("men-01", "mentoring.hold", { id, contact, tried: "Une réunion des femmes à part.", cameOfIt: "helped" });
    await ask("men-01", "mentoring.hold", { id, kind: "community-visit", on: "2026-02-10" });

    const notes = { id, contact, purpose: "accompanying" };
    expect(await ask("fac-01", "mentoring.read-text", notes)).toEqual({
      ...{ id, contact, coaching: WORDS, problems: null, heard: null },
      ...{ tried: "Une réunion des femmes à part.", cameOfIt: "helped" },
    });
    expect(await ask("men-01", "mentoring.contacts", { id, from: "2026-03-01", to: "2026-03-31" })).toMatchObject({
      contacts: [
        { kind: "talk", planned: 1, held: 1, meant: expect.stringMatching(/deux semaines/) },
        { kind: "field-visit", planned: 1, held: 0 },
        { kind: "community-visit", planned: 0, held: 0 },
      ],
    });
    expect(await ask("lin-01", "mentoring.kept")).toEqual({
      facilitators: [{ facilitator: "fac-01", months: ["2026-02", "2026-03"] }],
    });
    const shown = await ask<{ called: object; contacts: readonly object[] }>("fac-01", "mentoring.show", { id });
    expect(shown.called).toEqual({ mentor: "mentor", facilitator: "facilitateur ou facilitatrice" });
    expect(shown.contacts[0]).toMatchObject({ contact, heldOn: "2026-03-03", sealed: ["coaching", "tried"] });
    expect(JSON.stringify(shown)).not.toContain("pauvres");

    // a line manager who is a mentor of others sees nothing else of it, and another mentor not that there is a pair
    for (const who of ["lin-01", "men-02"]) {
      for (const name of ["mentoring.show", "mentoring.contacts", "mentoring.end"])
        expect([who, name, codeIn(await tried(who, name, { id }))]).toEqual([who, name, "not-found"]);
      expect(codeIn(await tried(who, "mentoring.read-text", notes))).toBe("not-found");
      expect(await ask(who, "mentoring.list")).toEqual([]);
    }
    expect(await ask("lin-02", "mentoring.kept")).toEqual({ facilitators: [] });
  });

  it("tells the mentor who asks what was not held yet, and nobody else", async () => {
    const { ask } = at;
    const facilitator = { mentor: "lin-01", facilitator: "men-02" };
    const { id } = await ask<Changed>("men-02", "mentoring.begin", facilitator);
    const { contact } = await ask<Changed>("men-02", "mentoring.plan", { id, kind: "talk", on: "2026-03-01" });
    const notYet = (who: string) => ask<{ contacts: readonly object[] }>(who, "mentoring.not-yet-held");
    expect((await notYet("lin-01")).contacts).toMatchObject([
      { facilitator: "men-02", contact, plannedOn: "2026-03-01" },
    ]);
    // a mentor elsewhere, who is the facilitator here
    expect((await notYet("men-02")).contacts).toEqual([]);
    // who stands behind somebody else is told nothing of this one
    expect((await notYet("men-01")).contacts).not.toContainEqual(expect.objectContaining({ facilitator: "men-02" }));
    await ask("men-02", "mentoring.drop", { id, contact });
    expect((await notYet("lin-01")).contacts).toEqual([]);
  });

  it("refuses all that is wrong at once, and a disclosure or a name before anything is stored", async () => {
    const { ask, tried } = at;
    const { id } = await begunPair(at);
    const wrong = {
      ...{ id, community: "0197b3f0-0000-7000-8000-00000000dead" },
      ...{ heard: "Une fille m'a dit que son oncle la frappe.", coaching: "Appeler le 76 12 34 56." },
    };
    expect(issuesIn(await tried("men-01", "mentoring.hold", wrong))).toEqual([
      ...["kind missing", "community community-unknown"],
      ...["coaching could-tell-of-somebody", "heard goes-to-referral"],
    ]);
    expect(issuesIn(await tried("men-01", "mentoring.dilemma", { id, resolved: WORDS }))).toEqual(["words missing"]);
    const begin = { mentor: "men-01", facilitator: "nobody-01", lineManager: "nobody-02" };
    expect(issuesIn(await tried("men-01", "mentoring.begin", begin))).toEqual([
      ...["facilitator actor-unknown", "lineManager actor-unknown"],
    ]);
    // by is whoever asks
    const others = { mentor: "men-01", facilitator: "fac-01" };
    expect(codeIn(await tried("men-02", "mentoring.begin", others))).toBe("only-mentor-or-facilitator");
    expect(await ask("men-01", "mentoring.show", { id })).toMatchObject({ version: 1, contacts: [], dilemmas: [] });
  });

  it("loses its words when it ends", async () => {
    const { ask, tried } = at;
    const { id } = await begunPair(at);
    const { contact } = await ask<Changed>("men-01", "mentoring.hold", { id, kind: "talk", heard: WORDS });
    const { dilemma } = await ask<Changed>("fac-01", "mentoring.dilemma", { id, words: WORDS });
    await ask("fac-01", "mentoring.dilemma", { id, dilemma, resolved: "En parler à deux." });
    expect(await ask("men-01", "mentoring.read-text", { id, dilemma, purpose: "accompanying" })).toEqual({
      ...{ id, dilemma, words: WORDS, resolved: "En parler à deux." },
    });
    await ask("men-01", "mentoring.liaise", { id });
    expect(await wordsLeft(at, id, NOW)).toEqual({ words: 3, readings: 2 });
    await ask("fac-01", "mentoring.end", { id });
    expect(await ask("men-01", "mentoring.show", { id })).toMatchObject({
      ...{ status: "ended", dilemmas: [], contacts: [{ contact, sealed: [] }] },
    });
    expect((await wordsLeft(at, id, NOW)).words).toBe(0);
    const gone = await tried("men-01", "mentoring.read-text", { id, contact, purpose: "accompanying" });
    expect(codeIn(gone)).toBe("nothing-sealed");
    expect(codeIn(await tried("men-01", "mentoring.plan", { id, kind: "talk", on: "2026-04-01" }))).toBe(
      "mentoring-ended",
    );
  });

  it("is called and meant as the adopted document says; its questions have no answers and no totals", async () => {
    const { ask, tried } = at;
    const shipped = await ask<{ isIllustrative: boolean }>("fac-01", "mentoring.questions", { about: "growing-tasks" });
    expect(shipped).toMatchObject({ isIllustrative: true, questions: [{ about: "growing-tasks" }] });
    expect(await ask("fac-01", "mentoring.settings")).toEqual(defaultMentoring);
    const { mentor: _mentor, ...words } = defaultMentoring.words;
    const own = { ...defaultMentoring, version: "2", isIllustrative: false };
    const bytes = (content: object) => ({ name: "mentoring.json", bytes: Buffer.from(JSON.stringify(content)) });
    const file = bytes({ ...own, words: { ...words, mentor: { fr: "compagnon" } } });
    await ask("im-01", "documents.adopt", { file });
    expect(await ask("fac-01", "mentoring.questions")).toMatchObject({
      isIllustrative: false,
      called: { mentor: "compagnon" },
    });
    const twice = bytes({ ...own, version: "3", cadences: [own.cadences[0], own.cadences[0]], words: {} });
    expect(issuesIn(await tried("im-01", "documents.adopt", { file: twice }))).toEqual(
      expect.arrayContaining(["words mentor missing", "words facilitator missing"]),
    );
  });
});
