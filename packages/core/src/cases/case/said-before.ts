import * as z from "zod";

export const SaidFirst = z
  .enum(["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"])
  .describe("Something that is said, or asked, before the facts.");
/**
 * What is said before the facts: what we can and cannot do, and by when; what must be passed on, and that support does not
 * depend on it; and the question what the person hopes for and does not want. Source: practice C2, C11.
 */
export type SaidFirst = z.infer<typeof SaidFirst>;

export const SaidBefore = z
  .strictObject({
    said: z.array(SaidFirst).max(SaidFirst.options.length).describe("What was said before the facts."),
    how: z
      .enum(["spoken", "on-the-page", "printed", "came-unasked"])
      .describe("How; came-unasked: a letter or message arrived before anybody could say anything."),
  })
  .describe("What the person had heard before she or he told anything.");
/** What the person had heard before she or he told anything, as codes. */
export type SaidBefore = z.infer<typeof SaidBefore>;

/** What was left unsaid although somebody could have said it. */
export const leftUnsaid = ({ said, how }: SaidBefore): SaidFirst[] =>
  how === "came-unasked" ? [] : SaidFirst.options.filter((one) => !said.includes(one));
