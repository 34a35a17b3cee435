import {
  type Accompanied,
  ActorCode,
  Community,
  type CommunityGroup,
  communityIssues,
  communitySubject,
  issue,
  PCode,
  rejection,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { Changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy, wrongInput } from "../failure.ts";
import { areaIn } from "../promises/area-in.ts";
import { today } from "../promises/ledger-fields.ts";
import { useCase } from "../use-case.ts";
import { changeCommunity, writeCommunity } from "./community-change.ts";
import { unknownMembers } from "./unknown-members.ts";

const communityFields = {
  area: PCode.describe("The admin 2 unit; where in it stands nowhere."),
  groups: Community.shape.groups,
};
const accompaniedFields = {
  facilitator: ActorCode.optional().describe("Who goes there; left out: who asks."),
  mentor: ActorCode.optional().describe(
    "Who stands behind the facilitator; left out: nobody yet, or who asks where somebody else goes there.",
  ),
};

interface Described {
  readonly area: PCode;
  readonly groups: readonly CommunityGroup[];
}

/** A community out of its fields. Err: what `areaIn` says; `place-unknown`: no admin 2 unit; `communityIssues`. */
const communityOf = ({ area, groups }: Described, ctx: OperationContext): Result<Community, Failure> => {
  return areaIn(ctx, area, today(ctx)).andThen(({ adm1, adm2 }) => {
    const wrong = [...(adm2 === null ? [issue("place-unknown", ["area"])] : []), ...communityIssues(groups)];
    return adm2 === null || wrong.length > 0 ? err(wrongInput(wrong)) : ok({ adm1, adm2, groups: [...groups] });
  });
};

/** Both are of the staff. Err `actor-unknown`. */
const membersOf = (accompanied: Accompanied, ctx: OperationContext): Result<Accompanied, Failure> => {
  const { facilitator, mentor } = accompanied;
  const unknown = unknownMembers({ facilitator, mentor }, ctx);
  return unknown.length > 0 ? err(wrongInput(unknown)) : ok(accompanied);
};

interface Named {
  readonly facilitator?: ActorCode | undefined;
  readonly mentor?: ActorCode | undefined;
}

/**
 * Who goes there and who stands behind; whoever names another facilitator is the mentor.
 * Err `actor-unknown`; `only-mentor-or-facilitator`: nobody writes a community down for two others.
 */
export const accompaniedOf = (named: Named, ctx: OperationContext): Result<Accompanied, Failure> => {
  const own = ctx.actor.code;
  const { facilitator = own, mentor = facilitator === own ? null : own } = named;
  if (own !== facilitator && own !== mentor) return err(refusedBy(rejection("only-mentor-or-facilitator")));
  return membersOf({ facilitator, mentor }, ctx);
};

const introduce = useCase({
  name: "community.introduce",
  kind: "create",
  summary: "a community that somebody goes to: who lives there, as codes and rough numbers, and who goes",
  input: z.strictObject({ ...communityFields, ...accompaniedFields }),
  permission: "community.introduce",
  module: "community",
  form: "record",
  handle: (asked, ctx) => {
    const said = communityOf(asked, ctx).andThen((community) =>
      accompaniedOf(asked, ctx).map((accompanied) => ({ community, accompanied })),
    );
    const id = ctx.newId();
    return new ResultAsync(Promise.resolve(said)).andThen((known) =>
      decideOne(ctx, communitySubject, id, { type: "introduce" as const, at: ctx.now, ...known }).map(
        ({ version, state }): Changed => ({ id, version, status: state.status }),
      ),
    );
  },
});

/** A community is introduced, described anew, or handed over. */
export const introducingUseCases = [
  introduce,
  changeCommunity({
    verb: "describe",
    summary: "who lives there, described anew; what was taken down before stays as it was",
    fields: communityFields,
    command: (asked, ctx) =>
      communityOf(asked, ctx).map((community) => ({ type: "describe" as const, at: ctx.now, community })),
  }),
  writeCommunity({
    verb: "accompany",
    summary: "somebody else goes there, or stands behind; whoever is not named any more sees nothing of it from now on",
    fields: {
      facilitator: ActorCode.optional().describe("Who goes there from now on; left out: as before."),
      mentor: ActorCode.optional().describe("Who stands behind from now on; left out: as before."),
    },
    prepare: async (asked, { accompanied: before }, ctx) =>
      membersOf(
        { facilitator: asked.facilitator ?? before.facilitator, mentor: asked.mentor ?? before.mentor },
        ctx,
      ).map((accompanied) => ({
        command: { type: "accompany" as const, at: ctx.now, accompanied },
      })),
  }),
];
