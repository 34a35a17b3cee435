import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsLeft } from "../community/words-left-fixture.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { codeIn, issuesIn } from "../refusal-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-20T09:00:00.000Z" as Instant;
const MEMBERS = [
  member("men-01", ["mentor"], { areas: ["ML05"] }),
  // the same areas, and another one's
  member("men-02", ["mentor"], { areas: ["ML05"] }),
  member("fac-07", ["facilitator"], { areas: ["ML07"] }),
];
const POINTS = "La préfecture dit que le budget de l'école n'est pas encore voté.";
const entry = {
  ...{ on: "2026-03-10", area: "ML0505", with: "government", points: POINTS, gaps: "Personne n'a de véhicule." },
  agreed: [
    { code: "school-roof", of: "government", what: "Réparer le toit.", by: "2026-06-30" },
    { code: "our-visit", of: "our-agency", what: "Revenir avec le comité." },
  ],
};

interface Changed {
  readonly id: string;
  readonly version: number;
}
type Begun = Awaited<ReturnType<typeof operations.begin>>;

const reading = (id: string) => ({ id, purpose: "keeping" });

describe.each(["sqlite", "postgres"] as const)("the journal, on %s", (database) => {
  let at: Begun;
  beforeAll(async () => {
    at = await operations.begin(database, { modules: ["community"], members: MEMBERS, now: NOW });
  });

  it("keeps what each side owes, our own agency first; a sensitive entry is there for who wrote it alone", async () => {
    const { ask, tried } = at;
    const own = await ask<Changed>("men-01", "journal.write", entry);
    const { id } = await ask<Changed>("men-01", "journal.write", { ...entry, sensitive: "no" });
    await ask("men-01", "journal.note-kept", { id: own.id, obligation: "our-visit", kept: "not-kept" });
    // whoever sees an entry that is not sensitive notes what became of it
    await ask("men-02", "journal.note-kept", { id, obligation: "school-roof", kept: "partly" });
    await ask("men-01", "journal.note-reminded", { id, obligation: "school-roof", how: "letter", on: "2026-03-15" });

    expect(await ask("men-02", "journal.show", { id })).toMatchObject({
      agreed: [
        { code: "school-roof", kept: "partly", reminded: [{ on: "2026-03-15", how: "letter" }] },
        { code: "our-visit", kept: "not-yet", reminded: [] },
      ],
      sealed: { points: true, gaps: true, what: true },
    });
    expect(await ask("men-02", "journal.read-text", reading(id))).toMatchObject({
      points: POINTS,
      agreed: [{ code: "school-roof", what: "Réparer le toit." }, { code: "our-visit" }],
    });
    const none = { "not-yet": 0, kept: 0, partly: 0, "not-kept": 0 };
    expect(await ask("men-01", "journal.standing")).toEqual({
      sides: [
        { of: "our-agency", ...none, "not-yet": 1, "not-kept": 1 },
        { of: "government", ...none, "not-yet": 1, partly: 1 },
        { of: "other-ngo", ...none },
        { of: "community", ...none },
      ],
    });

    const ids = async (who: string) => (await ask<Changed[]>(who, "journal.list")).map((row) => row.id);
    expect((await ids("men-01")).toSorted()).toEqual([own.id, id].toSorted());
    expect(await ids("men-02")).toEqual([id]);
    expect(await ids("fac-07")).toEqual([]);
    for (const name of ["journal.show", "journal.withdraw"])
      expect([name, codeIn(await tried("men-02", name, { id: own.id }))]).toEqual([name, "not-found"]);
    expect(codeIn(await tried("men-02", "journal.read-text", reading(own.id)))).toBe("not-found");
    expect(codeIn(await tried("fac-07", "journal.show", { id }))).toBe("not-found");
    // it is hers to correct, for others too
    expect(codeIn(await tried("men-02", "journal.correct", { ...entry, id, sensitive: "no" }))).toBe(
      "only-who-wrote-it",
    );
    expect(codeIn(await tried("men-02", "journal.withdraw", { id }))).toBe("only-who-wrote-it");
    // what she makes sensitive afterwards is out of sight at once
    await ask("men-01", "journal.correct", { ...entry, id });
    expect(await ids("men-02")).toEqual([]);
    expect(await ask("men-01", "journal.show", { id })).toMatchObject({ agreed: [{ kept: "partly" }, {}] });
  });

  it("does not tell its area that a community of somebody else's is there", async () => {
    const { ask } = at;
    const groups = [{ code: "w", kind: "women", aboutLiveHere: null }];
    const { id: community } = await ask<Changed>("men-01", "community.introduce", { area: "ML0505", groups });
    const { id } = await ask<Changed>("men-01", "journal.write", { ...entry, community, sensitive: "no" });
    const about = async (who: string) => {
      const rows = await ask<(Changed & { community: string | null })[]>(who, "journal.list");
      const one = await ask<{ community: string | null }>(who, "journal.show", { id });
      const only = await ask<Changed[]>(who, "journal.list", { community });
      return [rows.find((row) => row.id === id)?.community, one.community, only.length];
    };
    expect(await about("men-01")).toEqual([community, community, 1]);
    expect(await about("men-02")).toEqual([null, null, 0]);
  });

  it("loses its words when it is corrected and withdrawn", async () => {
    const { ask, tried } = at;
    const { id } = await ask<Changed>("men-01", "journal.write", entry);
    expect((await wordsLeft(at, id, NOW)).words).toBe(4);
    await ask("men-01", "journal.correct", { ...entry, id, gaps: null, agreed: [] });
    expect((await wordsLeft(at, id, NOW)).words).toBe(1);
    await ask("men-01", "journal.withdraw", { id });
    expect((await wordsLeft(at, id, NOW)).words).toBe(0);
    expect(codeIn(await tried("men-01", "journal.read-text", reading(id)))).toBe("nothing-sealed");
    expect(await ask("men-01", "journal.show", { id })).toMatchObject({ status: "withdrawn", agreed: [] });
  });

  it("refuses all that is wrong at once, before anything is stored", async () => {
    const { ask, tried } = at;
    const before = await ask<object[]>("men-01", "journal.list");
    const wrong = {
      ...{ area: "ML9999", with: "government", community: "0197b3f0-0000-7000-8000-00000000dead" },
      ...{ points: "Une fille m'a dit que son oncle la frappe." },
      agreed: [{ code: "call", of: "government", what: "Appeler le 76 12 34 56." }],
    };
    expect(issuesIn(await tried("men-01", "journal.write", wrong))).toEqual([
      ...["area p-code-unknown", "community community-unknown"],
      ...["points goes-to-referral", "agreed 0 what could-tell-of-somebody"],
    ]);
    expect(codeIn(await tried("fac-07", "journal.write", { ...entry, sensitive: "no" }))).toBe("out-of-scope");
    expect(await ask("men-01", "journal.list")).toEqual(before);
  });
});
