import { choiceIssues, Day, HarmChoice } from "@answerable/core";
import { err, ok } from "neverthrow";
import { wrongInput } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { writeCommunity } from "./community-change.ts";

/** Which harms a community decided to address. */
export const choosingUseCases = [
  writeCommunity({
    verb: "choose",
    summary:
      "the harms a community decided to address, by its own procedure; an agency has no vote, and rankings of fewer than five are kept with everybody's",
    fields: { on: Day.optional().describe("The day it was decided; left out: today."), ...HarmChoice.shape },
    prepare: async ({ id: _id, on, ...choice }, { community }, ctx) => {
      const wrong = choiceIssues(choice, community);
      if (wrong.length > 0) return err(wrongInput(wrong));
      return ok({
        command: { type: "choose" as const, at: ctx.now, on: on ?? today(ctx), choice },
      });
    },
  }),
];
