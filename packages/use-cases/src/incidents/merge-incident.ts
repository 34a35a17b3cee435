import { incidentSubject, rejection, Uuid } from "@answerable/core";
import { err, ok } from "neverthrow";
import * as z from "zod";
import { type Changed, changed } from "../change-record.ts";
import { decideOne } from "../decide-one.ts";
import { refusedBy } from "../failure.ts";
import { useCase } from "../use-case.ts";

/** A person decides that one incident is the same as another; the other must stand and be within sight. */
export const mergeIncident = useCase({
  name: "incidents.merge",
  kind: "act",
  summary: "a person decides that it is the same as another incident",
  input: z.strictObject({ ...changed, into: Uuid.describe("The incident that stays.") }),
  positional: ["id", "into"],
  permission: "incidents.merge",
  form: "record",
  handle: ({ id, into, seen }, ctx) =>
    ctx.read
      .state(incidentSubject, into)
      .andThen(({ state }) =>
        state.status === "alleged" || state.status === "corroborated"
          ? ok(state)
          : err(refusedBy(rejection("merge-target-does-not-stand", { status: state.status }))),
      )
      .andThen(() => ctx.read.state(incidentSubject, id))
      .andThen(() => decideOne(ctx, incidentSubject, id, { type: "merge", at: ctx.now, self: id, into }, seen))
      .map(({ version, state }): Changed => ({ id, version, status: state.status })),
});
