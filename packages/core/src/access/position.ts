import * as z from "zod";
import { ActorCode } from "../kernel/actor-code.ts";
import { LocalCode, PostCode } from "../kernel/local-code.ts";

export const PostLevel = z
  .enum(["senior-management", "team-manager", "officer", "volunteer"])
  .describe("At which level a post stands.");
export type PostLevel = z.infer<typeof PostLevel>;

export const PostOffice = z
  .enum(["headquarters", "regional", "country", "field"])
  .describe("In which office a post sits.");
export type PostOffice = z.infer<typeof PostOffice>;

export const Position = z
  .strictObject({
    post: PostCode,
    organisation: LocalCode.describe("The organisation the post belongs to."),
    level: PostLevel,
    office: PostOffice,
    supervisor: ActorCode.nullable().describe("Who stands directly above, by code; null: nobody."),
    sex: z
      .enum(["woman", "man", "not-said"])
      .default("not-said")
      .describe("By the member's own word; asked only where somebody wishes to speak with a woman or with a man."),
  })
  .describe("Which post a member of staff holds, and under whom: what duties are kept apart by.");
/**
 * Which post a member of staff holds, at which level, in which office, and under whom. Who deals with a complaint, who
 * decides an appeal and who stands aside is read from it.
 * Source: IOM cash-based interventions manual 5.4, figure 10 (segregation of duties).
 */
export type Position = z.infer<typeof Position>;
