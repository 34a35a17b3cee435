import { describe, expect, it } from "vitest";
import { opensWhatIsBetweenTwo } from "./kept-between-two.ts";
import type { Role } from "./role.ts";
import { defaultRoles } from "./roles/default-roles.ts";
import { Staff } from "./staff.ts";

const opens = (sees: Role["sees"], ...permissions: string[]) => opensWhatIsBetweenTwo({ sees, permissions });

describe("what is kept between a facilitator and a mentor", () => {
  it("is opened by no role of ours, and by none that an agency writes", () => {
    expect(defaultRoles.filter(opensWhatIsBetweenTwo)).toEqual([]);
    expect(opens({ community: "all" }, "community.show")).toBe(true);
    expect(opens({ mentoring: "own-areas" })).toBe(true);
    expect(opens({ sensitive_journal: "own-areas" }, "journal.show")).toBe(true);
    expect(opens({ journal: "all" }, "journal.show")).toBe(false);
  });

  it("is no business of a line manager, but that there was contact", () => {
    expect(opens({ mentoring: "line-managed" }, "mentoring.kept")).toBe(false);
    for (const more of ["mentoring.show", "mentoring.read-text", "mentoring.contacts", "mentoring.list"])
      expect(opens({ mentoring: "line-managed" }, "mentoring.kept", more)).toBe(true);
  });

  it("is refused in a staff document, with its place", () => {
    const parsed = Staff.safeParse({
      ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
      ...{ source: "Answerable default", validations: [], members: [] },
      roles: defaultRoles.map((role) => (role.code === "mentor" ? { ...role, sees: { mentoring: "all" } } : role)),
    });
    const at = defaultRoles.findIndex(({ code }) => code === "mentor");
    expect(parsed.error?.issues).toMatchObject([{ path: ["roles", at, "sees"], params: { code: "kept-between-two" } }]);
  });
});
