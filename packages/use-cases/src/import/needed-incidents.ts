import {
  alertSubject,
  alertTable,
  type IncidentState,
  incidentSubject,
  incidentTable,
  type Rejection,
  rejection,
  type Subject,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";

/** What a step that takes an incident back is conditional on. */
export type UnlessNeeded = (stream: string) => { readonly permit?: (state: IncidentState) => Rejection | undefined };

type Needed = Map<string, "linked-to-an-alert" | "stands-for-a-merged-one">;

const linkedTo = async (ctx: OperationContext, needed: Needed): Promise<Result<void, Failure>> => {
  const filter = { not: { column: "linked", is: 0 } };
  const request = { subject: alertSubject as unknown as Subject, table: alertTable, order: "month", filter };
  for await (const page of ctx.read.pages(request)) {
    if (page.isErr()) return err(page.error);
    for (const row of page.value) {
      const alert = await ctx.read.state(alertSubject, String(row["stream"]));
      if (alert.isErr()) return err(alert.error);
      for (const incident of alert.value.state.incidents) needed.set(incident, "linked-to-an-alert");
    }
  }
  return ok(undefined);
};

const mergedInto = async (ctx: OperationContext, needed: Needed): Promise<Result<void, Failure>> => {
  const filter = { column: "status", is: "merged" };
  const request = { subject: incidentSubject as Subject, table: incidentTable, order: "month", filter };
  for await (const page of ctx.read.pages(request)) {
    if (page.isErr()) return err(page.error);
    for (const row of page.value) needed.set(String(row["mergedInto"]), "stands-for-a-merged-one");
  }
  return ok(undefined);
};

/**
 * Incidents that something else leans on by a person's word: a flash alert that is linked to it, another incident that was
 * merged into it. Without them that other thing would be counted nowhere, so no import takes them back. There are as many
 * as people made. Err: they could not be read.
 */
export const unlessNeeded = async (ctx: OperationContext): Promise<Result<UnlessNeeded, Failure>> => {
  const needed: Needed = new Map();
  for (const read of [linkedTo, mergedInto]) {
    const done = await read(ctx, needed);
    if (done.isErr()) return err(done.error);
  }
  return ok((stream) => {
    const code = needed.get(stream);
    if (code === undefined) return {};
    return {
      permit: ({ status }) => (status === "absent" || status === "withdrawn" ? undefined : rejection(code)),
    };
  });
};
