import * as z from "zod";
import type { Origin } from "./origin.ts";
import { Uuid } from "./uuid.ts";

export const Answer = z
  .strictObject({
    id: Uuid.describe("The id of this version of the record; a version that is known already changes nothing."),
    replaces: Uuid.optional().describe("The version it replaces; left out: it is the first one."),
    batch: Uuid.optional().describe(
      "The import that brought it; left out: it was typed in here, or came before imports were kept.",
    ),
  })
  .describe("One version of what was answered: a submission, an edit of it, or a correction by hand.");
/** One version of what was answered: a submission, an edit of it, or a correction by hand. */
export type Answer = z.infer<typeof Answer>;

/** The version that an imported record is, and the import that brings it. */
export const answerOf = (origin: Origin, batch?: Uuid): Answer => ({
  id: origin.instanceId,
  ...(origin.replaces === undefined ? {} : { replaces: origin.replaces }),
  ...(batch === undefined ? {} : { batch }),
});

/** A version that names no ancestor follows from the very first one, unless it is that one: two such compete. */
export const fromFirst = (answer: Answer, first: Uuid | undefined): Answer =>
  answer.replaces !== undefined || first === undefined || first === answer.id ? answer : { ...answer, replaces: first };

/**
 * The versions that no other known version replaces, whatever the order they came in: one where the answer is plain, more
 * where a person has to choose. The first version stands only while it is alone, since every other one follows from it,
 * by however many steps. `dropped` are those a person decided against. None is returned only where versions replace
 * one another in a circle.
 */
export const standingAnswers = (known: readonly Answer[], dropped: readonly Uuid[]): readonly Uuid[] => {
  const gone = new Set<Uuid>([
    ...dropped,
    ...known.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces])),
  ]);
  const heads = known.filter(({ id }) => !gone.has(id));
  const later = heads.filter(({ replaces }) => replaces !== undefined);
  return (later.length > 0 ? later : heads).map(({ id }) => id);
};
