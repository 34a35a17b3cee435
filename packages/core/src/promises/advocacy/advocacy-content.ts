import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { PCode } from "../../places/p-code.ts";
import { PromiseArea } from "../area.ts";

export const AdvocacyUse = z
  .enum(["advocacy", "policy-paper", "funding-request", "response-decision"])
  .describe("What the word of monitoring was used for.");
/** What the word of monitoring was used for. Source: practice S9. */
export type AdvocacyUse = z.infer<typeof AdvocacyUse>;

/** Words that are said in public; whoever they could tell of is kept out of them. */
export const PublicWords = z.string().min(1).max(500).describe("Words that are said in public; nobody is told of.");

const said = {
  use: AdvocacyUse,
  target: LocalCode.describe("The function it is addressed to; never a person."),
  messages: z.array(PublicWords).min(1).max(10).describe("The key messages, as they are said in public."),
  figures: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9:._-]{0,79}$/))
    .max(50)
    .describe("The monitoring figures it rests on, as codes; none: it rests on other things."),
  on: Day.describe("The day it was launched."),
} as const;

export const AdvocacyInput = z
  .strictObject({
    ...said,
    use: AdvocacyUse.default("advocacy"),
    figures: said.figures.default([]),
    areas: z.array(PCode).min(1).max(2000).describe("The areas whose communities it speaks for."),
  })
  .describe("Advocacy, as it is typed in.");
/** Advocacy as it is typed in: to whom, which messages, for which areas. Source: Tool 36, step 2; practice C21, S9. */
export type AdvocacyInput = z.infer<typeof AdvocacyInput>;

export const AdvocacyContent = z
  .strictObject({ ...said, areas: z.array(PromiseArea).min(1) })
  .describe("Advocacy as it is kept: public words, codes and days.");
/** Advocacy as it is kept: public words, codes and days. */
export type AdvocacyContent = z.infer<typeof AdvocacyContent>;

export const AdvocacyAnswer = z
  .enum(["agreed", "partly", "refused", "none"])
  .describe("What was answered; none: no answer came.");
/** What was answered. Source: Tool 36, step 2. */
export type AdvocacyAnswer = z.infer<typeof AdvocacyAnswer>;

export const CommitmentFound = z
  .enum(["kept", "partly", "not-kept", "too-early"])
  .describe("What was found when the commitment was looked at again.");
/** What was found when a commitment was looked at again. Source: practice C21. */
export type CommitmentFound = z.infer<typeof CommitmentFound>;

export const AdvocacyClosing = z
  .enum(["reached", "partly-reached", "no-answer-comes", "taken-elsewhere", "recorded-by-mistake"])
  .describe("Why nothing more is done. Source: Answerable default.");
/** Why nothing more is done about it. */
export type AdvocacyClosing = z.infer<typeof AdvocacyClosing>;
