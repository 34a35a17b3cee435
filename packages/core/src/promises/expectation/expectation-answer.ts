import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { Told } from "../told.ts";

export const PowerOver = z
  .discriminatedUnion("power", [
    z
      .strictObject({ power: z.literal("within-our-power") })
      .describe("We can do it; whether we will is a promise apart."),
    z
      .strictObject({
        power: z.literal("depends-on-others"),
        whom: z.array(LocalCode).min(1).max(20).describe("Functions of others, never a person."),
      })
      .describe("It depends on others, and people were told on whom."),
    z.strictObject({ power: z.literal("beyond-our-power") }).describe("Neither we nor others we know can do it."),
  ])
  .describe("In whose power it is, as people were told.");
/** In whose power it is, as people were told. Source: Tool 36, step 1 and do's. */
export type PowerOver = z.infer<typeof PowerOver>;

export const ExpectationAnswer = z
  .strictObject({
    is: PowerOver,
    told: Told,
    againOn: Day.nullable().describe("When it is taken up again; null: not."),
  })
  .describe("What people were told of what they expected.");
/** What people were told of what they expected, and when it is taken up again. Source: practice M5. */
export type ExpectationAnswer = z.infer<typeof ExpectationAnswer>;
