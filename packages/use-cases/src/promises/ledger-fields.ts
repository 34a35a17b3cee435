import {
  Day,
  type Issue,
  issue,
  LocalCode,
  Occasion,
  PCode,
  personal,
  type Told,
  utcDayOf,
  Vehicle,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";

/** What is said of every expectation, promise and question, as flat fields. */
export const matterFields = {
  level: z.enum(["person", "community"]).describe("Whether it is between us and one person, or a community."),
  area: PCode.describe("The p-code of an admin 1 or 2 unit."),
  project: LocalCode.optional().describe("The project it belongs to."),
  sensitive: z.boolean().optional().describe("A sensitive matter, or one of gender-based violence or a child."),
  occasion: Occasion,
  topic: LocalCode.describe("What it is about, as a local code."),
} as const;

/** Fields that are typed in under another name than they are kept. */
const TYPED: Readonly<Record<string, string>> = { byDay: "by", isSensitive: "sensitive" };

/** A problem with a matter, told under the name of the field that was typed in. */
export const asTyped = (one: Issue): Issue => ({
  ...one,
  path: one.path.map((part, at) => (at === 0 ? (TYPED[part] ?? part) : part)),
});

/** How the desk finds a person again; sealed. */
export const referenceField = personal("relation", z.string().min(1).max(200))
  .optional()
  .describe("How the desk finds the person again; sealed.");

/** When and how people were told, as flat fields. */
export const toldFields = {
  vehicle: Vehicle,
  toldOn: Day.optional().describe("The day people were told; left out: today."),
} as const;

/** Today, in UTC. */
export const today = (ctx: OperationContext): Day => utcDayOf(ctx.now);

/** When and how people were told. */
export const toldOf = (
  { vehicle, toldOn }: { readonly vehicle: Vehicle; readonly toldOn?: Day | undefined },
  ctx: OperationContext,
): Told => ({ vehicle, on: toldOn ?? today(ctx) });

/** The same where people may not have been told yet. Err `missing`: a day without its vehicle. */
export const perhapsTold = (
  { vehicle, toldOn }: { readonly vehicle?: Vehicle | undefined; readonly toldOn?: Day | undefined },
  ctx: OperationContext,
): Result<Told | null, Failure> => {
  if (vehicle !== undefined) return ok(toldOf({ vehicle, toldOn }, ctx));
  return toldOn === undefined ? ok(null) : err(wrongInput([issue("missing", ["vehicle"])]));
};
