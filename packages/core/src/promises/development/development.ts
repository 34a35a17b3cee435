import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { Uuid } from "../../kernel/uuid.ts";
import { PCode } from "../../places/p-code.ts";
import { PromiseArea } from "../area.ts";
import { DevelopmentKind, isResearch } from "./development-kind.ts";

/** No country has more admin 2 units. Source: Answerable default. */
const MOST_AREAS = 2000;

const common = {
  kind: DevelopmentKind,
  on: Day.describe("The day it was signed, published, adopted, begun or finished; of a donor report: announced."),
  reference: z
    .string()
    .regex(/^[A-Z0-9][A-Za-z0-9./()_-]{0,59}$/)
    .describe("The symbol of the public document, such as S/2020/525; a symbol, never words."),
  suitableForPublic: z
    .enum(["yes", "no", "not-decided"])
    .describe("Whether the agency tells the public too; where it is not decided, nothing is owed to the public."),
} as const;

export const DevelopmentInput = z
  .strictObject({
    ...common,
    reference: common.reference.optional(),
    suitableForPublic: common.suitableForPublic.default("not-decided"),
    by: Day.optional().describe("A day ahead: when a study is to be published, when a donor report is due."),
    areas: z.array(PCode).max(MOST_AREAS).default([]).describe("The areas whose communities it concerns."),
    project: LocalCode.optional().describe("The project whose communities it concerns."),
    follows: Uuid.optional().describe("An earlier step of the same study, as it was recorded here."),
  })
  .describe("A public fact, as it is typed in.");
/** A public fact, or a step of a project or a study, as it is typed in. Source: Tool 36, step 2. */
export type DevelopmentInput = z.infer<typeof DevelopmentInput>;

export const DevelopmentContent = z
  .strictObject({
    ...common,
    reference: common.reference.nullable(),
    by: Day.nullable(),
    areas: z.array(PromiseArea),
    project: LocalCode.nullable(),
    follows: Uuid.nullable(),
  })
  .describe("A public fact, as it is kept: codes, days and the symbol of a document.");
/** A public fact, as it is kept: codes, days and the symbol of a document; no words. */
export type DevelopmentContent = z.infer<typeof DevelopmentContent>;

/** The first step of the study that a record is a step of; undefined where it is none. */
export const studyOf = (id: Uuid, { kind, follows }: DevelopmentContent): Uuid | undefined =>
  isResearch(kind) ? (follows ?? id) : undefined;

export const DevelopmentWithdrawal = z
  .enum(["recorded-by-mistake", "did-not-happen", "recorded-twice", "taken-back-in-public"])
  .describe("Why the fact does not hold. Source: Answerable default.");
/** Why a fact does not hold. Word that is owed about it stays owed until it is given or explained. */
export type DevelopmentWithdrawal = z.infer<typeof DevelopmentWithdrawal>;
