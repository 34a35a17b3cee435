import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Instant } from "../../kernel/instant.ts";
import { slotOf } from "../owed/owed-fixture.ts";
import { type PreparedPromise, preparePromise } from "./prepare-promise.ts";
import { PromiseContent, PromiseInput } from "./promise-content.ts";

/** Said in a meeting in Koro on 14 June 2021: the water point is mended by the end of July; the part comes from the commune. */
export const promiseInput = (more: object = {}): PromiseInput =>
  PromiseInput.parse({
    ...{ level: "community", adm1: "ML05", adm2: "ML0505", occasion: "meeting", topic: "water-point" },
    words: "We plan to mend the pump by the end of July, if the commune brings the part.",
    ...{ madeOn: "2021-06-14", byDay: "2021-07-31", doneBy: "wash-officer", dependsOn: ["commune"] },
    ...more,
  });

export const preparedPromise = (more: object = {}): PreparedPromise =>
  preparePromise(promiseInput(more), {
    now: "2021-06-15T08:00:00.000Z" as Instant,
    recorder: "desk-01" as ActorCode,
  })._unsafeUnwrap();

/** The same as it is kept; slots stand where words stood. */
export const promiseContent = (more: object = {}, kept: Partial<PromiseContent> = {}): PromiseContent => {
  const { content } = preparedPromise(more);
  return {
    ...PromiseContent.parse({
      ...content,
      words: slotOf("narrative", 4),
      reference: content.reference === null ? null : slotOf("relation", 5),
    }),
    ...kept,
  };
};
