import * as z from "zod";
import { Day } from "../../kernel/day.ts";

export const Phase = z
  .enum(["learning", "choosing", "planning", "acting", "evaluating"])
  .describe("A phase of the work; phases overlap and go back.");
/** A phase of the work. Phases overlap and go back; none must end before another begins. Source: seed 003; domain §5. */
export type Phase = z.infer<typeof Phase>;

export const PhaseNote = z
  .strictObject({
    phase: Phase,
    on: Day.describe("The day it was noticed."),
    is: z.enum(["begun", "taken-up-again", "resting"]).describe("What became of it."),
    findingsReturned: z
      .boolean()
      .default(false)
      .describe("True: what was learnt was brought back to the community that day."),
  })
  .describe("That a phase began, was taken up again, or rests.");
export type PhaseNote = z.infer<typeof PhaseNote>;

/** The phases that go on, those begun last at the end. */
export const phasesGoingOn = (notes: readonly PhaseNote[]): readonly Phase[] =>
  Phase.options.filter((phase) => (notes.findLast((one) => one.phase === phase)?.is ?? "resting") !== "resting");
