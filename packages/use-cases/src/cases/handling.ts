import {
  ActorCode,
  LocalCode,
  Priority,
  RecusedBecause,
  ReferralOutcome,
  TaxonomyCode,
  WishUnmetBecause,
} from "@answerable/core";
import { basisFields, basisOf } from "./basis-fields.ts";
import { categoryIn } from "./case-categories.ts";
import { preparedAct } from "./change-case.ts";
import { codedAct } from "./coded-act.ts";
import { dutyFacts, dutyFactsOfNext } from "./duties.ts";

const wishUnmet = WishUnmetBecause.optional().describe(
  "Why the person's wish for a woman, or a man, is not met; left out: it is.",
);

/** Dealing with a case: sorted, taken, handed on, stood aside from; waiting; somebody else asked to help. */
export const handlingUseCases = [
  preparedAct({
    verb: "triage",
    summary: "a person sorts it: what it is about, and how soon somebody has to deal with it",
    fields: { category: TaxonomyCode.describe("What it is about."), priority: Priority },
    positional: ["category", "priority"],
    prepare: ({ category, priority }, { ctx }) =>
      categoryIn(ctx, category).map((read) => ({ act: { type: "triage", category: read, priority } })),
  }),
  preparedAct({
    verb: "take",
    summary: "you deal with it from now on; your post and those above you are read from the staff document",
    fields: { wishUnmet },
    prepare: (given, { ctx }) =>
      dutyFacts(ctx, ctx.actor.code).map((handler) => ({
        act: { type: "take", handler, wishUnmet: given.wishUnmet ?? null },
      })),
  }),
  preparedAct({
    verb: "hand-on",
    summary: "somebody else deals with it from now on",
    fields: { to: ActorCode.describe("Who deals with it next."), wishUnmet },
    positional: ["to"],
    prepare: ({ to, wishUnmet: unmet }, { ctx, state }) =>
      dutyFactsOfNext(ctx, to, state).map((handler) => ({
        act: { type: "hand-on", handler, wishUnmet: unmet ?? null },
      })),
  }),
  codedAct({
    verb: "recuse",
    summary: "whoever deals with it stands aside, and why; it waits for somebody else",
    fields: { because: RecusedBecause },
    act: ({ because }) => ({ type: "recuse", because }),
  }),
  codedAct({
    verb: "wait",
    summary: "it cannot go on without a word of the person; clocks stand still, as long as the policy lets them",
    fields: {},
    act: () => ({ type: "wait-for-person" }),
  }),
  codedAct({
    verb: "go-on",
    summary: "it waits for the person no more",
    fields: {},
    act: () => ({ type: "go-on" }),
  }),
  preparedAct({
    verb: "refer",
    summary: "somebody else is asked to help, as the person agreed; what comes of it is recorded apart",
    fields: { to: LocalCode.describe("The service or organisation, as a local code."), ...basisFields },
    positional: ["to"],
    prepare: ({ to, ...given }) => basisOf(given).map((basis) => ({ act: { type: "refer", to, basis } })),
  }),
  codedAct({
    verb: "record-outcome",
    summary: "what came of the referral: accepted, provided, declined and so on; sent is no outcome",
    fields: { outcome: ReferralOutcome },
    positional: ["outcome"],
    act: ({ outcome }) => ({ type: "record-outcome", outcome }),
  }),
];
