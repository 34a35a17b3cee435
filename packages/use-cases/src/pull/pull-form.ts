import { addHours, type Instant, instantNumber } from "@answerable/core";
import { openScratch } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { codeOfFailure } from "../code-of-failure.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { retryAt } from "../jobs/retry-at.ts";
import { hasCome } from "./has-come.ts";
import { lookAgain, tryRefused } from "./look-again.ts";
import { beginRun, type PullCounts, type PullingForm, type PullRun } from "./pull-run.ts";
import type { ApartWhy } from "./pull-standing.ts";
import { type SeenForm, type SetApart, seeMark, settingApart } from "./set-apart.ts";
import { holdForm, takeNews } from "./take-news.ts";

/** What became of one form. */
export interface FormPulled extends Readonly<PullCounts> {
  readonly server: string;
  readonly form: string;
  /** Whether all of it was looked through. */
  readonly lookedThrough: boolean;
  /** Records that stand apart from the source, as far as was last seen. */
  readonly apart: Readonly<Record<ApartWhy, number>>;
  /** Why it broke off, a code; null: it did not. What was taken in stays. */
  readonly trouble: string | null;
}

/** How a form is asked for. */
export interface AskedPull {
  /** True: only if its moment has come. */
  readonly ifDue: boolean;
  /** True: everything is taken in anew. */
  readonly again: boolean;
  /** From 0 to 1. */
  readonly chance: () => number;
}

/** The stretches at the end that are looked through each time: what came late or was reviewed soon stands there. */
const RECENT_STRETCHES = 2;
/** After failures a form is asked for again after this at the latest, or after its own time where that is longer. */
const LONGEST_REST_HOURS = 1;
const HOUR_MINUTES = 60;

const isLookDue = ({ standing, planned, now }: PullRun): boolean => {
  const { lookedAt } = standing;
  const due = lookedAt === null ? null : addHours(lookedAt, planned.form.lookAgainHours);
  return hasCome(due, lookedAt, now());
};

/** All of it, and what stands apart; of other forms than those of incidents nothing is taken back at its source's word. */
const lookThrough = async (run: PullRun): Promise<Result<void, Failure>> => {
  const { planned, standing } = run;
  const { form } = planned;
  const lookedAt = run.now();
  const seenForm: SeenForm = { seen: openScratch(), isWhole: true };
  try {
    const looked = await lookAgain(run, 0, (mark) => seeMark(seenForm, form.form, mark));
    if (looked.isErr()) return err(looked.error);
    let { apart } = standing;
    let lostMost = false;
    if (form.collects === "incidents" && seenForm.isWhole && !run.dryRun) {
      const set = await run.ask(settingApart({ form, seenForm, before: apart }), {});
      if (set.isErr()) return err(set.error);
      const done = set.value as SetApart;
      apart = done.apart;
      run.counts.takenBack += done.takenBack;
      lostMost = done.lostMost;
    }
    run.standing = { ...run.standing, apart, lookedAt };
    return lostMost ? err(refusedBy({ code: "form-lost-most" })) : ok(undefined);
  } finally {
    seenForm.seen.close();
  }
};

const pulled = async (run: PullRun): Promise<Result<boolean, Failure>> => {
  const tried = await tryRefused(run);
  if (tried.isErr()) return err(tried.error);
  const news = await takeNews(run);
  if (news.isErr()) return err(news.error);
  if (isLookDue(run)) return (await lookThrough(run)).map(() => true);
  const first = Math.max(0, run.standing.stretches.length - RECENT_STRETCHES);
  return (await lookAgain(run, first)).map(() => false);
};

/** What was not broken, and so is no trouble: it goes on the next time. */
const NO_TROUBLE: ReadonlySet<string> = new Set(["pull-stopped"]);

/** When it is pulled again: at its own time, or sooner and then later where it failed; never before the server wants it. */
const nextPull = (
  { standing, planned, now }: PullRun,
  begun: Instant,
  failure: Failure | undefined,
  chance: number,
): Instant => {
  const own = addHours(begun, planned.form.everyMinutes / HOUR_MINUTES);
  if (failure === undefined) return own;
  const latest = addHours(now(), Math.max(LONGEST_REST_HOURS, planned.form.everyMinutes / HOUR_MINUTES));
  const retried = retryAt(standing.failures + 1, now(), chance);
  const after = failure.owner === "rule" ? failure.rejection.facts?.["afterSeconds"] : undefined;
  const wanted = typeof after === "number" ? addHours(now(), after / (HOUR_MINUTES * HOUR_MINUTES)) : retried;
  return [retried < latest ? retried : latest, wanted].reduce((a, b) => (instantNumber(a) > instantNumber(b) ? a : b));
};

/**
 * Pulls one form: what is new, then what changed among the last, and once in its hours what changed in all of it. Undefined: its moment
 * has not come, or somebody else pulls it. Err: its own note cannot be read; whatever else breaks it off is told in the answer.
 */
export const pullForm = async (
  pulling: PullingForm,
  { ifDue, again, chance }: AskedPull,
): Promise<Result<FormPulled | undefined, Failure>> => {
  const begun = await beginRun(pulling, again);
  if (begun.isErr()) return err(begun.error);
  const run = begun.value;
  const { planned, now } = run;
  const at = now();
  if (ifDue && !hasCome(run.standing.nextAt, run.standing.triedAt, at)) return ok(undefined);
  run.standing = { ...run.standing, triedAt: at };
  holdForm(run);
  const held = await run.save();
  if (held.isErr()) return codeOfFailure(held.error) === "pull-overtaken" ? ok(undefined) : err(held.error);
  const done = await pulled(run);
  const failure = done.isErr() ? done.error : undefined;
  const code = failure === undefined ? null : codeOfFailure(failure);
  const isTrouble = code !== null && !NO_TROUBLE.has(code);
  run.standing = {
    ...run.standing,
    ...{ trouble: isTrouble ? code : null, failures: isTrouble ? run.standing.failures + 1 : 0 },
    nextAt: nextPull(run, at, failure, chance()),
    ...(code === null ? { pulledAt: at } : {}),
  };
  const noted = await run.save();
  if (noted.isErr() && codeOfFailure(noted.error) !== "pull-overtaken") return err(noted.error);
  const { goneThere, notApprovedThere, onHoldThere, stillThere } = run.standing.apart;
  return ok({
    ...{ server: planned.server.code, form: planned.form.form, ...run.counts },
    lookedThrough: done.isOk() && done.value,
    apart: {
      ...{ goneThere: goneThere.count, notApprovedThere: notApprovedThere.count },
      ...{ onHoldThere: onHoldThere.count, stillThere: stillThere.count },
    },
    trouble: isTrouble ? code : null,
  });
};
