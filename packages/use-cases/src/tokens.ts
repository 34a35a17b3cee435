import {
  type Actor,
  ActorCode,
  actorOf,
  addHours,
  issue as coreIssue,
  type Permission,
  refusalOfToken,
  rejection,
  roleThatMay,
  type Subject,
  tokenSubject,
  tokenTable,
  Uuid,
} from "@answerable/core";
import { FormMapping } from "@answerable/interchange";
import { err, errAsync, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import { decideWork } from "./decide-work.ts";
import { type Failure, refusedBy, wrongInput } from "./failure.ts";
import { HOOKED, isHooked } from "./hooks/hooked.ts";
import { newToken } from "./tokens/new-token.ts";
import { PROGRAM_DAYS, programFields } from "./tokens/program-fields.ts";
import { useCase } from "./use-case.ts";

const IssueInput = z.strictObject({
  holder: ActorCode.optional().describe("Who acts with it; left out: yourself. Another's opens no more than you may."),
  ...programFields,
  form: FormMapping.shape.form
    .optional()
    .describe(
      "It is the secret of this form's webhook: it brings in its submissions under the one permission named, and opens nothing else.",
    ),
});

/** Err `hook-brings-in-one-kind`: a webhook that could do more than bring in what its form collects. */
const hookOf = ({ form, permissions = [] }: z.output<typeof IssueInput>): Result<{ form?: string }, Failure> => {
  if (form === undefined) return ok({});
  const [only, ...others] = permissions;
  return only !== undefined && others.length === 0 && isHooked(only)
    ? ok({ form })
    : err(wrongInput([coreIssue("hook-brings-in-one-kind", ["permissions"], {}, { among: [...HOOKED] })]));
};

/** For whom it may be made. Err `not-permitted`, `actor-unknown`, `token-opens-more`. */
const holderFor = (
  { holder: code, permissions }: z.output<typeof IssueInput>,
  { actor, staff }: OperationContext,
): Result<Actor, Failure> => {
  if (code !== undefined && code !== actor.code && roleThatMay(actor, "tokens.issue-for") === undefined)
    return err(refusedBy(rejection("not-permitted", { permission: "tokens.issue-for" })));
  const holder = code === undefined || code === actor.code ? actor : actorOf(staff, code);
  if (holder === undefined) return err(refusedBy(rejection("actor-unknown")));
  const refusal = refusalOfToken(actor, holder, permissions ?? null);
  return refusal === undefined ? ok(holder) : err(refusedBy(refusal));
};

/** Another's holds what she or he may do today: it does not open more because her or his roles are widened later. */
const permissionsFor = (holder: Actor, { actor }: OperationContext): readonly Permission[] | null =>
  holder.code === actor.code ? null : [...new Set(holder.roles.flatMap(({ permissions }) => permissions))];

const issue = useCase({
  name: "tokens.issue",
  kind: "create",
  summary: "make a token that acts as a member of staff; it is shown once and kept nowhere",
  input: IssueInput,
  permission: "tokens.issue",
  module: "operation",
  form: "record",
  handle: (asked, ctx) => {
    const hook = hookOf(asked);
    if (hook.isErr()) return errAsync(hook.error);
    const holder = holderFor(asked, ctx);
    if (holder.isErr()) return errAsync(holder.error);
    const expiresAt = addHours(ctx.now, 24 * (asked.days ?? PROGRAM_DAYS));
    const permissions = asked.permissions ?? permissionsFor(holder.value, ctx);
    const terms = { holder: holder.value.code, expiresAt, permissions, ...hook.value };
    return newToken(ctx, terms).andThen(({ id, token, issue: step }) =>
      decideWork(ctx, { steps: [step] }).map(([own]) => ({
        ...{ id, version: own?.version ?? 1, token, holder: terms.holder, expiresAt },
      })),
    );
  },
});

const list = useCase({
  name: "tokens.list",
  kind: "list",
  summary: "the tokens you hold, or manage: for whom and until when; never what opens anything",
  input: z.strictObject({ holder: ActorCode.optional().describe("Only hers or his.") }),
  permission: "tokens.list",
  module: "operation",
  form: "rows",
  isPaged: true,
  tableColumns: ["stream", "recorder", "status", "expiresAt", "narrowed"],
  handle: ({ holder }, ctx) =>
    ctx.read.rows({
      ...{ subject: tokenSubject as unknown as Subject, table: tokenTable, order: "holder" },
      ...(holder === undefined ? {} : { filter: { column: "recorder", is: holder } }),
    }),
});

const revoke = useCase({
  name: "tokens.revoke",
  kind: "act",
  summary: "end a token; it opens nothing from now on",
  input: z.strictObject({ id: Uuid.describe("The token's id.") }),
  positional: ["id"],
  permission: "tokens.revoke",
  module: "operation",
  form: "record",
  handle: ({ id }, ctx) =>
    ctx.read
      .state(tokenSubject, id)
      .andThen(() => decideOne(ctx, tokenSubject, id, { type: "revoke", at: ctx.now }))
      .map(({ version, state }) => ({ id, version, status: state.status })),
});

/** Tokens of members of staff. Source: issue "The HTTP app"; practice H3. */
export const tokensUseCases = [issue, list, revoke];
