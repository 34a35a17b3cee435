import type { Instant } from "@answerable/core";
import { signInDoor } from "./accounts/sign-in-desk.ts";
import { documentsWatched } from "./documents-watched.ts";
import type { Environment, Location } from "./location.ts";
import { type OpenOperation, openOperation } from "./open-operation.ts";

interface Kept {
  readonly at: Instant;
  readonly open: Promise<{ readonly first: OpenOperation; readonly current: ReturnType<typeof documentsWatched> }>;
  /** How many ask just now. */
  asking: number;
}

const VIA = "cli";

/**
 * An operation that stays open between questions of one moment, for tests: opening it takes longer than most questions do. For another
 * moment it is opened anew, so that what has expired by then is swept.
 */
export const keptOpen = (env: Environment, location: Location) => {
  let kept: Kept | undefined;

  const opened = async (at: Instant): Promise<Awaited<Kept["open"]>> => {
    const first = await openOperation(location, env, at, VIA);
    if (first.isErr()) kept = undefined;
    if (first.isErr()) throw new Error(JSON.stringify(first.error));
    const { sample } = first.value.settings;
    return { first: first.value, current: documentsWatched(first.value, { sample, now: () => at, via: VIA }) };
  };
  /** Closes what nobody asks any more; what could not be opened needs no closing. */
  const letGo = async (one: Kept | undefined): Promise<void> => {
    if (one === undefined || one === kept || one.asking > 0) return;
    const closed = await one.open.catch(() => undefined);
    await closed?.first.close();
  };
  const take = (now: Instant): Kept => {
    if (kept?.at !== now) kept = { at: now, open: opened(now), asking: 0 };
    kept.asking += 1;
    return kept;
  };

  return {
    /** Asks it as it stands by now; nobody remembers who signed in before, as with a command. */
    ask: async <Answer>(now: Instant, question: (open: OpenOperation) => Promise<Answer>): Promise<Answer> => {
      const before = kept;
      const one = take(now);
      try {
        if (before !== one) await letGo(before);
        const open = await (await one.open).current();
        if (open.isErr()) throw new Error(JSON.stringify(open.error));
        return await question({ ...open.value, door: signInDoor() });
      } finally {
        one.asking -= 1;
        await letGo(one);
      }
    },
    close: async (): Promise<void> => {
      const before = kept;
      kept = undefined;
      await letGo(before);
    },
  };
};
