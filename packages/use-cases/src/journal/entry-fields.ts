import {
  ActorCode,
  codesIssues,
  Day,
  type Issue,
  JournalEntryInput,
  type OpenJournalEntry,
  OpenJournalEntry as OpenJournalEntrySchema,
  PCode,
  type Uuid,
} from "@answerable/core";
import { err, type Result } from "neverthrow";
import * as z from "zod";
import { communityIssue } from "../community/community-issue.ts";
import { sealWords } from "../community/seal-words.ts";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { areaIn } from "../promises/area-in.ts";
import { today } from "../promises/ledger-fields.ts";
import type { SealedInput } from "../seal.ts";

const { on: _on, adm1: _adm1, adm2: _adm2, isSensitive: _isSensitive, ...shared } = JournalEntryInput.shape;

/** An entry as it is typed in. */
export const entryFields = {
  on: Day.optional().describe("The day of the meeting or talk; left out: today."),
  area: PCode.describe("An admin 1 or 2 unit."),
  sensitive: z
    .enum(["yes", "no"])
    .default("yes")
    .describe("yes: only you read it; no: so do facilitators and mentors of its area. Left out: yes."),
  ...shared,
} as const;
type Typed = z.output<z.ZodObject<typeof entryFields>>;

/**
 * An entry with its words looked at and sealed. Err: every problem at once: the area, the community, words and codes that are not written down.
 */
export const sealedEntry = async (
  ctx: OperationContext,
  stream: Uuid,
  typed: Typed,
): Promise<Result<SealedInput<OpenJournalEntry>, Failure>> => {
  const { area, sensitive, on = today(ctx), ...said } = typed;
  const found = areaIn(ctx, area, on);
  if (found.isErr() && found.error.owner !== "input") return err(found.error);
  const wrong: readonly Issue[] = [
    ...(found.isErr() && found.error.owner === "input" ? found.error.issues : []),
    ...(await communityIssue(ctx, said.community)),
    ...codesIssues(
      said.agreed.map(({ code }) => code),
      (at) => ["agreed", at, "code"],
    ),
  ];
  const place = found.unwrapOr({ adm1: area, adm2: null });
  const isSensitive = sensitive === "yes";
  const value: OpenJournalEntry = { ...said, ...place, on, isSensitive, recorder: ActorCode.parse(ctx.actor.code) };
  return await sealWords(ctx, { stream, schema: OpenJournalEntrySchema, value }, wrong);
};
