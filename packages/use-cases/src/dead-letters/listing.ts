import { droppedLetterSubject, droppedLetterTable, type Subject, Uuid } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { ModuleName } from "../modules.ts";
import { useCase } from "../use-case.ts";
import { isShownTogether, roundedUp } from "../worker/shown-queues.ts";
import { shownQueue } from "./choosing.ts";
import type { DeadLetter } from "./dead-letter.ts";

const LETTERS_PER_PAGE = 200;

/** A delivery that was given up, or several that are shown together. */
interface ShownDead {
  /** Null: several, that can only be tried again together. */
  readonly id: string | null;
  readonly part: ModuleName;
  readonly queue: string;
  readonly failure: string;
  /** 1, or up to so many. */
  readonly letters: number;
  readonly attempts: number | null;
  /** The day it was to be delivered first. */
  readonly since: string | null;
}

/** One that is shown by itself: where to, why and since when; not what it tells of, which is for whoever may list that. */
const shownAlone = ({ id, part, queue, failure, attempts, since }: DeadLetter): ShownDead => ({
  ...{ id, part, queue, failure, attempts, letters: 1, since: since.slice(0, 10) },
});

/** Those that are shown together, a line for each way that they failed; the numbers say how many at most. Source: practice C7. */
const shownTogether = (letters: readonly DeadLetter[]): readonly ShownDead[] =>
  [...Map.groupBy(letters, (one) => JSON.stringify([one.part, shownQueue(one), one.failure]))].flatMap(([, alike]) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { part, failure } = first;
    const letterCount = roundedUp(alike.length);
    return [{ id: null, part, queue: shownQueue(first), failure, letters: letterCount, attempts: null, since: null }];
  });

const listed = async (
  { work }: Pick<OperationContext, "work">,
  { part, after }: { readonly part?: ModuleName | undefined; readonly after?: Uuid | undefined },
): Promise<Result<readonly ShownDead[], Failure>> => {
  const [alone, together]: [DeadLetter[], DeadLetter[]] = [[], []];
  let isBehind = after === undefined;
  for await (const page of work.dead.pages()) {
    if (page.isErr()) return err(page.error);
    for (const letter of page.value) {
      if (part !== undefined && letter.part !== part) continue;
      if (isShownTogether(letter.part, letter.queue)) together.push(letter);
      else if (isBehind && alone.length < LETTERS_PER_PAGE) alone.push(letter);
      isBehind ||= letter.id === after;
    }
  }
  return ok([...(after === undefined ? shownTogether(together) : []), ...alone.map(shownAlone)]);
};

const dead = useCase({
  name: "deliveries.dead",
  kind: "list",
  summary: "deliveries that were given up: where to, why, since when; 200 at a time, and not what they tell of",
  input: z.strictObject({
    part: ModuleName.optional().describe("Only what followed from this part's log."),
    after: Uuid.optional().describe("The last of the page before, by its id."),
  }),
  permission: "deliveries.dead",
  module: "operation",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(listed(ctx, asked)),
  listed: (all) => all,
  flat: (all) => all.map((one) => ({ ...one })),
  columns: () => ["id", "part", "queue", "failure", "letters", "attempts", "since"],
});

const dropped = useCase({
  name: "deliveries.dropped",
  kind: "list",
  summary: "deliveries that were given up and let go: by whom, when and why; of complaints not how many",
  input: z.strictObject({}),
  permission: "deliveries.dropped",
  module: "operation",
  form: "rows",
  isPaged: true,
  handle: (_input, ctx) =>
    ctx.read.rows({
      subject: droppedLetterSubject as unknown as Subject,
      ...{ table: droppedLetterTable, order: "droppedAt" },
    }),
});

/** What was given up, and what of it was let go. Source: practice W4, C7. */
export const listingUseCases = [dead, dropped];
