import { incidentSubject, incidentTable, issue, type Subject } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import { type Deciding, type DeletedAtSource, takeBack } from "./take-back.ts";
import type { WholeForm } from "./whole-form.ts";

export interface TakingBack extends Deciding {
  readonly whole: WholeForm;
  /** True: somebody said that it is right that most of the form is gone. */
  readonly lostMost: boolean;
}

/** More than this share of what is known gone at once looks like a file that is not the whole form. Source: Answerable default. */
const LOST_SHARE = 0.25;
/** So few may be gone whatever their share. Source: Answerable default. */
const LOST_FEW = 10;

/** Whether so much of what is known would be gone that it rather was not all looked at. */
export const isLossTooMuch = (known: number, gone: number): boolean => gone > LOST_FEW && gone > known * LOST_SHARE;

/** The incidents of a form that stand here, a page at a time, and which of them it does not hold any more. */
async function* standingOf({ ctx, whole }: TakingBack, form: string) {
  const filter = { all: [{ column: "originForm", is: form }, { not: { column: "status", is: "withdrawn" } }] };
  const request = { subject: incidentSubject as Subject, table: incidentTable, order: "month", filter };
  for await (const page of ctx.read.pages(request))
    yield page.map((rows) => {
      const streams = rows.map((row) => String(row["stream"]));
      return { known: streams.length, gone: streams.filter((stream) => !whole.holds(stream)) };
    });
}

/** Whether so much is gone that the files are rather not the whole form. */
const hasLostMost = async (taking: TakingBack, form: string): Promise<Result<boolean, Failure>> => {
  let [known, gone] = [0, 0];
  for await (const page of standingOf(taking, form)) {
    if (page.isErr()) return err(page.error);
    known += page.value.known;
    gone += page.value.gone.length;
  }
  const isTooMuch = isLossTooMuch(known, gone);
  if (isTooMuch) taking.tally.tell(issue("form-lost-most", [], { row: 0 }, { known, gone }));
  return ok(isTooMuch);
};

/**
 * Takes back what no row of a whole form spoke of. Nothing, and told, where a row was missed or a page announced more rows
 * than came (`form-not-whole`), or where so much would go that somebody has to say that it is right (`form-lost-most`).
 */
export const takeBackMissing = async (
  taking: TakingBack,
  announced: number,
): Promise<Result<DeletedAtSource, Failure>> => {
  const { whole, tally, lostMost } = taking;
  const deleted: DeletedAtSource = { takenBack: 0, left: 0 };
  if (!whole.isWhole(announced)) {
    tally.tell(issue("form-not-whole", [], { row: 0 }));
    return ok(deleted);
  }
  for (const form of whole.forms) {
    const lost = lostMost ? ok(false) : await hasLostMost(taking, form);
    if (lost.isErr()) return err(lost.error);
    if (lost.value) continue;
    for await (const page of standingOf(taking, form)) {
      if (page.isErr()) return err(page.error);
      const done = await takeBack(taking, page.value.gone);
      if (done.isErr()) return err(done.error);
      deleted.takenBack += done.value.takenBack;
      deleted.left += done.value.left;
    }
  }
  return ok(deleted);
};
