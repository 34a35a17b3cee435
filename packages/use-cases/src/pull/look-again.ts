import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import { type PullRun, pageOf } from "./pull-run.ts";
import type { PullStanding } from "./pull-standing.ts";
import { type RefusedSubmission, withRefused } from "./refused-submissions.ts";
import { beginsBehind, stretchOf } from "./stretches.ts";
import { markKeys, markOf, type SubmissionMark } from "./submission-mark.ts";
import { holdForm } from "./take-news.ts";
import { takeRows } from "./take-rows.ts";

/** Every submission behind a number by its mark alone, in the order of the numbers; ends with the first failure. */
async function* marksBehind(run: PullRun, above: number): AsyncGenerator<Result<SubmissionMark, Failure>, void, void> {
  const keys = markKeys(run.planned.mapping);
  for (let behind = above; ; ) {
    const page = await pageOf(run, { above: behind, keys });
    if (page.isErr()) {
      yield err(page.error);
      return;
    }
    for (const row of page.value.rows) yield ok(markOf(row, run.planned.mapping));
    if (page.value.isLast) return;
    behind = page.value.rows.at(-1)?.number ?? behind;
  }
}

/** The places of the stretches that are not as they were taken in: something in them was edited, reviewed, deleted or came late. */
const changedFrom = async (
  run: PullRun,
  first: number,
  see: (mark: SubmissionMark) => void,
): Promise<Result<readonly number[], Failure>> => {
  const { stretches } = run.standing;
  const changed: number[] = [];
  let place = first;
  let marks: SubmissionMark[] = [];
  const closeUpTo = (number: number): void => {
    for (let known = stretches[place]; known !== undefined && known.upTo < number; known = stretches[place]) {
      if (stretchOf(marks, known.upTo).digest !== known.digest) changed.push(place);
      marks = [];
      place += 1;
    }
  };
  for await (const mark of marksBehind(run, beginsBehind(stretches, first))) {
    if (mark.isErr()) return err(mark.error);
    see(mark.value);
    closeUpTo(mark.value.number);
    // what came behind the last stretch meanwhile is news, for the next time
    if (place < stretches.length) marks.push(mark.value);
  }
  closeUpTo(Number.MAX_SAFE_INTEGER);
  return ok(changed);
};

/** Takes one stretch in anew: what did not change in it changes nothing. */
const takeStretch = async (run: PullRun, place: number): Promise<Result<Partial<PullStanding>, Failure>> => {
  const { stretches, refused } = run.standing;
  const upTo = stretches[place]?.upTo ?? 0;
  const begins = beginsBehind(stretches, place);
  const all: SubmissionMark[] = [];
  const named: RefusedSubmission[] = [];
  let refusedRows = 0;
  for (let above = begins; ; ) {
    const page = await pageOf(run, { above, upTo });
    if (page.isErr()) return err(page.error);
    const { rows, isLast } = page.value;
    const taken = await takeRows(run, rows);
    if (taken.isErr()) return err(taken.error);
    all.push(...taken.value.marks);
    named.push(...taken.value.refused);
    refusedRows += taken.value.refusedRows;
    if (isLast)
      return ok({
        stretches: stretches.with(place, stretchOf(all, upTo, refusedRows)),
        refused: withRefused(refused, { above: begins, upTo }, named),
      });
    above = rows.at(-1)?.number ?? above;
  }
};

const takeStretches = async (run: PullRun, places: readonly number[]): Promise<Result<void, Failure>> => {
  for (const place of places) {
    const taken = await takeStretch(run, place);
    if (taken.isErr()) return err(taken.error);
    run.standing = { ...run.standing, ...taken.value };
    holdForm(run);
    const saved = await run.save();
    if (saved.isErr()) return err(saved.error);
  }
  return ok(undefined);
};

/** Takes those stretches in anew in which something was refused, once another document is adopted: it may come in now. */
export const tryRefused = async (run: PullRun): Promise<Result<void, Failure>> => {
  const { standing, planned } = run;
  if (standing.documents === planned.documents) return ok(undefined);
  const places = standing.stretches.flatMap(({ refused }, place) => (refused > 0 ? [place] : []));
  const taken = await takeStretches(run, places);
  if (taken.isOk()) run.standing = { ...run.standing, documents: planned.documents };
  return taken;
};

/**
 * Looks through what was taken in, from a stretch on, by the marks of its submissions alone, and takes in anew those stretches in which
 * a mark is another one: an edit keeps its number and its moment, so that nothing else tells of it. `see` hears of every submission that
 * is there. Source: KoboToolbox API v2; domain §6.3.
 */
export const lookAgain = async (
  run: PullRun,
  first: number,
  see: (mark: SubmissionMark) => void = () => undefined,
): Promise<Result<void, Failure>> => {
  const changed = await changedFrom(run, first, see);
  if (changed.isErr()) return err(changed.error);
  return await takeStretches(run, changed.value);
};
