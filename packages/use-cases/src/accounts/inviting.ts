import {
  ActorCode,
  accountSubject,
  accountTable,
  actorOf,
  addHours,
  type Instant,
  isManagingAccounts,
  rejection,
  type Subject,
  Uuid,
} from "@answerable/core";
import { errAsync, okAsync } from "neverthrow";
import * as z from "zod";
import { decideOne } from "../decide-one.ts";
import { refusedBy } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { accountStream } from "./account-stream.ts";
import { CODE_BYTES, readCode, writtenCode } from "./one-time-code.ts";

/** Answerable default: long enough for two people to reach the member, each on her or his own way. */
const HOURS = 72;

const idField = Uuid.describe("The account's id, as `accounts list` shows it.");

/** Half a code, shown to whoever hands it out and kept nowhere. */
interface Half {
  readonly id: Uuid;
  readonly version: number;
  readonly holder: string;
  readonly half: string;
  readonly until: Instant;
}

const invite = useCase({
  name: "accounts.invite",
  kind: "create",
  summary: "hand out half of a one-time sign-in; somebody else confirms it and hands out the other half",
  input: z.strictObject({
    holder: ActorCode.describe("The member of staff it is for."),
    hours: z.int().min(1).max(168).optional().describe("For how many hours it opens anything; left out: 72."),
  }),
  positional: ["holder"],
  permission: "accounts.invite",
  module: "operation",
  form: "record",
  handle: ({ holder, hours = HOURS }, ctx) => {
    if (actorOf(ctx.staff, holder) === undefined) return errAsync(refusedBy(rejection("actor-unknown")));
    const id = accountStream(holder);
    const half = writtenCode(ctx.chance(CODE_BYTES));
    const until = addHours(ctx.now, hours);
    return ctx.signIn.digestOf("half", id, readCode(half)).andThen((digest) =>
      decideOne(ctx, accountSubject, id, {
        ...{ type: "invite", at: ctx.now, holder, by: ctx.actor.code, needs: 2, half: digest, expiresAt: until },
      }).map(({ version }): Half => ({ id, version, holder, half, until })),
    );
  },
});

const confirm = useCase({
  name: "accounts.confirm",
  kind: "act",
  summary: "hand out the other half of a one-time sign-in that somebody else asked for",
  input: z.strictObject({ id: idField }),
  positional: ["id"],
  permission: "accounts.confirm",
  module: "operation",
  form: "record",
  handle: ({ id }, ctx) => {
    // who manages accounts could otherwise make the second person, too
    if (isManagingAccounts(ctx.actor.roles)) return errAsync(refusedBy(rejection("needs-another-person")));
    const half = writtenCode(ctx.chance(CODE_BYTES));
    return ctx.read
      .state(accountSubject, id)
      .andThen(({ state }) => ctx.signIn.digestOf("half", id, readCode(half)).map((digest) => ({ state, digest })))
      .andThen(({ state, digest }) =>
        decideOne(ctx, accountSubject, id, { type: "confirm", at: ctx.now, by: ctx.actor.code, half: digest }).map(
          ({ version }): Half => ({
            ...{ id, version, holder: state.holder, half, until: state.invitation?.expiresAt ?? ctx.now },
          }),
        ),
      );
  },
});

const list = useCase({
  name: "accounts.list",
  kind: "list",
  summary: "who has an account, and each one-time sign-in: handed out by whom, confirmed by whom; others see their own",
  input: z.strictObject({ holder: ActorCode.optional().describe("Only hers or his.") }),
  permission: "accounts.list",
  module: "operation",
  form: "rows",
  isPaged: true,
  tableColumns: ["stream", "recorder", "status", "invitation", "issued", "issuedBy", "confirmedBy", "lastSignInOn"],
  handle: ({ holder }, ctx) =>
    ctx.read.rows({
      ...{ subject: accountSubject as unknown as Subject, table: accountTable, order: "holder" },
      ...(holder === undefined ? {} : { filter: { column: "recorder", is: holder } }),
    }),
});

const end = useCase({
  name: "accounts.end",
  kind: "act",
  summary: "end an account: nothing of its holder's opens anything from now on, tokens included",
  input: z.strictObject({ id: idField }),
  positional: ["id"],
  permission: "accounts.end",
  module: "operation",
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read
      .state(accountSubject, id)
      .andThen(({ state }) =>
        decideOne(ctx, accountSubject, id, { type: "end", at: ctx.now }).map(({ version }) => ({ version, state })),
      )
      .andThen(({ version, state }) => {
        const ended = { id, version, holder: state.holder, status: "ended" as const };
        return state.means?.kind === "password"
          ? ctx.signIn.credentials.forget(state.means.credential).map(() => ended)
          : okAsync(ended);
      }),
});

/** Who gets an account, by two people, and who has one. Source: practice H3. */
export const invitingUseCases = [invite, confirm, list, end];
