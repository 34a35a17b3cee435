import { isNear } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";
import { complaint, NOW } from "./cases-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const position = {
  post: "complaints-officer",
  organisation: "agency",
  level: "officer",
  office: "field",
  supervisor: null,
  sex: "woman",
} as const;
const handler = (code: string, units: string[] | undefined, areas: string[] = ["ML05"]) =>
  member(code, ["case-handler"], { areas, position, ...(units === undefined ? {} : { units }) });

const HANDLERS = [
  handler("far-01", ["team-complaints"]),
  handler("near-01", ["team-complaints", "team-distribution"]),
  handler("nowhere-01", undefined),
  handler("free-01", []),
  handler("driver-01", [], ["ML05", "ML04"]),
  handler("gao-01", ["team-distribution"], ["ML07"]),
];
const LEAD = handler("lead-01", ["team-cash"]);
const DESK = member("desk-01", ["cfm-operator"], { units: [] });

/** Cases about nobody, about units, about one member of staff, and about somebody whom nobody can place. */
const ABOUT: readonly { readonly aboutUnits?: string[]; readonly aboutActors?: string[]; readonly adm?: string }[] = [
  {},
  { aboutUnits: ["team-distribution"] },
  { aboutUnits: ["supplier-water", "team-complaints"] },
  { aboutUnits: ["not-known"] },
  { aboutActors: ["driver-01"] },
  { aboutActors: ["lead-01"] },
  { adm: "ML07", aboutUnits: ["team-distribution"] },
];

const unitsOf = (code: string) => [...HANDLERS, LEAD].find((one) => one.code === code)?.units ?? ["not-known"];

/** What the rules say: not of another area, not about oneself, not near. */
const sees = (who: (typeof HANDLERS)[number], about: (typeof ABOUT)[number]): boolean => {
  const { aboutUnits = [], aboutActors = [], adm = "ML05" } = about;
  const near = isNear(who.units, [...aboutUnits, ...aboutActors.flatMap(unitsOf)]);
  const isAboutHer = aboutActors.includes(who.code);
  const isUnplaced = who.units === undefined && aboutActors.length > 0;
  return who.areas.includes(adm) && !isAboutHer && !near && !isUnplaced;
};

describe.each(["sqlite", "postgres"] as const)("law of sight, on %s", (database) => {
  it("lists, shows and lets act on exactly the cases of one's area about nobody near; the rest is not there (law)", async () => {
    const members = [member("admin-01", ["administrator"], { areas: [] }), DESK, LEAD, ...HANDLERS];
    const { ask, tried } = await operations.begin(database, { members, now: NOW });
    const ids: string[] = [];
    for (const { adm = "ML05", ...about } of ABOUT) {
      const where = adm === "ML05" ? {} : { adm1: adm, adm2: null };
      ids.push((await ask<{ id: string }>("desk-01", "cases.lodge", complaint({ ...where, ...about }))).id);
    }
    for (const who of HANDLERS) {
      const listed = await ask<{ id: string }[]>(who.code, "cases.list");
      const expected = ids.filter((_, at) => sees(who, ABOUT[at] ?? {}));
      expect([who.code, listed.map(({ id }) => id).toSorted()]).toEqual([who.code, expected.toSorted()]);
      // one record at a time is asked of the state that was loaded, which is the same on both
      for (const id of database === "sqlite" ? ids : []) {
        const shown = await tried(who.code, "cases.show", { id });
        expect([who.code, id, shown.isOk()]).toEqual([who.code, id, expected.includes(id)]);
      }
      const hidden = ids.find((id) => !expected.includes(id));
      if (hidden === undefined) continue;
      const refused = await tried(who.code, "cases.wait", { id: hidden, seen: 7 });
      expect(refused._unsafeUnwrapErr()).toEqual({ owner: "rule", rejection: { code: "not-found" } });
    }
  });
});
