import type { Role } from "../role.ts";
import { CARDS } from "./people-permissions.ts";

const label = (en: string, fr: string): Role["label"] => ({ en, fr });

/** A role that sees documents and nothing else. */
export const bare = (code: string, en: string, fr: string): Role => ({
  code,
  label: label(en, fr),
  permissions: ["documents.list", "documents.show"],
  sees: { document: "all" },
  hides: {},
});

/** A role that nothing is built for yet, and whose holder meets people who ask where there is help. */
export const meetingPeople = (code: string, en: string, fr: string): Role => ({
  ...bare(code, en, fr),
  permissions: [...CARDS, "documents.list", "documents.show"],
});

/** The same role with more that it may do and see. */
export const besides = (role: Role, permissions: readonly string[], sees: Role["sees"]): Role => ({
  ...role,
  permissions: [...role.permissions, ...permissions],
  sees: { ...role.sees, ...sees },
});
