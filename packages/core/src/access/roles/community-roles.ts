import type { Role } from "../role.ts";
import { bare, besides, meetingPeople } from "./building-roles.ts";
import { GBV_TALLY, GBV_TALLY_FIGURES } from "./case-permissions.ts";
import { COMMUNITY_WORK, SEES_COMMUNITIES } from "./community-permissions.ts";
import {
  ADVOCACY,
  DEVELOPMENTS,
  EXPECTATIONS,
  HEARS_COMMUNITIES,
  QUESTIONS,
  SEES_WHAT_CAME_OF_IT,
  WHAT_CAME_OF_IT,
} from "./ledger-permissions.ts";
import {
  CONTACT_KEPT,
  JOURNAL,
  MENTORING,
  NOT_YET_HELD,
  SEES_JOURNAL,
  SEES_MANAGED_PAIRS,
  SEES_OWN_PAIRS,
} from "./mentoring-permissions.ts";

/** Goes to communities and holds sessions there. */
export const FACILITATOR: Role = besides(
  meetingPeople("facilitator", "Facilitator", "Facilitateur"),
  [...EXPECTATIONS, ...QUESTIONS, ...WHAT_CAME_OF_IT, ...COMMUNITY_WORK, ...MENTORING, ...JOURNAL],
  { ...HEARS_COMMUNITIES, ...SEES_COMMUNITIES, ...SEES_OWN_PAIRS, ...SEES_JOURNAL },
);

/** Stands behind facilitators, and goes to communities with them. */
export const MENTOR: Role = besides(
  meetingPeople("mentor", "Mentor", "Mentor"),
  [...EXPECTATIONS, ...QUESTIONS, ...WHAT_CAME_OF_IT, ...COMMUNITY_WORK, ...MENTORING, ...NOT_YET_HELD, ...JOURNAL],
  { ...HEARS_COMMUNITIES, ...SEES_COMMUNITIES, ...SEES_OWN_PAIRS, ...SEES_JOURNAL },
);

/** Manages facilitators, and sees in which months somebody stood behind them. */
export const LINE_MANAGER: Role = besides(
  bare("line-manager", "Line manager of facilitators", "Responsable hiérarchique de facilitateurs"),
  CONTACT_KEPT,
  SEES_MANAGED_PAIRS,
);

/** Follows grave violations with the task force, and what advocacy brought. */
export const MRM_FOCAL_POINT: Role = besides(
  meetingPeople("mrm-focal-point", "MRM focal point", "Point focal MRM"),
  [...DEVELOPMENTS, ...ADVOCACY, "developments.list", "developments.show", "advocacy.list", "advocacy.show"],
  SEES_WHAT_CAME_OF_IT,
);

/** Counts, where the GBV sub-cluster agreed, that somebody was told of services. */
export const GBV_FOCAL_POINT: Role = besides(
  meetingPeople("gbv-focal-point", "GBV focal point", "Point focal VBG"),
  [...GBV_TALLY, ...GBV_TALLY_FIGURES],
  {},
);

/** Another agency, whose staff tell people where there is help. */
export const PARTNER: Role = meetingPeople("partner", "Partner", "Partenaire");
