import type { Instant, Issue } from "@answerable/core";
import type { Work } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { codeOfFailure } from "../code-of-failure.ts";
import type { Failure } from "../failure.ts";
import type { Setup } from "../location.ts";
import type { OpenOperation } from "../open-operation.ts";
import { operationContext } from "../operation-context.ts";
import { sealedNotes } from "../sealed-notes.ts";
import { collectingToken } from "./collecting-token.ts";
import { koboSource } from "./kobo-source.ts";
import { noteTrouble } from "./note-trouble.ts";
import { type ListedForm, listedForms, moduleOf, plannedForm } from "./planned-form.ts";
import { type AskedPull, type FormPulled, pullForm } from "./pull-form.ts";
import type { AskInName } from "./pull-run.ts";

/** Which forms are pulled, and how. */
export interface PullAsked {
  readonly server?: string | undefined;
  readonly form?: string | undefined;
  /** True: only those whose moment has come. */
  readonly ifDue: boolean;
  readonly again?: boolean;
  readonly dryRun?: boolean;
  readonly now: () => Instant;
  readonly tell?: (issue: Issue) => void;
  readonly progress?: (done: number) => void;
  readonly stopping?: AbortSignal;
}

/** A form that could not even be asked for. */
export interface FormNotPulled {
  readonly server: string;
  readonly form: string;
  readonly trouble: string;
}

export type FormAnswered = FormPulled | FormNotPulled;

/** Where forms are pulled to. */
export interface PullingTo {
  readonly open: OpenOperation;
  readonly setup: Setup;
  readonly via: Work["via"];
}

const nothing = (): void => undefined;
const never = new AbortController().signal;

const pullListed = async (
  { open, setup, via }: PullingTo,
  listed: ListedForm,
  asked: PullAsked,
): Promise<Result<FormAnswered | undefined, Failure>> => {
  const { server, form } = listed;
  const { now, tell = nothing, progress = nothing, dryRun = false, stopping = never, ifDue, again = false } = asked;
  const { address } = server;
  const module = moduleOf(form);
  if (!open.modules.includes(module))
    return ok(ifDue ? undefined : { server: server.code, form: form.form, trouble: "module-not-here" });
  const notes = sealedNotes(open, module, now);
  const planned = plannedForm(open, listed);
  const token = await collectingToken(setup.env, setup.location.cwd, server);
  const notPulled = async (why: Failure): Promise<Result<FormNotPulled | undefined, Failure>> => {
    const trouble = codeOfFailure(why);
    const noted = await noteTrouble(notes, listed, { trouble, now: now(), ifDue, dryRun });
    return noted.map((isNews) => (isNews ? { server: server.code, form: form.form, trouble } : undefined));
  };
  if (planned.isErr()) return await notPulled(planned.error);
  if (token.isErr()) return await notPulled(token.error);
  // what follows from what comes in is made good by the next who looks for it
  const ask: AskInName = async (useCase, input, refused) => {
    const { permission, module = "monitoring" } = useCase;
    const compute = { now: now(), tell, refused, progress: nothing, language: open.settings.language, setup };
    const ctx = await operationContext(open, compute, { who: planned.value.actor, permission, module, via });
    return ctx.isErr() ? err(ctx.error) : await useCase.handle(useCase.input.parse(input), ctx.value);
  };
  const chance = Math.random;
  const how: AskedPull = { ifDue, again, chance };
  return await pullForm(
    {
      ...{ planned: planned.value, ask, now, tell, progress, dryRun, stopping },
      source: koboSource({ address, asset: form.asset, token: token.value, stopping, chance }),
      notes,
    },
    how,
  );
};

/** The forms of one server, one after the other. */
const pullServer = async (
  to: PullingTo,
  forms: readonly ListedForm[],
  asked: PullAsked,
): Promise<Result<readonly FormAnswered[], Failure>> => {
  const answered: FormAnswered[] = [];
  for (const listed of forms) {
    const one = await pullListed(to, listed, asked);
    if (one.isErr()) return err(one.error);
    if (one.value !== undefined) answered.push(one.value);
  }
  return ok(answered);
};

/**
 * Pulls the forms that the adopted document lists, server beside server, so that a slow one holds up no other. What was not due, or is
 * being pulled by somebody else, has no answer. Err: the document cannot be read, or the store failed.
 */
export const pullServers = async (
  to: PullingTo,
  asked: PullAsked,
): Promise<Result<readonly FormAnswered[], Failure>> => {
  const listed = listedForms(to.open.documents, asked.now());
  if (listed.isErr()) return err(listed.error);
  const wanted = listed.value.filter(
    ({ server, form }) =>
      (asked.server === undefined || server.code === asked.server) &&
      (asked.form === undefined || form.form === asked.form),
  );
  const byServer = Map.groupBy(wanted, ({ server }) => server.code);
  const answers = await Promise.all([...byServer.values()].map((forms) => pullServer(to, forms, asked)));
  return answers.reduce<Result<readonly FormAnswered[], Failure>>(
    (all, one) => all.andThen((before) => one.map((more) => [...before, ...more])),
    ok([]),
  );
};
