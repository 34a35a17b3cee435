import * as z from "zod";

export const Occasion = z
  .enum(["meeting", "session", "training", "workshop", "call", "visit", "desk", "distribution", "assessment"])
  .describe("On what occasion it was said.");
/** On what occasion people said or asked something, or something was promised to them. Source: practice C10. */
export type Occasion = z.infer<typeof Occasion>;
