import type { Role } from "../role.ts";
import {
  APPEAL_DECIDER,
  CASE_HANDLER,
  CFM_OPERATOR,
  INVESTIGATING_BODY,
  SENSITIVE_FOCAL_POINT,
} from "./accountability-roles.ts";
import { INFORMATION_MANAGER, PROTECTION_ANALYST, RELEASE_APPROVER } from "./analysis-roles.ts";
import { bare } from "./building-roles.ts";
import { FACILITATOR, GBV_FOCAL_POINT, LINE_MANAGER, MENTOR, MRM_FOCAL_POINT, PARTNER } from "./community-roles.ts";
import { inEmergencies } from "./in-emergencies.ts";
import { OWN_ACCOUNT, OWN_TOKENS } from "./keeping-permissions.ts";
import { ADMINISTRATOR, AUDITOR, KEY_HOLDER } from "./keeping-roles.ts";
import { MONITOR, MONITOR_SUPERVISOR } from "./monitoring-roles.ts";

/**
 * The roles an operation begins with; permissions arrive with their use cases. Community focal points and committee
 * members have no accounts, so they are no roles.
 * Source: practice H3 (roles; the administrator cannot read, grant itself reading, or approve a release), F5 and F7 (the
 * actor and the recorder stay out of outgoing rows); which role does what is an Answerable default.
 */
const rolesAtWork: readonly Role[] = [
  MONITOR,
  MONITOR_SUPERVISOR,
  CFM_OPERATOR,
  CASE_HANDLER,
  APPEAL_DECIDER,
  SENSITIVE_FOCAL_POINT,
  INVESTIGATING_BODY,
  PROTECTION_ANALYST,
  INFORMATION_MANAGER,
  MRM_FOCAL_POINT,
  GBV_FOCAL_POINT,
  FACILITATOR,
  MENTOR,
  LINE_MANAGER,
  RELEASE_APPROVER,
  PARTNER,
  AUDITOR,
  KEY_HOLDER,
  ADMINISTRATOR,
];

/** The roles an operation begins with, each with its own tokens, its part in emergencies, and the system's own. */
export const defaultRoles: readonly Role[] = [
  ...rolesAtWork.map((role) => ({
    ...role,
    permissions: [
      ...new Set([
        ...[...role.permissions, ...(inEmergencies[role.code]?.permissions ?? [])],
        ...[...OWN_TOKENS, ...OWN_ACCOUNT],
      ]),
    ],
    sees: {
      ...{ token: "own-records" as const, account: "own-records" as const, staff_reach: "own-records" as const },
      ...role.sees,
      ...inEmergencies[role.code]?.sees,
    },
  })),
  { ...bare("system", "The system itself", "Le système"), permissions: ["documents.adopt", "staff.adopt"] },
];
