import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { Instant } from "../../kernel/instant.ts";
import { Month } from "../../kernel/month.ts";
import { PCode } from "../../places/p-code.ts";
import { MethodPin } from "../method/method-pin.ts";
import { RiskClass } from "../method/risk-class.ts";
import { ReadingReason } from "./reading-reason.ts";
import { ReadingSeat } from "./reading-seat.ts";

const ClassCode = RiskClass.shape.code;
const seats = z.array(ReadingSeat).min(1).max(ReadingSeat.options.length);

/** No country has more admin 2 units. Source: Answerable default. */
const MOST_AREAS = 2000;

export const Dissent = z
  .strictObject({ seats, reads: ClassCode.describe("The class these seats read.") })
  .describe("Seats that read another class than the one agreed.");
/** Seats that read another class than the one agreed; it is kept, not argued away. */
export type Dissent = z.infer<typeof Dissent>;

/** What was agreed of one area; the computed class is not in it and is never typed in. */
const readOfArea = {
  agreed: ClassCode.nullable().describe("The class agreed on; null: there was no agreement."),
  because: ReadingReason.optional().describe("Needed where a class was agreed that is not the computed one."),
  dissent: z.array(Dissent).max(ReadingSeat.options.length).default([]),
};

export const ReadingInput = z.strictObject({
  month: Month.describe("The month whose index was read."),
  metOn: Day.describe("The day of the meeting."),
  asKnownOn: Instant.optional().describe(
    "The state of the data that was read; left out: the end of the meeting's day, or now where that is earlier.",
  ),
  seats: seats.describe("Which seats took part; functions, never names."),
  areas: z
    .array(z.strictObject({ area: PCode.describe("The admin 2 unit."), ...readOfArea }))
    .min(1)
    .max(MOST_AREAS)
    .describe("What was agreed, area by area; areas that were not read are left out."),
});
/** What a meeting that read a month's index together agreed on, as it is typed in. Source: practice I8. */
export type ReadingInput = z.infer<typeof ReadingInput>;

export const AreaReading = z.strictObject({
  adm1: PCode,
  adm2: PCode,
  computed: ClassCode.nullable().describe(
    "The class as it was computed from the state of the data they read; null: none.",
  ),
  agreed: readOfArea.agreed,
  because: ReadingReason.nullable(),
  dissent: z.array(Dissent),
});
/** What was agreed of one area, beside the class that the method computed. */
export type AreaReading = z.infer<typeof AreaReading>;

export const ReadingContent = z
  .strictObject({
    month: Month,
    method: MethodPin,
    metOn: Day,
    asKnownOn: Instant.describe("The state of the data that was read."),
    seats: z.array(ReadingSeat),
    areas: z.array(AreaReading),
  })
  .describe("What a meeting agreed on; codes, classes and dates only.");
/**
 * What a meeting agreed on, as it is kept. It holds no name, no words and no number: a score is never edited, and what
 * people read in it stands beside it. Source: practice I8.
 */
export type ReadingContent = z.infer<typeof ReadingContent>;

export const ReadingWithdrawal = z
  .enum(["recorded-by-mistake", "seats-took-it-back", "data-were-wrong"])
  .describe("Why the reading does not hold. Source: Answerable default.");
/** Why a reading does not hold. */
export type ReadingWithdrawal = z.infer<typeof ReadingWithdrawal>;
