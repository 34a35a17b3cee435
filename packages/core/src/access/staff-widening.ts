import { isAboutNobody, isTableAboutNobody } from "./administering.ts";
import { rightsGained } from "./rights-in.ts";
import type { Staff } from "./staff.ts";

/** What one member may do or see about people by a newer staff document, and could not by the one before. */
export interface Widened {
  readonly member: string;
  readonly permissions: readonly string[];
  /** Tables of which more rows are seen than before. */
  readonly tables: readonly string[];
  readonly areas: readonly string[];
  /** True: matters about a unit are seen that were out of sight. */
  readonly units: boolean;
}

/**
 * Whose reading a staff document widens beside the one before it, so that everybody can see it. Whoever manages accounts could
 * give an account she or he controls a role that reads; no rule stops that, and nobody does it unseen.
 * Source: practice H3; that it is listed to all is an Answerable default.
 */
export const staffWidening = (before: Staff | undefined, after: Staff): readonly Widened[] =>
  after.members.flatMap(({ code }) => {
    const gained = rightsGained(code, before ?? { ...after, members: [] }, after);
    const widened: Widened = {
      member: code,
      permissions: gained.permissions.filter((one) => !isAboutNobody(one)),
      tables: [...new Set(gained.sights.flatMap((one) => one.split(" ", 1)))].filter((one) => !isTableAboutNobody(one)),
      areas: gained.areas,
      units: gained.units.length > 0,
    };
    const { permissions, tables, areas } = widened;
    return permissions.length + tables.length + areas.length > 0 || widened.units ? [widened] : [];
  });
