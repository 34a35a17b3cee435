import {
  type FeedbackFact,
  factOfContact,
  type GivenWord,
  type OfficeCase,
  type OwedContent,
  owedKey,
  owedSubject,
  type Uuid,
  utcDayOf,
} from "@answerable/core";
import { type Step, step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import type { JobContext } from "../jobs/job.ts";
import type { CaseAtHand } from "./change-case.ts";

const WISHES = { "wants-it": "wants-it", "does-not": "does-not-want-it", "not-asked": "not-asked" } as const;

type Keyed = Pick<JobContext, "unlinkableIdFrom">;

/** Where the debt comes from: an id that nobody without the key can lead back to the case. */
const fromOf = (id: Uuid, { unlinkableIdFrom }: Keyed): Omit<OwedContent["from"], "fact"> => ({
  ...{ module: "accountability", subject: "case", id: unlinkableIdFrom(`contact/${id}`) },
});

/**
 * That contact was made with a person to whom somebody led us: one sentence is owed, unless the person does not want it. Of a
 * child, or about staff, nothing of it leaves the case: others see what is owed. Source: practice C4, C7.
 */
export const contactMade = (
  id: Uuid,
  { content, intermediaryTold }: OfficeCase,
  on: FeedbackFact["on"],
  ctx: Keyed,
): FeedbackFact | undefined => {
  const { wishes, child, aboutStaff, aboutUnits, aboutActors, adm1, adm2, recorder } = content;
  const staysInTheCase = child !== null || aboutStaff || aboutUnits.length + aboutActors.length > 0;
  const isUnwanted = wishes.unwanted.includes("intermediary-told");
  if (wishes.intermediary === "there-is-none" || isUnwanted || intermediaryTold || staysInTheCase) return undefined;
  return factOfContact({
    ...{ about: fromOf(id, ctx), on, area: { adm1, adm2 }, recorder, isSensitive: false, reference: null },
    wish: WISHES[wishes.intermediary],
  });
};

/** The debt that stands because of a case, where there is one within sight. */
const debtOf = async (id: Uuid, ctx: Keyed & Pick<OperationContext, "read" | "idFrom">) => {
  const from = { ...fromOf(id, ctx), fact: "contacted-through-intermediary" };
  const nowhere = { adm1: null, adm2: null, project: null };
  const stream = ctx.idFrom(owedKey({ kind: "contact-made", level: "intermediary", from, ...nowhere }));
  const standing = await ctx.read.state(owedSubject, stream);
  if (standing.isErr()) return standing.error.owner === "store" ? err(standing.error) : ok(undefined);
  const { state } = standing.value;
  return ok(state.status === "owed" ? { stream, content: state.content } : undefined);
};

/** The sentence was said: what is owed for it is given with the same words. */
export const paysIntermediary = async (
  { id, ctx, entry }: Pick<CaseAtHand, "id" | "ctx" | "entry">,
  { vehicle, language }: Pick<GivenWord, "vehicle" | "language">,
): Promise<Result<readonly Step[], Failure>> => {
  const debt = await debtOf(id, ctx);
  const word = { on: utcDayOf(entry.doneAt), vehicle, language, present: null, words: null };
  return debt.map((found) =>
    found === undefined
      ? []
      : [
          step(owedSubject, found.stream, {
            ...{ type: "give", at: ctx.now },
            word: { ...word, covered: found.content.asks },
          }),
        ],
  );
};

/** A case turns out to be sensitive: nothing goes to the intermediary any more without the person's wish. */
export const keepsFromIntermediary = async (
  id: Uuid,
  ctx: Keyed & Pick<OperationContext, "read" | "idFrom" | "now">,
): Promise<Result<readonly Step[], Failure>> => {
  const debt = await debtOf(id, ctx);
  return debt.map((found) =>
    found === undefined
      ? []
      : [
          step(owedSubject, found.stream, {
            type: "raise",
            at: ctx.now,
            content: { ...found.content, isSensitive: true },
          }),
        ],
  );
};
