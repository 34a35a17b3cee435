import { alertSubject, Uuid } from "@answerable/core";
import { ok } from "neverthrow";
import * as z from "zod";
import { type Changed, changed } from "../change-record.ts";
import { decideOne } from "../decide-one.ts";
import { useCase } from "../use-case.ts";
import { changeAlert } from "./change-alert.ts";
import { standingIncident } from "./from-incident.ts";

const incident = Uuid.describe("The documented incident.");

/** Linking an alert to the incidents it was documented as, so that nothing is counted twice. */
export const linkingUseCases = [
  useCase({
    name: "alerts.link",
    kind: "act",
    summary: "it was documented as this incident: figures count the incident and no longer the alert",
    input: z.strictObject({ ...changed, incident }),
    positional: ["id", "incident"],
    permission: "alerts.link",
    form: "record",
    handle: ({ id, incident: linked, seen }, ctx) =>
      standingIncident(ctx, linked)
        .andThen(() => ctx.read.state(alertSubject, id))
        .andThen(() => decideOne(ctx, alertSubject, id, { type: "link", at: ctx.now, incident: linked }, seen))
        .map(({ version, state }): Changed => ({ id, version, status: state.status })),
  }),
  changeAlert({
    verb: "unlink",
    summary: "it was linked to this incident by mistake",
    permission: "alerts.link",
    positional: ["incident"],
    fields: { incident },
    command: ({ incident: linked }, ctx) => ok({ type: "unlink", at: ctx.now, incident: linked }),
  }),
];
