import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalizedText } from "../../kernel/localized-text.ts";

export const Holiday = z
  .strictObject({
    on: Day,
    label: LocalizedText,
    state: z
      .enum(["fixed", "expected", "confirmed"])
      .describe(
        "Fixed: by law on this day. Expected: announced shortly before, such as feasts by the moon; the day is the likely one. Confirmed: it was announced.",
      ),
    movedFrom: Day.optional().describe("The day it would have been or was expected on; that is a day like any other."),
    source: z.string().min(1).optional().describe("The law or announcement; left out: the document's source."),
  })
  .describe("A day on which the office does not work although it is no weekend.");
export type Holiday = z.infer<typeof Holiday>;
