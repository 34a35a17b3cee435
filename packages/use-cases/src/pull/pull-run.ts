import type { Instant, Issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, refusedBy } from "../failure.ts";
import type { SealedNotes } from "../sealed-notes.ts";
import type { StoredUseCase } from "../use-case.ts";
import type { AskedSubmissions, FormSource, SourcePage } from "./kobo-source.ts";
import type { PlannedForm } from "./planned-form.ts";
import { neverPulled, noteOfForm, type PullStanding, standingIn } from "./pull-standing.ts";

/** A use case asked in the name of the form's actor; `refused` hears what is wrong with each row that is refused. */
export type AskInName = (
  useCase: StoredUseCase,
  input: object,
  refused?: (issues: readonly Issue[]) => void,
) => Promise<Result<unknown, Failure>>;

/** What a form is pulled with. */
export interface PullingForm {
  readonly planned: PlannedForm;
  readonly source: FormSource;
  readonly notes: SealedNotes;
  readonly ask: AskInName;
  readonly now: () => Instant;
  readonly tell: (issue: Issue) => void;
  /** Says how many submissions were looked at. */
  readonly progress: (done: number) => void;
  /** True: nothing is written, and nothing noted. */
  readonly dryRun: boolean;
  readonly stopping: AbortSignal;
}

/** What one pull of a form did, in submissions; never kept. */
export interface PullCounts {
  read: number;
  recorded: number;
  corrected: number;
  earlierVersions: number;
  unchanged: number;
  inConflict: number;
  refusedRows: number;
  /** Not taken yet: on hold, or not yet reviewed where only what is approved is taken. */
  waiting: number;
  notApproved: number;
  takenBack: number;
}

/** One form on its way: how far it is, and what it did. */
export interface PullRun extends PullingForm {
  standing: PullStanding;
  readonly counts: PullCounts;
  /** Notes how far it is. Err `pull-overtaken`: somebody else pulls this form at the same time. */
  save(): Promise<Result<void, Failure>>;
}

const anew = ({ rules, documents }: PlannedForm) => ({
  ...{ rules, documents, upTo: 0, stretches: [], refused: [], lookedAt: null },
});

/** Begins where the form was left. `again`: everything is taken in anew. */
export const beginRun = async (pulling: PullingForm, again: boolean): Promise<Result<PullRun, Failure>> => {
  const { planned, notes, dryRun } = pulling;
  const name = noteOfForm(planned.server.code, planned.form.asset);
  const read = await notes.read(name);
  if (read.isErr()) return err(read.error);
  let { version } = read.value;
  const before = standingIn(read.value.text) ?? neverPulled(planned.rules);
  const isAnew = again || before.rules !== planned.rules;
  const run: PullRun = {
    ...pulling,
    standing: isAnew ? { ...before, ...anew(planned) } : before,
    counts: {
      ...{ read: 0, recorded: 0, corrected: 0, earlierVersions: 0, unchanged: 0, inConflict: 0 },
      ...{ refusedRows: 0, waiting: 0, notApproved: 0, takenBack: 0 },
    },
    save: async () => {
      if (dryRun) return ok(undefined);
      const written = await notes.write(name, JSON.stringify(run.standing), version);
      if (written.isErr()) return err(written.error);
      if (!written.value) return err(refusedBy({ code: "pull-overtaken" }));
      version += 1;
      return ok(undefined);
    },
  };
  return ok(run);
};

/** A page of the form's submissions. Err `pull-stopped`: it was told to stop, and goes on from here another time. */
export const pageOf = async (run: PullRun, asked: AskedSubmissions): Promise<Result<SourcePage, Failure>> => {
  const page = run.stopping.aborted ? undefined : await run.source.page(asked);
  if (page === undefined || run.stopping.aborted) return err(refusedBy({ code: "pull-stopped" }));
  return page.mapErr(refusedBy);
};
