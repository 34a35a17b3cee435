import {
  ActorCode,
  actorOf,
  isManagingAccounts,
  OpenReach,
  rejection,
  type StaffReachState,
  type Subject,
  staffReachSubject,
  staffReachTable,
  Uuid,
} from "@answerable/core";
import { err, errAsync, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import { TO_THE_STORE } from "../seal.ts";
import { useCase } from "../use-case.ts";
import { addressField, openReach, reachFields } from "./reach-fields.ts";
import { reachStream } from "./reach-stream.ts";

/** What is answered of how somebody is reached: never the address. */
interface Reached {
  readonly id: Uuid;
  readonly version: number;
  readonly holder: string;
  /** True: a second person has to confirm it. */
  readonly waits: boolean;
}

const answered = (id: Uuid, version: number, state: StaffReachState): Reached => ({
  ...{ id, version, holder: state.status === "absent" ? "" : state.holder },
  waits: state.status !== "absent" && state.proposed !== null,
});

/** Seals the address and says how somebody is reached. */
const say = async (holder: ActorCode, asked: OpenReach, ctx: OperationContext): Promise<Result<Reached, Failure>> => {
  const id = reachStream(holder);
  const sealed = await ctx.seal({ stream: id, schema: OpenReach, value: asked, termsOf: () => TO_THE_STORE });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  const { value: reach, slots } = sealed.value;
  const command = { type: "say-reach" as const, at: ctx.now, holder, by: ctx.actor.code, reach };
  const done = await decideOne(ctx, staffReachSubject, id, command, undefined, { slots });
  return done.map(({ version, state }) => answered(id, version, state));
};

const reach = useCase({
  name: "accounts.reach",
  kind: "create",
  summary: "say how you are reached when something of yours falls due: an address, an age key for the list, how often",
  input: z.strictObject(reachFields),
  permission: "accounts.reach",
  module: "operation",
  form: "record",
  handle: (asked, ctx) => openReach(asked).asyncAndThen((open) => new ResultAsync(say(ctx.actor.code, open, ctx))),
});

const reachFor = useCase({
  name: "accounts.reach-for",
  kind: "create",
  summary: "enter how another member of staff is reached; it counts once somebody else has confirmed it",
  input: z.strictObject({ holder: ActorCode.describe("The member of staff."), ...reachFields }),
  positional: ["holder"],
  permission: "accounts.reach-for",
  module: "operation",
  form: "record",
  handle: ({ holder, ...asked }, ctx) =>
    actorOf(ctx.staff, holder) === undefined
      ? errAsync(refusedBy(rejection("actor-unknown")))
      : openReach(asked).asyncAndThen((open) => new ResultAsync(say(holder, open, ctx))),
});

const ConfirmInput = z.strictObject({
  id: Uuid.describe("As `accounts reached` shows it."),
  address: addressField.describe("The address as the member gave it to you: you enter it anew, and are shown none."),
  recipient: OpenReach.shape.recipient,
});

/** Both have entered the same; nobody is shown what the other one entered. */
const confirmed = async (
  { id, address, recipient }: z.output<typeof ConfirmInput>,
  ctx: OperationContext,
): Promise<Result<Reached, Failure>> => {
  const standing = await ctx.read.state(staffReachSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { proposed } = standing.value.state;
  if (proposed !== null) {
    const entered = await ctx.reveal(proposed.reach.address, "telling");
    if (entered.isErr()) return err(entered.error);
    if (entered.value !== address || proposed.reach.recipient !== recipient)
      return err(refusedBy(rejection("reach-entered-differently")));
  }
  const command = { type: "confirm-reach" as const, at: ctx.now, by: ctx.actor.code };
  const done = await decideOne(ctx, staffReachSubject, id, command, standing.value.version);
  return done.map(({ version, state }) => answered(id, version, state));
};

const confirmReach = useCase({
  name: "accounts.confirm-reach",
  kind: "act",
  summary: "confirm how a member of staff is reached, by entering what she or he told you as well",
  input: ConfirmInput,
  positional: ["id"],
  permission: "accounts.confirm-reach",
  module: "operation",
  form: "record",
  handle: (asked, ctx) =>
    // who manages accounts could otherwise make the second person, too
    isManagingAccounts(ctx.actor.roles)
      ? errAsync(refusedBy(rejection("needs-another-person")))
      : new ResultAsync(confirmed(asked, ctx)),
});

const forgetReach = useCase({
  name: "accounts.forget-reach",
  kind: "create",
  summary: "erase how you are reached; or how somebody was who is no member of staff any more",
  input: z.strictObject({
    holder: ActorCode.optional().describe("Somebody who left; left out: yourself."),
  }),
  positional: ["holder"],
  permission: "accounts.forget-reach",
  module: "operation",
  form: "record",
  handle: ({ holder }, ctx) => {
    const whose = holder ?? ctx.actor.code;
    if (whose !== ctx.actor.code && actorOf(ctx.staff, whose) !== undefined)
      return errAsync(refusedBy(rejection("still-a-member")));
    const id = reachStream(whose);
    return decideOne(ctx, staffReachSubject, id, { type: "forget-reach", at: ctx.now }).andThen(({ version, state }) =>
      ctx
        .scrub()
        .map(() => answered(id, version, state))
        .mapErr(storeFailed),
    );
  },
});

const reached = useCase({
  name: "accounts.reached",
  kind: "list",
  summary:
    "who can be reached when something falls due, and what waits for a second person; no address; others see their own",
  input: z.strictObject({}),
  permission: "accounts.reached",
  module: "operation",
  form: "rows",
  isPaged: true,
  tableColumns: ["stream", "recorder", "reached", "sealed", "language", "whenTold", "since", "proposedBy"],
  handle: (_, ctx) =>
    ctx.read.rows({ subject: staffReachSubject as unknown as Subject, table: staffReachTable, order: "holder" }),
});

/** How members of staff are reached: each says it, or two others do. Source: practice W4, H3. */
export const reachingUseCases = [reach, reachFor, confirmReach, forgetReach, reached];
