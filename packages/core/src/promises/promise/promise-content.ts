import * as z from "zod";
import { ActorCode } from "../../kernel/actor-code.ts";
import { Day } from "../../kernel/day.ts";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode, PostCode } from "../../kernel/local-code.ts";
import { Uuid } from "../../kernel/uuid.ts";
import { messageRuleCodes } from "../../messages/message-rule.ts";
import { PCode } from "../../places/p-code.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { Occasion } from "../occasion.ts";

/** A list of codes that no promise needs more of. Source: Answerable default. */
const codes = z.array(LocalCode).max(20);

export const PromiseInput = z
  .strictObject({
    level: z.enum(["person", "community"]).describe("Whether it was promised to one person or to a community."),
    adm1: PCode.describe("The admin 1 unit."),
    adm2: PCode.nullable().default(null).describe("The admin 2 unit; null: the whole admin 1 unit."),
    project: LocalCode.nullable().default(null).describe("The project it belongs to; null: none."),
    isSensitive: z.boolean().default(false).describe("True in sensitive matters, of gender-based violence or a child."),
    occasion: Occasion,
    topic: LocalCode.describe("What it is about, as a local code."),
    words: personal("narrative", z.string().min(1).max(2000)).describe(
      "What was said, in the words that were used; sealed.",
    ),
    language: LanguageTag.nullable().default(null).describe("The language of the words; null: told from them."),
    madeOn: Day.describe("The day it was said."),
    byDay: Day.describe("The day by which it is done; it ends in UTC."),
    doneBy: PostCode.describe("The post that does it; never the person who holds it."),
    dependsOn: codes.default([]).describe("Functions of others on whom it depends, as was said."),
    beyond: codes.default([]).describe("What is beyond our power, and was said to be, as local codes."),
    expectation: Uuid.nullable().default(null).describe("The expectation it answers; null: none that is recorded."),
    reference: personal("relation", z.string().min(1).max(200))
      .nullable()
      .default(null)
      .describe("How the desk finds the person again; sealed."),
  })
  .describe("What somebody of the agency said will be done, and by when.");
/**
 * What somebody of the agency said will be done: what, by when, by which post, depending on whom, and what was said to be
 * beyond anybody's power here. Source: Tool 36, step 1; practice M5.
 */
export type PromiseInput = z.infer<typeof PromiseInput>;

export const OpenPromiseContent = z
  .strictObject({
    ...PromiseInput.shape,
    words: PromiseInput.shape.words.nullable().describe("What was said; sealed. Null: not kept."),
    recorder: ActorCode.nullable().describe("Who entered a promise to one person; null: it was made to a community."),
    checked: z.boolean().describe("Whether the message check knows the language of the words."),
    rules: z.array(z.enum(messageRuleCodes)).describe("Rules of the message check that the words break; codes only."),
  })
  .describe("One promise, ready to be sealed and recorded.");
export type OpenPromiseContent = z.infer<typeof OpenPromiseContent>;

export const PromiseContent = sealedSchema(OpenPromiseContent).describe(
  "One promise as it is kept: codes, days, and references to what lies sealed.",
);
/** One promise as it is kept: codes, days, and references to what lies sealed. */
export type PromiseContent = Sealed<OpenPromiseContent>;
