import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";
import { PCode } from "../../places/p-code.ts";

export const GroupKind = z
  .enum(["women", "men", "girls", "boys", "elders", "leaders", "local"])
  .describe("Whom a group holds, as anybody sees without asking; local: people know, and the facilitator keeps it.");
/**
 * Whom a group of a community holds, as far as a facilitator sees without asking. There is no word for origin, faith, status or
 * disability, and none for staff of an agency: whoever is of an agency has no share and no vote. Source: practice M2; seed 003.
 */
export type GroupKind = z.infer<typeof GroupKind>;

export const CommunityGroup = z
  .strictObject({
    code: LocalCode.describe("The group's code, such as `a`; what it stands for stays with the facilitator."),
    kind: GroupKind,
    aboutLiveHere: z.int().min(0).max(100_000).nullable().describe("About how many live here; null: nobody knows."),
  })
  .describe("People of a community who are heard, or not, in the same way; groups may overlap.");
export type CommunityGroup = z.infer<typeof CommunityGroup>;

export const Community = z
  .strictObject({
    adm1: PCode.describe("The admin 1 unit."),
    adm2: PCode.describe("The admin 2 unit; where in it stands nowhere."),
    groups: z.array(CommunityGroup).min(1).max(40).describe("Who lives here."),
  })
  .describe("A community as its facilitator knows it: codes and rough numbers.");
/** A community as its facilitator knows it: codes and rough numbers, no name and no exact place. Source: practice M2. */
export type Community = z.infer<typeof Community>;

const CHILDREN: readonly GroupKind[] = ["girls", "boys"];

/** Whether a group holds children. */
export const isOfChildren = ({ kind }: CommunityGroup): boolean => CHILDREN.includes(kind);
