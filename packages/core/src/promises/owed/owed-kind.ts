import * as z from "zod";

export const OwedLevel = z
  .enum(["person", "family", "intermediary", "community", "public"])
  .describe("Whom word is owed to.");
/** Whom word is owed to. Source: Tool 36, step 2 (individual, community, public); practice C4 (family, intermediary). */
export type OwedLevel = z.infer<typeof OwedLevel>;

export const OwedKind = z
  .enum([
    "answer",
    "correction",
    "promise",
    "referral-step",
    "contact-made",
    "development",
    "advocacy",
    "research-comments",
    "research-product",
    "project-progress",
    "corrective-action",
  ])
  .describe("What the word is about.");
/**
 * What the word is about: the answer to a question; the correction of what was promised and nobody can back; what became
 * of a promise; a step of a referral; that contact was made; a development of public life; a step of advocacy; a draft of
 * research, for comments; its product; the progress of a project; a corrective action.
 * Source: Tool 36, steps 1 and 2; practice C4, C9, C10, C21.
 */
export type OwedKind = z.infer<typeof OwedKind>;

export const OwedAsk = z
  .enum([
    "what-happened",
    "why-monitoring",
    "target",
    "message",
    "answer",
    "next-step",
    "depends-on-others",
    "why-not",
    "comments-taken",
    "recommendations-taken",
    "contact-and-thanks",
  ])
  .describe("Something that the word has to hold.");
/**
 * Something that the word has to hold: the fact itself; why monitoring is where such things start; the target, the message
 * and the answer of advocacy; what follows and by when; what depends on others; why something could not be done; comments
 * taken before a draft is final; recommendations taken down; to an intermediary, that contact was made, and thanks.
 * Source: Tool 36, step 2 and do's; practice C4, C21.
 */
export type OwedAsk = z.infer<typeof OwedAsk>;
