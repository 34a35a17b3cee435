import { readFileSync } from "node:fs";
import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComputeContext } from "../context.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { codeIn } from "../refusal-fixture.ts";
import type { PureUseCase } from "../use-case.ts";
import { useCaseCalled } from "../use-case-called.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-01-12T09:00:00.000Z" as Instant;
const on = (day: string) => `${day}T17:00:00.000Z` as Instant;
const MEMBERS = [
  member("admin-01", ["administrator"], { areas: [] }),
  member("im-01", ["information-manager"]),
  member("fac-01", ["facilitator"], { areas: ["ML05"] }),
  member("fac-02", ["facilitator"], { areas: ["ML05"] }),
  member("men-01", ["mentor"], { areas: ["ML05"] }),
];
const GROUPS = [
  { code: "w", kind: "women", aboutLiveHere: 200 },
  { code: "m", kind: "men", aboutLiveHere: 180 },
  { code: "g", kind: "girls", aboutLiveHere: null },
  { code: "l", kind: "leaders", aboutLiveHere: 9 },
];
const ranking = (group: string, people: number, ...wanted: string[]) => ({
  group,
  ballots: [{ people, wanted: wanted.map((harm) => [harm]) }],
});
const CHOICE = {
  ...{ harms: ["early-marriage", "school-too-far"], procedure: "ranking", chosen: ["school-too-far"] },
  rankings: [
    ranking("l", 6, "school-too-far", "early-marriage"),
    ranking("g", 9, "early-marriage", "school-too-far"),
    ranking("w", 20, "school-too-far", "early-marriage"),
  ],
};
const PLAN = {
  ...{ shape: "lines", words: "Les grands accompagnent les petits.", harms: ["school-too-far"] },
  steps: [{ code: "walk", what: "Marcher ensemble le matin.", isSmallFirstTask: true, by: "2026-05-15" }],
};

type Operation = Awaited<ReturnType<typeof operations.begin>>;
interface Changed {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/** One community from its first meeting to its first review, as its facilitator takes it down. */
const halfAYear = async ({ ask }: Operation) => {
  const community = { area: "ML0501", groups: GROUPS, mentor: "men-01" };
  const { id } = await ask<Changed>("fac-01", "community.introduce", community);
  const write = <Output = Changed>(verb: string, day: string, more: object = {}): Promise<Output> =>
    ask<Output>("fac-01", `community.${verb}`, { id, ...more }, on(day));
  await write("note-phase", "2026-01-14", { phase: "learning", is: "begun" });
  const first = await write<Changed & { meeting: string }>("meet", "2026-01-14", {
    ...{ women: "15", girls: "did-not-count", spoke: ["w=7"], facilitatorSpoke: 3, kind: "visit" },
    ...{ expects: ["money=beyond-our-power", "stay=not-answered@2026-06-30"], note: "Elles parlent de l'école." },
  });
  await write("decide", "2026-03-04", { answer: "not-now", tookPart: ["w=30"] });
  const said = ["how-much-time", "no-money-to-expect", "what-the-agency-does-not-do"];
  const yes = await write("decide", "2026-03-18", { answer: "yes", said, tookPart: ["w=30", "m=25"] });
  await write("choose", "2026-04-22", CHOICE);
  await write("plan", "2026-05-06", PLAN);
  await write("meet", "2026-05-08", { women: "40", men: "20", phase: "acting" });
  return { id, write, first, yes };
};

describe.each(["sqlite", "postgres"] as const)("a community's record on %s", (database) => {
  it("goes from the first meeting to the first review, is read by two, and ends when the community says so", async () => {
    const operation = await operations.begin(database, { modules: ["community"], members: MEMBERS, now: NOW });
    const { ask, tried } = operation;
    const { id, write, first, yes } = await halfAYear(operation);
    expect(yes.status).toBe("working");

    // read by facilitator and mentor, words and all
    for (const one of ["fac-01", "men-01"])
      expect(await ask(one, "community.show", { id })).toMatchObject({
        status: "working",
        meetings: [
          { meeting: first.meeting, note: "Elles parlent de l'école." },
          { phase: "acting", note: null },
        ],
        plan: { words: "Les grands accompagnent les petits.", steps: [{ what: "Marcher ensemble le matin." }] },
      });
    expect(await ask("men-01", "community.meetings", { id })).toMatchObject({
      meetings: [
        { hasNote: true, participation: { seen: [{ group: "w", about: 15 }, { about: "did-not-count" }] } },
        { hasNote: false, participation: { spoke: null } },
      ],
    });
    expect(await ask("fac-01", "community.list")).toMatchObject([{ id, status: "working", phases: "learning" }]);

    // by nobody else: not another facilitator of the same area, nor who coordinates or manages accounts
    const codeFor = async (actor: string, verb: string, input: object) => {
      return codeIn(await tried(actor, `community.${verb}`, input));
    };
    for (const verb of ["show", "copy", "review-kept", "reflect-kept", "meet"])
      expect([verb, await codeFor("fac-02", verb, { id })]).toEqual([verb, "not-found"]);
    expect(await ask("fac-02", "community.list")).toEqual([]);
    expect(await ask("fac-02", "community.expectations")).toEqual([]);
    for (const actor of ["im-01", "admin-01"])
      await expect(ask(actor, "community.show", { id })).rejects.toThrow("not-permitted");

    // what may be thought about, and what people still expect
    const review = await ask<{ findings: { code: string; group?: string }[] }>("men-01", "community.review-kept", {
      ...{ id, on: "2026-06-20", lang: "en" },
    });
    expect(review.findings.map(({ code, group }) => [code, group])).toEqual([
      ["group-unheard", "m"],
      ["group-unheard", "g"],
      ["group-unheard", "l"],
      ["copy-not-returned", undefined],
    ]);
    const reflected = await ask<object>("fac-01", "community.reflect-kept", { id, lang: "en" });
    expect(reflected).toMatchObject({ reflected: [{ differs: "no" }, { voices: "girls-alone", differs: "yes" }] });
    expect(JSON.stringify(reflected)).not.toMatch(/\d/);
    expect(await ask("fac-01", "community.expectations", { id })).toMatchObject([
      { topic: "stay", answered: "not-answered", againOn: "2026-06-30" },
    ]);

    // a copy goes back
    const copy = await ask<{ lines: { says: string }[] }>("fac-01", "community.copy", { id, lang: "fr" });
    const says = copy.lines.map((line) => line.says).join("\n");
    expect(says).toContain("Les grands accompagnent les petits.");
    expect(says).not.toContain("Elles parlent");
    expect(says).not.toContain("early-marriage");
    await write("return-copy", "2026-05-10");

    // figures: none without its word, none of few communities with it
    expect(await ask("im-01", "community.figures")).toEqual([]);
    await write("let-figures-leave", "2026-05-11", { agreed: "yes" });
    expect(await ask("im-01", "community.figures")).toEqual([]);

    // the community no longer wants it: nothing more is taken down, and its plan is taken away with its words
    await write("decide", "2026-06-21", { answer: "no-longer" });
    expect(await codeFor("fac-01", "meet", { id })).toBe("working-together-ended");
    await write("tell-of-end", "2026-06-22");
    await write("take-plan-away", "2026-06-23");
    const after = await ask<object>("fac-01", "community.show", { id });
    expect(after).toMatchObject({ status: "ended", plan: null, planTakenAwayOn: "2026-06-23" });
    expect(JSON.stringify(after)).not.toContain("accompagnent");
  });
});

describe("a facilitator's notebook", () => {
  const file = {
    name: "notebook.json",
    bytes: readFileSync(new URL("../../../../examples/community/notebook.json", import.meta.url)),
  };
  const asked = { on: "2025-06-20", lang: "en" };

  it("may be kept from now on, and asks the same as before", async () => {
    const { ask } = await operations.begin("sqlite", { modules: ["community"], members: MEMBERS, now: NOW });
    const later = on("2026-06-21");
    const { id, status } = await ask<Changed>("fac-01", "community.keep", { file, mentor: "men-01" }, later);
    expect(status).toBe("working");
    const ofTheFile = async (name: string, more: object = {}) => {
      const found = (await useCaseCalled(name)) as PureUseCase;
      const context = { now: later, language: "fr" } as ComputeContext;
      return (await found.handle(found.input.parse({ file, ...more }), context))._unsafeUnwrap();
    };
    const ofWhatIsKept = (name: string, more: object = {}) => ask("men-01", name, { id, ...more });
    expect(await ofWhatIsKept("community.review-kept", asked)).toEqual(await ofTheFile("community.review", asked));
    expect(await ofWhatIsKept("community.count-kept")).toEqual(await ofTheFile("community.count"));
    expect(await ofWhatIsKept("community.reflect-kept")).toEqual(await ofTheFile("community.reflect"));
  });
});

describe("what is not taken down", () => {
  it("is told at once with its place, and not a word of it comes back or stays", async () => {
    const { ask, tried } = await operations.begin("sqlite", { modules: ["community"], members: MEMBERS, now: NOW });
    const { id } = await ask<Changed>("fac-01", "community.introduce", { area: "ML0501", groups: GROUPS });
    const issuesOf = async (verb: string, input: object) => {
      const failure = (await tried("fac-01", `community.${verb}`, { id, ...input }))._unsafeUnwrapErr();
      expect(JSON.stringify(failure)).not.toMatch(/oncle|Aminata/);
      return failure.owner === "input"
        ? failure.issues.map(({ path, code }) => `${path.join(".")} ${code}`)
        : [failure];
    };
    expect(
      await issuesOf("meet", {
        participation: { seen: [{ group: "x", about: 3 }], spoke: [{ group: "m", tenths: 4 }] },
        note: "Une fille m'a dit que son oncle la frappe.",
      }),
    ).toEqual([
      "participation.seen.0.group community-group-unknown",
      "participation.spoke.0.group share-of-a-group-not-seen",
      "note goes-to-referral",
    ]);
    expect(await issuesOf("meet", { elders: "4", boys: "2" })).toEqual([
      "boys no-one-group-of-kind",
      "elders no-one-group-of-kind",
    ]);
    expect(await issuesOf("meet", { women: "4", participation: { seen: [] } })).toEqual([
      "participation participation-said-twice",
    ]);
    expect(await issuesOf("decide", { answer: "yes", tookPart: ["x=3"] })).toEqual([
      " not-all-was-said",
      "tookPart.0.group community-group-unknown",
    ]);
    expect(await ask("fac-01", "community.show", { id })).toMatchObject({ version: 1, meetings: [] });
  });

  it("is handed over with all that stands, and whoever went there before sees nothing of it any more", async () => {
    const { ask, tried } = await operations.begin("sqlite", { modules: ["community"], members: MEMBERS, now: NOW });
    const input = { area: "ML0501", groups: GROUPS, facilitator: "fac-01" };
    expect(
      (await tried("fac-02", "community.introduce", { ...input, mentor: "men-01" }))._unsafeUnwrapErr(),
    ).toMatchObject({
      rejection: { code: "only-mentor-or-facilitator" },
    });
    const { id } = await ask<Changed>("men-01", "community.introduce", input);
    await ask("men-01", "community.accompany", { id, facilitator: "fac-02" });
    expect(await ask("fac-02", "community.show", { id })).toMatchObject({
      accompanied: { facilitator: "fac-02", mentor: "men-01" },
    });
    expect((await tried("fac-01", "community.show", { id })).isErr()).toBe(true);
    expect(
      (await tried("men-01", "community.accompany", { id, facilitator: "nobody-09" }))._unsafeUnwrapErr(),
    ).toMatchObject({
      issues: [{ path: ["facilitator"], code: "actor-unknown" }],
    });
  });
});
