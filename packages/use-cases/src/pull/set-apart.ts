import { incidentSubject, incidentTable, issue, type Scoped, type Subject, Uuid, utcDayOf } from "@answerable/core";
import type { SubmissionValidation } from "@answerable/interchange";
import type { Scratch } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { takeBack } from "../import/take-back.ts";
import { isLossTooMuch } from "../import/take-back-missing.ts";
import { Tally } from "../import/tally.ts";
import { idFromSource } from "../source-id.ts";
import { type StoredUseCase, useCase } from "../use-case.ts";
import type { CollectedForm } from "./collecting-servers.ts";
import { type Apart, type ApartWhy, MOST_NAMED, type Named, noneNamed } from "./pull-standing.ts";
import type { SubmissionMark } from "./submission-mark.ts";

/** What a form holds now, by the records its submissions became here; it lies outside of memory. */
export interface SeenForm {
  readonly seen: Scratch;
  /** False: something in it could not be recognised, so that nobody can say what is missing. */
  isWhole: boolean;
}

/** Notes that a submission is there. */
export const seeMark = (seenForm: SeenForm, form: string, { rootId, validation }: SubmissionMark): void => {
  if (rootId === undefined) seenForm.isWhole = false;
  else seenForm.seen.set(idFromSource(`${form}/${rootId}`), validation);
};

export interface SettingApart {
  readonly form: CollectedForm;
  readonly seenForm: SeenForm;
  /** What stood apart when it was looked through before. */
  readonly before: Apart;
}

/** What stands apart now, and how many records were taken back for it. */
export interface SetApart {
  readonly apart: Apart;
  readonly takenBack: number;
  /** True: so much of the form is gone that it was rather not seen whole; nothing of it is listed or taken back. */
  readonly lostMost: boolean;
}

const withOne = ({ count, streams }: Named, stream: Uuid): Named => ({
  count: count + 1,
  streams: streams.length < MOST_NAMED ? [...streams, stream] : streams,
});

const BY_VALIDATION: Readonly<Partial<Record<SubmissionValidation, ApartWhy>>> = {
  "not-approved": "notApprovedThere",
  "on-hold": "onHoldThere",
};

/** Why a record stands apart from its source; undefined: it does not. What nobody counts any more needs no review. */
const whyApart = ({ stream, status }: Scoped, { seen }: SeenForm): ApartWhy | undefined => {
  const validation = seen.get(String(stream)) as SubmissionValidation | undefined;
  if (status === "withdrawn") return validation === undefined ? undefined : "stillThere";
  if (validation === undefined) return "goneThere";
  return status === "set-aside" ? undefined : BY_VALIDATION[validation];
};

/** The incidents of a form that reached its source before today: what did since may be younger than what was looked at. */
const recordsOf = (ctx: OperationContext, form: string) =>
  ctx.read.pages({
    ...{ subject: incidentSubject as Subject, table: incidentTable, order: "month" },
    filter: {
      all: [
        { column: "originForm", is: form },
        { column: "receivedOn", below: utcDayOf(ctx.now) },
      ],
    },
  });

/** Takes back what is gone now and was listed as gone before, so that there was time to look at it. */
const takeBackGone = async (
  ctx: OperationContext,
  gone: readonly Uuid[],
  before: readonly Uuid[],
): Promise<Result<number, Failure>> => {
  const listed = new Set(before);
  const confirmed = gone.filter((stream) => listed.has(stream));
  if (confirmed.length === 0) return ok(0);
  const done = await takeBack({ ctx, decide: ctx.decide, tally: new Tally(ctx) }, confirmed);
  if (done.isErr()) return err(done.error);
  const scrubbed = done.value.takenBack > 0 ? await ctx.scrub() : ok(true);
  return scrubbed.isErr() ? err(storeFailed(scrubbed.error)) : ok(done.value.takenBack);
};

const setApart = async (
  ctx: OperationContext,
  { form, seenForm, before }: SettingApart,
): Promise<Result<SetApart, Failure>> => {
  const apart: Record<ApartWhy, Named> = {
    ...{ goneThere: noneNamed, notApprovedThere: noneNamed, onHoldThere: noneNamed, stillThere: noneNamed },
  };
  let known = 0;
  for await (const page of recordsOf(ctx, form.form)) {
    if (page.isErr()) return err(page.error);
    for (const row of page.value) {
      if (row["status"] !== "withdrawn") known += 1;
      const why = whyApart(row, seenForm);
      if (why !== undefined) apart[why] = withOne(apart[why], Uuid.parse(row["stream"]));
    }
  }
  const { count, streams } = apart.goneThere;
  if (isLossTooMuch(known, count)) {
    ctx.tell(issue("form-lost-most", [], { row: 0 }, { known, gone: count }));
    return ok({ apart: { ...apart, goneThere: before.goneThere }, takenBack: 0, lostMost: true });
  }
  if (form.deleted === "listed") return ok({ apart, takenBack: 0, lostMost: false });
  return (await takeBackGone(ctx, streams, before.goneThere.streams)).map((takenBack) => ({
    ...{ apart, takenBack, lostMost: false },
  }));
};

/**
 * Sets the incidents of a form beside what its source holds now: what is gone there, refused or on hold there since, or taken back here
 * and still there. Gone is only listed; where the document says so, it is taken back when it is gone the next time too, under the rules
 * of every taking back: what a person has touched stays. Asked by the pull alone.
 */
export const settingApart = (asked: SettingApart): StoredUseCase =>
  useCase({
    name: "import.set-apart",
    kind: "act",
    summary: "incidents beside what their form holds now",
    input: z.strictObject({}),
    permission: "import.incidents",
    form: "record",
    handle: (_input, ctx) => new ResultAsync(setApart(ctx, asked)),
  }) as StoredUseCase;
