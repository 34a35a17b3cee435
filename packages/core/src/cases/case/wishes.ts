import * as z from "zod";
import { ActorCode } from "../../kernel/actor-code.ts";
import { personal } from "../../safeguards/personal.ts";

export const UnwantedStep = z
  .enum([
    ...["referral", "other-organisation", "family-told", "intermediary-told", "home-visit", "phone-call"],
    ...["text-message", "public-answer", "contact-back"],
  ] as const)
  .describe("A step that somebody may not want.");
/** A step that the person may not want to happen. Source: practice C11; the list is an Answerable default. */
export type UnwantedStep = z.infer<typeof UnwantedStep>;

export const Wishes = z
  .strictObject({
    hopes: personal("narrative", z.string().min(1).max(2000))
      .nullable()
      .describe("What the person hopes will happen, in words; sealed. Null: not said."),
    unwanted: z.array(UnwantedStep).max(UnwantedStep.options.length).describe("Steps that the person does not want."),
    unwantedWords: personal("narrative", z.string().min(1).max(2000))
      .nullable()
      .describe("What the person does not want to happen, in words; sealed. Null: not said."),
    handler: z
      .enum(["woman", "man", "either", "not-asked"])
      .describe("Who the person wishes to deal with it, a woman or a man."),
    reply: z.enum(["wants-word", "wants-none"]).describe("Whether the person wants to hear what came of it."),
    family: z.enum(["wants-it", "does-not", "not-asked"]).describe("Whether the family may hear anything."),
    intermediary: z
      .enum(["wants-it", "does-not", "not-asked", "there-is-none"])
      .describe("Whether whoever led us to the person may hear that contact was made, and thanks; never more."),
  })
  .describe("What the person hopes for, and what she or he does not want to happen.");
/**
 * What the person hopes for, and does not want: asked before the facts, and binding. Source: practice C4, C11; the wish
 * about the handler, IOM cash-based interventions manual 5.4 (gender balance).
 */
export type Wishes = z.infer<typeof Wishes>;

export const OtherBasis = z
  .strictObject({
    kind: z.enum(["imminent-danger-to-life", "legal-duty"]).describe("What else than the person's word it stands on."),
    second: ActorCode.describe("The second person who agreed; another than whoever acts."),
    personTold: z
      .enum(["told", "would-endanger"])
      .describe("Whether the person was told that it is done; only danger to the person excuses silence."),
  })
  .describe("A basis to act without consent or against a wish.");
/** A basis to act without consent or against a wish: named, by two people, and the person is told. Source: practice C6. */
export type OtherBasis = z.infer<typeof OtherBasis>;
