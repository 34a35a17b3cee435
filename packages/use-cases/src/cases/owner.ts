import { LocalCode } from "@answerable/core";
import { momentField } from "../moment-field.ts";
import { basisFields, basisOf } from "./basis-fields.ts";
import { preparedAct } from "./change-case.ts";
import { codedAct } from "./coded-act.ts";
import { dutyFacts } from "./duties.ts";

/** One mechanism of several organisations: who owes the answer. Until another accepts, the first does. Source: practice C12. */
export const ownerUseCases = [
  preparedAct({
    verb: "offer-hand-over",
    summary: "another organisation of the mechanism is asked to answer; until it accepts, yours owes the answer",
    fields: {
      to: LocalCode.describe("The organisation that is asked."),
      runsOutAt: momentField("Until when it can accept; left out: without an end.").optional(),
      ...basisFields,
    },
    positional: ["to"],
    prepare: ({ to, runsOutAt = null, ...given }) =>
      basisOf(given).map((basis) => ({ act: { type: "offer-hand-over", to, runsOutAt, basis } })),
  }),
  preparedAct({
    verb: "accept-hand-over",
    summary: "your organisation takes it and owes the answer from now on",
    fields: {},
    prepare: (_given, { ctx }) =>
      dutyFacts(ctx, ctx.actor.code).map(({ organisation }) => ({ act: { type: "accept-hand-over", organisation } })),
  }),
  preparedAct({
    verb: "refuse-hand-over",
    summary: "your organisation does not take it; who asked goes on owing the answer",
    fields: {},
    prepare: (_given, { ctx }) =>
      dutyFacts(ctx, ctx.actor.code).map(({ organisation }) => ({ act: { type: "refuse-hand-over", organisation } })),
  }),
  codedAct({
    verb: "run-out-hand-over",
    summary: "nobody accepted in time; who asked goes on owing the answer",
    fields: {},
    act: () => ({ type: "run-out-hand-over" }),
  }),
];
