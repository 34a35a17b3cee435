import { Day, type Plan, PlanInput, planIssues } from "@answerable/core";
import { ok } from "neverthrow";
import { today } from "../promises/ledger-fields.ts";
import { changeCommunity, writeCommunity } from "./community-change.ts";
import { sealWords } from "./seal-words.ts";
import { lastChoice } from "./thinking-of-choices.ts";

const on = Day.optional().describe("The day; left out: today.");

/** The community's plan: written down, given back, taken away. */
export const planningUseCases = [
  writeCommunity({
    verb: "plan",
    summary: "the community's plan in its own shape; the one before goes with its words",
    fields: PlanInput.shape,
    prepare: async ({ id: stream, ...value }, { choices }, ctx) => {
      const plan: PlanInput = PlanInput.parse(value);
      const wrong = planIssues(plan, lastChoice({ choices })?.chosen ?? []);
      return (await sealWords(ctx, { stream, schema: PlanInput, value: plan }, wrong)).map((sealed) => ({
        command: { type: "plan" as const, at: ctx.now, plan: sealed.value as Plan },
        slots: sealed.slots,
      }));
    },
  }),
  changeCommunity({
    verb: "return-copy",
    summary: "a copy of the plan went back to the community",
    fields: { on },
    command: ({ on: day }, ctx) => ok({ type: "return-copy" as const, at: ctx.now, on: day ?? today(ctx) }),
  }),
  changeCommunity({
    verb: "take-plan-away",
    summary: "the community has its plan taken away, at any time, also after the end; its words go for good",
    fields: { on },
    command: ({ on: day }, ctx) => ok({ type: "take-plan-away" as const, at: ctx.now, on: day ?? today(ctx) }),
  }),
];
