import type { Rejection } from "@answerable/core";
import { askedId } from "../asked-id.ts";
import type { ComputeContext } from "../context.ts";
import type { OpenOperation } from "../open-operation.ts";
import { type Acting, operationContext } from "../operation-context.ts";
import type { StoredUseCase } from "../use-case.ts";
import { nounIn, useCaseCalled } from "../use-case-called.ts";
import { asSeenAt } from "./as-seen-at.ts";
import { fieldsChanged } from "./fields-changed.ts";

interface Change {
  readonly open: OpenOperation;
  readonly compute: ComputeContext;
  readonly by: Pick<Acting, "who" | "via" | "comes">;
  /** What was asked: it changes a record that its noun shows. */
  readonly useCase: StoredUseCase;
  readonly input: unknown;
}

const showOf = async ({ name }: StoredUseCase): Promise<StoredUseCase | undefined> => {
  const found = await useCaseCalled(`${nounIn(name)}.show`);
  return found?.permission === null ? undefined : found;
};

/** The names of what changed in a record since a version, as whoever asks is shown it, then and now; none of the rest. */
const namesSince = async (
  { open, compute, by, useCase, input }: Change,
  version: number,
): Promise<readonly string[]> => {
  const stream = askedId(input);
  const show = await showOf(useCase);
  if (stream === undefined || show === undefined) return [];
  const { permission, module = "monitoring" } = show;
  const asked = show.input.safeParse({ id: stream });
  const ctx = await operationContext(open, compute, { ...by, permission, module });
  const store = open.storeOf(module);
  if (!asked.success || ctx.isErr() || store.isErr()) return [];
  const looking = { actor: ctx.value.actor, permission };
  const then = await show.handle(asked.data as never, asSeenAt(ctx.value, store.value, looking, { stream, version }));
  const now = await show.handle(asked.data as never, ctx.value);
  return then.isOk() && now.isOk() ? fieldsChanged(then.value, now.value) : [];
};

/** A stale version, with the names of the fields that changed since, where there are any to be told. Source: design §4. */
export const withFields = async (stale: Rejection, change: Change): Promise<Rejection> => {
  const seen = stale.facts?.["expected"];
  const fields = typeof seen === "number" ? await namesSince(change, seen) : [];
  return fields.length === 0 ? stale : { ...stale, facts: { ...stale.facts, fields } };
};
