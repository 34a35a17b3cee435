import { incidentSubject, issue } from "@answerable/core";
import type { KoboIncident } from "@answerable/interchange";
import { step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { AskedWork, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { IncidentRules } from "../incident-rules.ts";
import { takeIn } from "../intake.ts";
import { noteInto, refuseInto, type Tally } from "./import-report.ts";

/** A submission that is ready to be asked of the rules, and where it stood. */
export interface Waiting {
  readonly work: AskedWork;
  readonly at: { readonly row: number; readonly id: string };
}

/** Invented data never enters a real operation, nor real data a sample: its key lies beside it. */
export const refusalByMark = (ctx: OperationContext, { sample }: KoboIncident): string | undefined => {
  if (ctx.settings.sample === sample) return undefined;
  return sample ? "sample-in-a-real-operation" : "real-in-a-sample-operation";
};

/** One submission, taken in and sealed; what is refused goes to the tally, and nothing waits then. */
export const prepareSubmission = async (
  ctx: OperationContext,
  rules: IncidentRules,
  { input, notes }: KoboIncident,
  row: number,
  tally: Tally,
): Promise<Result<Waiting | undefined, Failure>> => {
  const { origin } = input;
  if (origin === undefined) return ok(undefined);
  const at = { row, id: origin.instanceId as string };
  const stream = ctx.idFrom(`${origin.form}/${origin.rootId}`);
  const { adm2 } = input.place;
  const adm1 = rules.places.adm1Of(adm2, input.happened.month);
  // Asked of the whole submission before it is parted: a count is no way round the areas either.
  if (adm1 !== undefined && !ctx.maySee("incident", { adm1, adm2, recorder: input.recorder })) {
    refuseInto(tally, [issue("out-of-scope", [], at)]);
    return ok(undefined);
  }
  const taken = await takeIn(ctx, rules, input, stream, at);
  noteInto(tally, notes);
  if (taken.isErr()) {
    if ("store" in taken.error) return err(storeFailed(taken.error.store));
    refuseInto(tally, taken.error.issues);
    return ok(undefined);
  }
  const { incident, survivorCounts, notes: more } = taken.value;
  noteInto(tally, more);
  survivorCounts.forEach((content, index) => {
    const source = `${origin.form}/${origin.rootId}/${content.type}/${index}`;
    tally.counts.push({ stream: ctx.unlinkableIdFrom(source), content });
  });
  if (incident === undefined) return ok(undefined);
  const answer = { id: origin.instanceId, ...(origin.replaces === undefined ? {} : { replaces: origin.replaces }) };
  const command = { type: "receive" as const, at: ctx.now, answer, content: incident.content };
  return ok({ work: { steps: [step(incidentSubject, stream, command)], slots: incident.slots }, at });
};
