import { factOfPromise, type OwedContent, owedFrom, owedKey, owedSubject, promiseSubject } from "@answerable/core";
import { step } from "@answerable/store";
import { err, ok } from "neverthrow";
import { wrongInput } from "../failure.ts";
import { feedbackRulesInEffect } from "../promises/feedback-rules-in-effect.ts";
import { type Following, job } from "./job.ts";

const nothing: Following = { steps: [], slots: [] };

/** A promise that was kept untold, or made though nobody can back it → those it was made to. */
export const wordOfPromises = job({
  module: "accountability",
  subject: promiseSubject,
  facts: ["promise-made", "promise-kept"],
  leadsTo: "those it was made to are owed word that it was kept, or the correction of what nobody can back",
  follow: async ({ stream, event, state }, ctx) => {
    if (state.status === "absent") return ok(nothing);
    const { level, topic, project, recorder, isSensitive, adm1, adm2, madeOn, rules, reference } = state.content;
    const isUnbacked = event.type === "promise-made" && rules.length > 0;
    const isKeptUntold = event.type === "promise-kept" && event.told === null;
    if (!isUnbacked && !isKeptUntold) return ok(nothing);
    const inEffect = feedbackRulesInEffect(ctx);
    if (inEffect.isErr()) return err(wrongInput(inEffect.error));
    const fact = factOfPromise({
      ...{ promise: stream, what: isUnbacked ? "unbacked" : "kept", on: isKeptUntold ? event.on : madeOn },
      ...{ level, topic, project, recorder, isSensitive, areas: [{ adm1, adm2 }], reference: null },
      wishes: { family: "not-asked", intermediary: "not-asked" },
    });
    const steps = owedFrom(fact, inEffect.value).map((open) => {
      // the person is found as for the promise: the same sealed value, which is erased with it
      const content = { ...open, words: null, reference } satisfies OwedContent;
      return step(owedSubject, ctx.idFrom(owedKey(content)), { type: "raise", at: ctx.now, content });
    });
    return ok({ steps, slots: [] });
  },
});
