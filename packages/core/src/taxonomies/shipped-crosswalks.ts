import type { Crosswalk } from "./crosswalk.ts";
import { maliToGpcRisks } from "./crosswalks/mali-to-gpc-risks.ts";
import { maliToMrm } from "./crosswalks/mali-to-mrm.ts";

/** The crosswalks that come with the software; each is an Answerable default. */
export const shippedCrosswalks: readonly Crosswalk[] = [maliToGpcRisks, maliToMrm];
