import type { Role } from "../role.ts";

/** What facilitator and mentor do for the communities they go to. */
export const COMMUNITY_WORK = [
  ...["community.introduce", "community.describe", "community.accompany"],
  ...["community.decide", "community.tell-of-end", "community.note-phase"],
  ...["community.meet", "community.correct-meeting", "community.withdraw-meeting"],
  ...[
    "community.choose",
    "community.plan",
    "community.return-copy",
    "community.take-plan-away",
    "community.let-figures-leave",
  ],
  ...["community.list", "community.show"],
];
/** Nobody else sees a community, whatever the area. Source: practice M4, M8. */
export const SEES_COMMUNITIES: Role["sees"] = { community: "accompanied" };

/** What may leave of communities that agreed to it, for whoever coordinates; no record goes with it. Source: practice M3. */
export const COMMUNITY_FIGURES = ["community.figures"];
export const SEES_COMMUNITY_FIGURES: Role["sees"] = { community_figures: "all" };
