import * as z from "zod";

export const DevelopmentKind = z
  .enum([
    "action-plan-signed",
    "annual-report-published",
    "country-report-published",
    "conclusions-adopted",
    "resolution-adopted",
    "research-begun",
    "research-draft-ready",
    "research-finished",
    "donor-report-due",
    "project-outcome",
    "major-development",
  ])
  .describe("What became known in public, or in a project or a study that people took part in.");
/**
 * What communities hear of because monitoring, a study or a project began with them.
 * Source: Tool 36, step 2 (community level and general public); practice C21.
 */
export type DevelopmentKind = z.infer<typeof DevelopmentKind>;

/** What of a kind has to be known: a project, or a day that lies ahead. */
interface Needs {
  readonly project: boolean;
  readonly dayAhead: "needed" | "may-be" | "none";
}

const PUBLIC: Needs = { project: false, dayAhead: "none" };

/** What each kind needs: a donor report its day and its project, a study the day it is to be published. */
export const needsOfKind: Readonly<Record<DevelopmentKind, Needs>> = {
  "action-plan-signed": PUBLIC,
  "annual-report-published": PUBLIC,
  "country-report-published": PUBLIC,
  "conclusions-adopted": PUBLIC,
  "resolution-adopted": PUBLIC,
  "research-begun": { project: false, dayAhead: "needed" },
  "research-draft-ready": { project: false, dayAhead: "may-be" },
  "research-finished": { project: false, dayAhead: "may-be" },
  "donor-report-due": { project: true, dayAhead: "needed" },
  "project-outcome": { project: true, dayAhead: "none" },
  "major-development": PUBLIC,
};

/** True for the three steps of one study: they owe the same word once, whichever of them is recorded. */
export const isResearch = (kind: DevelopmentKind): boolean => kind.startsWith("research-");
