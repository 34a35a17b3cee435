import { addHours } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import { type PullRun, pageOf } from "./pull-run.ts";
import { withRefused } from "./refused-submissions.ts";
import { stretchOf, withStretch } from "./stretches.ts";
import { takeRows } from "./take-rows.ts";

/** A process that ends while it pulls holds a form up no longer than this. Source: Answerable default. */
const HELD_HOURS = 0.25;

/** Holds the form for whoever pulls it, until the next page. */
export const holdForm = (run: PullRun): void => {
  run.standing = { ...run.standing, nextAt: addHours(run.now(), HELD_HOURS) };
};

/**
 * Takes in what came after what is known, page by page. How far it is, is noted behind each page: broken off between the two, the
 * page comes again and changes nothing.
 */
export const takeNews = async (run: PullRun): Promise<Result<void, Failure>> => {
  for (;;) {
    const page = await pageOf(run, { above: run.standing.upTo });
    if (page.isErr()) return err(page.error);
    const { rows, isLast } = page.value;
    const above = run.standing.upTo;
    const taken = await takeRows(run, rows);
    if (taken.isErr()) return err(taken.error);
    const upTo = rows.at(-1)?.number;
    if (upTo === undefined) return ok(undefined);
    const { marks, refusedRows, refused: named } = taken.value;
    const stretches = withStretch(run.standing.stretches, stretchOf(marks, upTo, refusedRows));
    const refused = withRefused(run.standing.refused, { above, upTo }, named);
    run.standing = { ...run.standing, upTo, stretches, refused };
    holdForm(run);
    const saved = await run.save();
    if (saved.isErr()) return err(saved.error);
    if (isLast) return ok(undefined);
  }
};
