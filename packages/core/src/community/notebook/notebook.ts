import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { HarmChoice } from "../choosing/choice.ts";
import { MeetingInput } from "../participation/meeting.ts";
import { PlanInput } from "../plan/plan-content.ts";
import { Community } from "../setting/community.ts";
import { PhaseNote } from "../together/phase.ts";
import { WorkingDecision } from "../together/working-decision.ts";

export const Notebook = z
  .strictObject({
    community: Community,
    decisions: z.array(WorkingDecision).max(50).default([]).describe("Whether it works with us; the last one holds."),
    phases: z.array(PhaseNote).max(200).default([]).describe("What began, was taken up again, or rests."),
    meetings: z.array(MeetingInput).max(1000).default([]).describe("Meetings and visits."),
    choices: z
      .array(
        z
          .strictObject({ on: Day.describe("The day."), choice: HarmChoice })
          .describe("Which harms were chosen, and when."),
      )
      .max(50)
      .default([])
      .describe("Which harms it chose; the last one holds."),
    plan: PlanInput.nullable().default(null).describe("Its plan; null: none, or it had it taken away."),
  })
  .describe("What a facilitator takes down of one community, as a file.");
/**
 * What a facilitator takes down of one community, as a file: for reflection with the mentor, without any store.
 * Source: seed 003; practice M1, M2, M5, M10.
 */
export type Notebook = z.infer<typeof Notebook>;
