import type { Instant } from "@answerable/core";
import { openOperation } from "../open-operation.ts";
import type { testOperations } from "../operation-fixture.ts";

type Begun = Awaited<ReturnType<ReturnType<typeof testOperations>["begin"]>>;

/** How many words of a record of this part can still be opened, and how often any of it was; for tests. */
export const wordsLeft = async (
  { env, location }: Pick<Begun, "env" | "location">,
  id: string,
  now: Instant,
): Promise<{ readonly words: number; readonly readings: number }> => {
  const open = (await openOperation(location, env, now))._unsafeUnwrap();
  try {
    const store = open.storeOf("community")._unsafeUnwrap();
    const slots = (await store.heldSlots(id))._unsafeUnwrap();
    return {
      words: slots.filter(({ isErased }) => !isErased).length,
      readings: slots.flatMap(({ readings }) => readings).length,
    };
  } finally {
    await open.close();
  }
};
