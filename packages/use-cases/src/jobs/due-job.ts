import { type Instant, isAmongKinds } from "@answerable/core";
import type { Step } from "@answerable/store";
import type { ModuleName } from "../modules.ts";

/** What is done of itself when a moment has come, in the transaction that notes it. */
export interface DueAct {
  /** True: it cannot be taken back, so it waits while the machine's clock is not believed. */
  readonly isForGood?: true;
  /** True: what is personal in the record goes with it. */
  readonly erases?: true;
  steps(stream: string, now: Instant): readonly Step[];
}

/** What is done when a moment has come and the thing was not done. */
export interface DueJob {
  readonly module: ModuleName;
  /** The subject whose due rows are meant, by its name. */
  readonly subject: string;
  /** Their kinds, without `-due` and `-entered-late`; one that ends in a dash stands for all that begin with it. */
  readonly kinds: readonly string[];
  /** What follows, in a few words. */
  readonly leadsTo: string;
  /** Left out: it is noted, and told. */
  readonly act?: DueAct;
}

/** Whether a job is for a kind of due row of a subject. */
export const isForDue = (job: DueJob, module: ModuleName, subject: string, kind: string): boolean =>
  job.module === module && job.subject === subject && isAmongKinds(job.kinds, kind);
