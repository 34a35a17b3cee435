import type { Role, Sight } from "./role.ts";

/** Sights that a table's rows may be opened by at all, whatever roles an agency writes. Source: practice M4, M8, M9. */
const BY_THOSE_TWO: Readonly<Record<string, readonly Sight[]>> = {
  community: ["accompanied"],
  mentoring: ["accompanied", "line-managed"],
  sensitive_journal: ["own-records"],
};

/** What whoever manages a facilitator may ask of mentoring: in which months there was contact, and how mentoring is done. */
const OF_A_LINE_MANAGER: ReadonlySet<string> = new Set(["kept", "questions", "settings"]);

/**
 * Whether a role would open to others what is kept between a facilitator and a mentor, or to whoever manages a facilitator more than
 * that there was contact. A role is data, and an agency writes its own; this it cannot write. Source: practice M4, M8, M9.
 */
export const opensWhatIsBetweenTwo = ({ permissions, sees }: Pick<Role, "permissions" | "sees">): boolean => {
  const isOpened = Object.entries(BY_THOSE_TWO).some(([table, sights]) => {
    const sight = Object.hasOwn(sees, table) ? sees[table] : undefined;
    return sight !== undefined && !sights.includes(sight);
  });
  const asksMore = permissions.some((one) => {
    const [noun, verb = ""] = one.split(".");
    return noun === "mentoring" && !OF_A_LINE_MANAGER.has(verb);
  });
  return isOpened || (sees["mentoring"] === "line-managed" && asksMore);
};
