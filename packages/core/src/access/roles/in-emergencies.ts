import type { Role } from "../role.ts";

/** Whoever meets people may ask, in an emergency, for one record out of her or his sight. */
const BREAKING_GLASS = ["break-glass.ask", "break-glass.open", "break-glass.list"];
/** Who may open such records anyhow says yes or no to it; and whoever does neither is told. */
const APPROVING_IT = ["break-glass.approve", "break-glass.list"];
const TOLD_OF_IT = ["break-glass.acknowledge", "break-glass.list"];

type InEmergencies = Pick<Role, "permissions" | "sees">;
const ASKS: InEmergencies = { permissions: BREAKING_GLASS, sees: { break_glass: "own-records" } };
const ASKS_AND_APPROVES: InEmergencies = {
  permissions: [...BREAKING_GLASS, ...APPROVING_IT],
  sees: { break_glass: "all" },
};
const IS_TOLD: InEmergencies = { permissions: TOLD_OF_IT, sees: { break_glass: "all" } };

/** Break-glass by role. Source: practice H5; which role does what is an Answerable default. */
export const inEmergencies: Readonly<Record<string, InEmergencies>> = {
  ...{ monitor: ASKS, "cfm-operator": ASKS, "sensitive-focal-point": ASKS, facilitator: ASKS, mentor: ASKS },
  ...{ "monitor-supervisor": ASKS_AND_APPROVES, "case-handler": ASKS_AND_APPROVES },
  "appeal-decider": { permissions: APPROVING_IT, sees: { break_glass: "all" } },
  ...{ auditor: IS_TOLD, "key-holder": IS_TOLD },
};
