import {
  answerOf,
  type Issue,
  incidentSubject,
  issue,
  type Place,
  type SurvivorCount,
  type Uuid,
} from "@answerable/core";
import type { KoboIncident } from "@answerable/interchange";
import { step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { AskedWork, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { IncidentRules } from "../incident-rules.ts";
import { takeIn } from "../intake.ts";

/** A submission that is ready to be asked of the rules, where it stood, and what was mended or withheld in it. */
export interface Waiting {
  readonly work: AskedWork;
  readonly at: Place;
  readonly notes: readonly Issue[];
  readonly counts: readonly WaitingCount[];
}

/** A count of survivors on its way to a stream of its own. */
export interface WaitingCount {
  readonly stream: string;
  readonly content: SurvivorCount;
}

/** What became of a submission before any rule was asked. */
export type Prepared =
  | { readonly kind: "waiting"; readonly waiting: Waiting }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  /** The source says that it deleted it; what is known of it, under this stream, is taken back in the end. */
  | { readonly kind: "deleted"; readonly stream: Uuid }
  | { readonly kind: "only-not-kept"; readonly notes: readonly Issue[]; readonly counts: readonly WaitingCount[] };

/** What each submission of an import is prepared with. */
export interface Preparing {
  readonly ctx: OperationContext;
  /** The id of the import, which goes with everything it brings. */
  readonly batch: Uuid;
}

const refused = (...issues: Issue[]): Prepared => ({ kind: "refused", issues });

/** Invented data never enters a real operation, nor real data a sample: its key lies beside it. */
export const refusalByMark = (ctx: OperationContext, { sample }: Pick<KoboIncident, "sample">): string | undefined => {
  if (ctx.settings.sample === sample) return undefined;
  return sample ? "sample-in-a-real-operation" : "real-in-a-sample-operation";
};

/** One submission, taken in and sealed. Err: the store that seals failed. */
export const prepareSubmission = async (
  { ctx, batch }: Preparing,
  rules: IncidentRules,
  kobo: KoboIncident,
  place: Place,
): Promise<Result<Prepared, Failure>> => {
  const { input, notes } = kobo;
  const { origin } = input;
  const mark = refusalByMark(ctx, kobo);
  if (mark !== undefined) return ok(refused(issue(mark, [], place)));
  if (origin === undefined) return ok(refused(issue("missing", ["origin"], place)));
  const at = { ...place, id: origin.instanceId as string };
  const stream = ctx.idFrom(`${origin.form}/${origin.rootId}`);
  const { adm2 } = input.place;
  const adm1 = rules.places.adm1Of(adm2, input.happened.month);
  // Asked of the whole submission before it is parted: a count is no way round the areas either.
  if (adm1 !== undefined && !ctx.maySee("incident", { adm1, adm2, recorder: input.recorder }))
    return ok(refused(issue("out-of-scope", [], at)));
  const taken = await takeIn(ctx, rules, input, stream, at);
  if (taken.isErr()) {
    if ("store" in taken.error) return err(storeFailed(taken.error.store));
    return ok(refused(...taken.error.issues, ...notes));
  }
  const { incident, survivorCounts, notes: more } = taken.value;
  const counts = survivorCounts.map((content, index) => ({
    stream: ctx.unlinkableIdFrom(`${origin.form}/${origin.rootId}/${content.type}/${index}`),
    content,
  }));
  const all = [...notes, ...more];
  if (incident === undefined) return ok({ kind: "only-not-kept", notes: all, counts });
  const command = { type: "receive" as const, at: ctx.now, answer: answerOf(origin, batch), content: incident.content };
  const work: AskedWork = { steps: [step(incidentSubject, stream, command)], slots: incident.slots };
  return ok({ kind: "waiting", waiting: { work, at, notes: all, counts } });
};
