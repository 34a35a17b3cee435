import {
  alertSubject,
  CancellationReason,
  Day,
  FollowUp,
  FunctionCode,
  isAskable,
  issue,
  ResponseKind,
  rejection,
  Uuid,
} from "@answerable/core";
import { err, ok } from "neverthrow";
import * as z from "zod";
import { type Changed, changed } from "../change-record.ts";
import { decideOne } from "../decide-one.ts";
import { refusedBy, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { alertProtocol } from "./alert-rules.ts";
import { changeAlert } from "./change-alert.ts";

const takeUp = changeAlert({
  verb: "take-up",
  summary: "write down who took it up, that nobody did, or that nothing is known",
  fields: {
    answer: z.enum(["taken-up", "nobody", "no-information"]).describe("What is known of a response."),
    by: FunctionCode.optional().describe("With taken-up: which cluster or function."),
    kind: ResponseKind.optional().describe("With taken-up: what kind of response."),
    on: Day.optional().describe("With taken-up: the day it was taken up."),
  },
  command: ({ answer, by, kind, on }, ctx) => {
    if (answer !== "taken-up") return ok({ type: "take-up", at: ctx.now, takeUp: { answer } });
    if (by === undefined || kind === undefined || on === undefined) {
      const missing = Object.entries({ by, kind, on }).flatMap(([name, value]) => (value === undefined ? [name] : []));
      return err(wrongInput(missing.map((name) => issue("missing", [name]))));
    }
    return alertProtocol(ctx)
      .mapErr(wrongInput)
      .andThen((protocol) =>
        isAskable(protocol, { kind, of: by })
          ? ok({ type: "take-up" as const, at: ctx.now, takeUp: { answer, by, kind, on } })
          : err(wrongInput([issue("response-not-in-the-protocol")])),
      );
  },
});

const merge = useCase({
  name: "alerts.merge",
  kind: "act",
  summary: "a person decides that it is the same as another alert",
  input: z.strictObject({ ...changed, into: Uuid.describe("The alert that stays.") }),
  positional: ["id", "into"],
  permission: "alerts.merge",
  form: "record",
  handle: ({ id, into, seen }, ctx) =>
    ctx.read
      .state(alertSubject, into)
      .andThen(({ state }) =>
        ["merged", "cancelled", "absent"].includes(state.status)
          ? err(refusedBy(rejection("merge-target-does-not-stand", { status: state.status })))
          : ok(state),
      )
      .andThen(() => ctx.read.state(alertSubject, id))
      .andThen(() => decideOne(ctx, alertSubject, id, { type: "merge", at: ctx.now, self: id, into }, seen))
      .map(({ version, state }): Changed => ({ id, version, status: state.status })),
});

/** What becomes of an alert. */
export const afterSendingUseCases = [
  takeUp,
  changeAlert({
    verb: "follow-up",
    summary: "write down what was done after it was sent",
    fields: { done: FollowUp },
    command: ({ done }, ctx) => ok({ type: "follow-up", at: ctx.now, done }),
  }),
  merge,
  changeAlert({
    verb: "cancel",
    summary: "it should not stand, and why: a rumour, for one",
    fields: { reason: CancellationReason },
    command: ({ reason }, ctx) => ok({ type: "cancel", at: ctx.now, reason }),
  }),
  changeAlert({
    verb: "not-materialised",
    summary: "a threat did not come true; it was not false",
    fields: {},
    command: (_input, ctx) => ok({ type: "not-materialise", at: ctx.now }),
  }),
];
