import * as z from "zod";
import { LanguageTag } from "../kernel/language-tag.ts";
import { Provision } from "./provision.ts";

const said = (what: string) => z.string().min(1).describe(what);

/** Whom a message is for. Source: Tool 36, step 2; the intermediary stands apart (practice C4). */
export const MessageLevel = z
  .enum(["individual", "intermediary", "community", "public"])
  .describe("Whom the message is for.");
export type MessageLevel = z.infer<typeof MessageLevel>;

const Protection = z
  .strictObject({
    what: said("A measure that can really be taken."),
    howLong: said("For how long.").optional(),
  })
  .describe("A protection measure, and for how long.");

export const SpokenScript = z
  .strictObject({
    sentences: z.array(z.string().min(1)).min(1).describe("What is said, sentence by sentence."),
    facts: z.array(z.string().min(1)).optional().describe("The facts that the listener should keep."),
    saidBy: said("Who said it: a post, never a name.").optional(),
    language: LanguageTag.optional().describe("The language it was said in."),
    saidBack: z.boolean().optional().describe("Whether the listener said it back in her or his own words."),
  })
  .describe("A message that is spoken.");
export type SpokenScript = z.infer<typeof SpokenScript>;

export const OutgoingMessage = z
  .strictObject({
    id: z.string().min(1).optional().describe("The sender's own id of the message; it is not read."),
    text: z.string().describe("The words that go out."),
    lang: LanguageTag.optional().describe("The language of the words; told from them where it is left out."),
    level: MessageLevel,
    purpose: said("What the information is gathered for.").optional(),
    followUp: said("What we will do, or that nothing follows.").optional(),
    byWhen: said("When the next word comes: a day, or a number of days.").optional(),
    dependsOn: said("What depends on others, and on whom.").optional(),
    securityRisk: z.boolean().optional().describe("True where speaking with us can put somebody at risk."),
    protection: z.array(Protection).optional().describe("What we can really do to protect, and for how long."),
    protectionByOthers: said("What others can do to protect.").optional(),
    support: z.array(Provision).optional().describe("The support that the message offers."),
    processOfSupport: said("How the support comes about, and how long that takes.").optional(),
    howToComplain: said("How to complain, about us too.").optional(),
    aidIsFree: z.boolean().optional().describe("True where the message says that aid is free."),
    mentionsReport: z.boolean().optional().describe("True where it speaks of a report on violations."),
    whyMonitoring: said("Why recording violations is where developments begin.").optional(),
    wishes: said("What people want to happen and do not want to happen.").optional(),
    contactMade: z.boolean().optional().describe("To an intermediary: that contact was made, and thanks."),
    provides: z.array(Provision).optional().describe("What the organisation says it can provide here."),
    spoken: SpokenScript.optional(),
  })
  .describe("A message to affected people before it goes out: its words, and what it takes care to say.");
export type OutgoingMessage = z.infer<typeof OutgoingMessage>;
