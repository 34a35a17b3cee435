import * as z from "zod";
import { ActorCode } from "../../kernel/actor-code.ts";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { PCode } from "../../places/p-code.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { Occasion } from "../occasion.ts";

export const ExpectationInput = z
  .strictObject({
    level: z.enum(["person", "community"]).describe("Whether one person or a community expects it."),
    adm1: PCode.describe("The admin 1 unit."),
    adm2: PCode.nullable().default(null).describe("The admin 2 unit; null: the whole admin 1 unit."),
    project: LocalCode.nullable().default(null).describe("The project it was said in; null: none."),
    isSensitive: z.boolean().default(false).describe("True in sensitive matters, of gender-based violence or a child."),
    occasion: Occasion,
    topic: LocalCode.describe("What it is about, as a local code."),
    words: personal("narrative", z.string().min(1).max(2000))
      .nullable()
      .default(null)
      .describe("What people said they expect; sealed. Null: not kept."),
    heardOn: Day.describe("The day it was said."),
  })
  .describe("What people said they expect. It is no promise.");
/** What people said they expect. It is no promise, and nothing makes one of it. Source: Tool 36, step 1; practice M5. */
export type ExpectationInput = z.infer<typeof ExpectationInput>;

export const OpenExpectationContent = z
  .strictObject({
    ...ExpectationInput.shape,
    recorder: ActorCode.nullable().describe("Who entered what one person expects; null: a community does."),
  })
  .describe("One expectation, ready to be sealed and recorded.");
export type OpenExpectationContent = z.infer<typeof OpenExpectationContent>;

export const ExpectationContent = sealedSchema(OpenExpectationContent).describe(
  "One expectation as it is kept: codes, days, and a reference to the words that lie sealed.",
);
/** One expectation as it is kept: codes, days, and a reference to the words that lie sealed. */
export type ExpectationContent = Sealed<OpenExpectationContent>;

export const ExpectationWithdrawal = z
  .enum(["recorded-by-mistake", "said-otherwise", "test-or-empty"])
  .describe("Why the expectation does not hold. Source: Answerable default.");
/** Why an expectation does not hold as it was recorded. */
export type ExpectationWithdrawal = z.infer<typeof ExpectationWithdrawal>;
