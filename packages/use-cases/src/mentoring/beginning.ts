import { ActorCode, mentoringSubject } from "@answerable/core";
import { errAsync, ok } from "neverthrow";
import * as z from "zod";
import type { Changed } from "../change-record.ts";
import { unknownMembers } from "../community/unknown-members.ts";
import { decideOne } from "../decide-one.ts";
import { wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { changePair } from "./pair-change.ts";

const BeginInput = z.strictObject({
  mentor: ActorCode.describe("Who stands behind the facilitator."),
  facilitator: ActorCode.describe("Who goes to the communities."),
  lineManager: ActorCode.optional().describe(
    "Who manages the facilitator: sees in which months there was contact, and nothing else. Left out: nobody does.",
  ),
});

const begin = useCase({
  name: "mentoring.begin",
  kind: "create",
  summary: "somebody stands behind a facilitator from now on; one of the two says so, and only they write and read",
  input: BeginInput,
  permission: "mentoring.begin",
  module: "community",
  form: "record",
  handle: (asked, ctx) => {
    const unknown = unknownMembers(asked, ctx);
    if (unknown.length > 0) return errAsync(wrongInput(unknown));
    const { mentor, facilitator, lineManager = null } = asked;
    const said = { mentor, facilitator, lineManager };
    const id = ctx.newId();
    const command = { type: "begin" as const, at: ctx.now, by: ctx.actor.code, ...said };
    return decideOne(ctx, mentoringSubject, id, command).map(
      ({ version, state }): Changed => ({ id, version, status: state.status }),
    );
  },
});

const end = changePair({
  verb: "end",
  summary: "the two work together no more; all words that they kept go for good",
  fields: {},
  command: (_, ctx) => ok({ type: "end" as const, at: ctx.now, by: ctx.actor.code }),
});

/** A pair begins and ends. */
export const beginningUseCases = [begin, end];
