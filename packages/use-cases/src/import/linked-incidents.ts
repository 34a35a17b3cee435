import {
  alertSubject,
  alertTable,
  type IncidentState,
  type Rejection,
  rejection,
  type Subject,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";

/** What a step that takes an incident back is conditional on. */
export type Unlinked = (stream: string) => { readonly permit?: (state: IncidentState) => Rejection | undefined };

/**
 * Incidents that a person has linked to a flash alert: without them the alert would stand for something that is counted
 * nowhere, so no import takes them back. Err: the alerts could not be read.
 */
export const unlinkedOnly = async (ctx: OperationContext): Promise<Result<Unlinked, Failure>> => {
  const linked = new Set<string>();
  const filter = { not: { column: "linked", is: 0 } };
  const request = { subject: alertSubject as unknown as Subject, table: alertTable, order: "month", filter };
  for await (const page of ctx.read.pages(request)) {
    if (page.isErr()) return err(page.error);
    for (const row of page.value) {
      const alert = await ctx.read.state(alertSubject, String(row["stream"]));
      if (alert.isErr()) return err(alert.error);
      const { state } = alert.value;
      if (state.status !== "absent") for (const incident of state.incidents) linked.add(incident);
    }
  }
  const permit = (state: IncidentState): Rejection | undefined =>
    state.status === "absent" || state.status === "withdrawn" ? undefined : rejection("linked-to-an-alert");
  return ok((stream) => (linked.has(stream) ? { permit } : {}));
};
