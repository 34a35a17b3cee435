import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { koboSubmission, lastMonth } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

let small: SmallOperation;
const ABSENT = "01890000-0000-7000-8000-000000000000";

const typed = (more: object = {}): string =>
  JSON.stringify({
    violations: [{ unit: "victims", type: "threat" }],
    happened: { month: lastMonth, precision: "month" },
    place: { adm2: "ML0505" },
    actorCategory: "bandits",
    source: { category: "witness", independentSources: 1, known: "seen" },
    referrals: [],
    ...more,
  });

const record = async (code: string, input: string): Promise<string> => {
  const { out, err } = await small.as(code, ["incidents", "record", "--input", "-", "--format", "json"], input);
  expect(err).toBe("");
  return (JSON.parse(out) as { id: string }).id;
};

const correct = (code: string, id: string, seen: number, input: string) =>
  small.as(code, ["incidents", "correct", id, "--seen", String(seen), "--input", "-"], input);

const seenBy = async (code: string): Promise<string[]> => {
  const { out } = await small.as(code, ["incidents", "list", "--format", "json"]);
  return (JSON.parse(out) as { stream: string }[]).map(({ stream }) => stream);
};

/** How much of anything is kept: events, sealed values, keys. */
const kept = (): number[] => {
  using log = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
  using keys = new DatabaseSync(join(small.data, "keys", "wrapped.sqlite"), { readOnly: true });
  const count = (from: DatabaseSync, table: string) =>
    Number(from.prepare(`select count(*) as number from ${table}`).get()?.["number"]);
  return [count(log, "log_event"), count(log, "personal"), count(keys, "slot_key")];
};

beforeAll(async () => {
  small = await smallOperation();
});

describe("two people who correct one incident at once", () => {
  it("one wins; the other is told that what she saw is old, and nothing of hers is written", async () => {
    const id = await record("monitor-01", typed());
    const [events = 0, slots = 0, keys = 0] = kept();
    const story = (who: string) => typed({ narrative: `La menace a été dite au marché, selon le groupe ${who}.` });
    const both = await Promise.all([
      correct("supervisor-01", id, 1, story("un")),
      correct("im-01", id, 1, story("deux")),
    ]);
    expect(both.map(({ code }) => code).toSorted((a, b) => a - b)).toEqual([0, 3]);
    const loser = both.find(({ code }) => code === 3);
    expect(loser?.out).toBe("");
    expect(loser?.err).toContain('"code":"stale-version"');
    expect(kept()).toEqual([events + 1, slots + 1, keys + 1]);
  });

  it("an old version writes no survivor count either", async () => {
    const id = await record("supervisor-01", typed());
    const agreement = {
      ...{ id: "gbv-counting", version: "1", title: { fr: "Accord" }, effective: { from: null, to: null } },
      ...{ source: "Invented", validations: [{ by: "GBV sub-cluster", on: `${lastMonth}-01`, seats: ["GBV"] }] },
      ...{ types: ["rape"], level: 1 },
    };
    expect((await small.adopt("im-01", agreement, "counting-agreement")).code).toBe(0);
    const before = kept();
    const such = typed({
      violations: [
        { unit: "victims", type: "threat" },
        { unit: "victims", type: "rape" },
      ],
    });
    const stale = await correct("supervisor-01", id, 7, such);
    expect([stale.code, stale.err.includes("stale-version")]).toEqual([3, true]);
    const absent = await correct(
      "supervisor-01",
      ABSENT,
      1,
      typed({ violations: [{ unit: "victims", type: "rape" }] }),
    );
    expect([absent.code, absent.err.includes("not-found")]).toEqual([3, true]);
    expect(kept()).toEqual(before);
  });
});

describe("a correction by a supervisor", () => {
  it("leaves the incident its recorder's, so that she still sees it", async () => {
    const id = await record("monitor-01", typed());
    expect((await correct("supervisor-01", id, 1, typed())).code).toBe(0);
    expect(await seenBy("monitor-01")).toContain(id);
  });

  it("leaves it where it came from, so that the same page again changes nothing", async () => {
    const page = [koboSubmission()];
    expect((await small.takeIn(page)).code).toBe(0);
    const shown = async () => {
      const { out } = await small.as("supervisor-01", ["incidents", "list", "--format", "json"]);
      return (JSON.parse(out) as { stream: string; originForm: string | null }[]).find(({ originForm }) => originForm);
    };
    const id = (await shown())?.stream ?? "";
    expect((await correct("supervisor-01", id, 1, typed({ place: { adm2: "ML0502" } }))).code).toBe(0);
    expect(await shown()).toMatchObject({ stream: id, adm2: "ML0502", originForm: "incident_exemple" });
    const again = await small.takeIn(page, "--format", "json");
    expect(JSON.parse(again.out)).toMatchObject({ unchanged: 1, corrected: 0, inConflict: 0 });
  });
});

describe("who sees what", () => {
  it("a monitor sees her own incidents and no others", async () => {
    const own = await record("monitor-01", typed());
    const other = await record("monitor-02", typed());
    expect(await seenBy("monitor-01")).toContain(own);
    expect(await seenBy("monitor-01")).not.toContain(other);
    expect(await seenBy("monitor-02")).toContain(other);
    expect(await seenBy("supervisor-01")).toEqual(expect.arrayContaining([own, other]));
  });

  it("an incident out of sight answers exactly like one that does not exist", async () => {
    const hidden = await record("monitor-02", typed());
    const asked: readonly (readonly [string, ...string[]])[] = [
      ["show"],
      ["correct", "--input", "-"],
      ["correct", "--seen", "9", "--input", "-"],
      ["withdraw", "--reason", "recorded-by-mistake"],
      ["withdraw", "--reason", "recorded-by-mistake", "--seen", "9"],
      ["refer", "--input", "-"],
    ];
    const referral = {
      ...{ service: "health", adm2: "ML0505", month: lastMonth, outcome: "wished" },
      consent: { to: "nobody", answer: "not-asked" },
    };
    for (const [verb, ...flags] of asked) {
      const stdin = verb === "refer" ? JSON.stringify({ referral }) : typed();
      const answers = [];
      for (const id of [hidden, ABSENT])
        answers.push(await small.as("monitor-01", ["incidents", verb, id, ...flags], stdin));
      expect(answers[0]).toEqual(answers[1]);
      expect([verb, answers[0]?.code, answers[0]?.err.includes("not-found")]).toEqual([verb, 3, true]);
    }
  });
});

describe("the administrator", () => {
  it("reads nothing about people", async () => {
    for (const args of [
      ["incidents", "list"],
      ["incidents", "show", ABSENT],
      ["incidents", "candidates", lastMonth],
      ["figures", "month", lastMonth],
      ["incidents", "read-text", ABSENT, "narrative", "--purpose", "safety"],
    ]) {
      const { code, out, err } = await small.as("admin-01", args);
      expect([args[1], code, out, err.includes("not-permitted")]).toEqual([args[1], 3, "", true]);
    }
  });

  it("cannot grant itself reading by adopting a staff document, in any of three ways", async () => {
    const shown = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
    const staff = JSON.parse(shown.out) as {
      roles: { code: string; permissions: string[]; sees: object }[];
      members: { code: string; roles: string[]; areas: unknown }[];
    };
    const asMember = staff.members.map((one) =>
      one.code === "admin-01" ? { ...one, roles: [...one.roles, "information-manager"] } : one,
    );
    const asRole = staff.roles.map((one) =>
      one.code === "administrator" ? { ...one, permissions: [...one.permissions, "incidents.candidates"] } : one,
    );
    const asSight = staff.roles.map((one) =>
      one.code === "administrator"
        ? { ...one, permissions: [...one.permissions, "incidents.list"], sees: { incident: "all" } }
        : one,
    );
    const before = kept();
    for (const [version, changed] of [
      ["3", { members: asMember }],
      ["4", { roles: asRole }],
      ["5", { roles: asSight }],
    ] as const) {
      const { code, out } = await small.adopt("admin-01", { ...staff, ...changed, version }, "staff");
      expect([version, out, code === 2 || code === 3]).toEqual([version, "", true]);
    }
    expect(kept()).toEqual(before);
  });

  it("cannot leave the operation without anybody who adopts staff", async () => {
    const shown = await small.as("admin-01", ["documents", "show", "staff", "--format", "json"]);
    const staff = JSON.parse(shown.out) as { members: { code: string }[] };
    const members = staff.members.filter((one) => one.code !== "admin-01");
    const { code, err } = await small.adopt("admin-01", { ...staff, members, version: "6" }, "staff");
    expect([code, err.includes("nobody-left-to-adopt-staff")]).toEqual([3, true]);
  });

  it("and nobody else may adopt staff at all", async () => {
    const shown = await small.as("im-01", ["documents", "show", "staff", "--format", "json"]);
    const { code, err } = await small.adopt("im-01", { ...(JSON.parse(shown.out) as object), version: "9" }, "staff");
    expect([code, err.includes("not-permitted")]).toEqual([3, true]);
  });
});

describe("settings", () => {
  it("cannot make a sample of a real operation, which would lock everybody out", async () => {
    const shown = await small.as("im-01", ["documents", "show", "settings", "--format", "json"]);
    const settings = { ...(JSON.parse(shown.out) as object), version: "2", sample: true };
    const { code, err } = await small.adopt("im-01", settings, "settings");
    expect([code, err.includes("sample-stays-what-it-is")]).toEqual([3, true]);
    expect((await small.as("im-01", ["documents", "list"])).code).toBe(0);
  });
});
