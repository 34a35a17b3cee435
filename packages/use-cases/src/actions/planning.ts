import {
  type ActionContent,
  ActionInput,
  actionSubject,
  actionTable,
  type Issue,
  OpenActionContent,
  prepareAction,
} from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import type * as z from "zod";
import type { Changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";
import { inSight } from "../promises/areas-in-sight.ts";
import { today } from "../promises/ledger-fields.ts";
import { promiseAreasOf } from "../promises/promise-areas.ts";
import { sealMatter } from "../promises/seal-matter.ts";
import { useCase } from "../use-case.ts";

/** What planning gives back; a note says that words were withheld. */
interface Planned extends Changed {
  readonly notes: readonly Pick<Issue, "code" | "path">[];
}

const PlanInput = ActionInput.omit({ on: true, byDay: true }).extend({
  on: ActionInput.shape.on.optional().describe("The day it was decided; left out: today."),
  by: ActionInput.shape.byDay,
});

/** The day by which it is done is typed in as `by`. */
const asTyped = (one: Issue): Issue => (one.path[0] === "byDay" ? { ...one, path: ["by"] } : one);

const planAction = async (
  { by, on, ...typed }: z.output<typeof PlanInput>,
  ctx: OperationContext,
): Promise<Result<Planned, Failure>> => {
  const input = { ...typed, on: on ?? today(ctx), byDay: by };
  const open = adoptedRegistry(ctx)
    .andThen((registry) => prepareAction(input, { areas: promiseAreasOf(registry), today: today(ctx) }))
    .mapErr((issues) => wrongInput(issues.map(asTyped)))
    .andThen((ready) => inSight(ready, actionTable.name, ctx));
  if (open.isErr()) return err(open.error);
  const id = ctx.newId();
  const sealed = await sealMatter(ctx, { stream: id, schema: OpenActionContent, value: open.value });
  if (sealed.isErr()) return err(sealed.error);
  const { slots, notes } = sealed.value;
  const command = { type: "plan" as const, at: ctx.now, content: sealed.value.content as ActionContent };
  return await decideOne(ctx, actionSubject, id, command, undefined, { slots }).map(({ version, state }) => ({
    ...{ id, version, status: state.status },
    notes: notes.map(({ code, path }) => ({ code, path })),
  }));
};

/** A corrective action begins. */
export const planningUseCases = [
  useCase({
    name: "actions.plan",
    kind: "create",
    summary: "plan what puts an issue right: which post, by when, in which areas, for which cases",
    input: PlanInput,
    permission: "actions.plan",
    module: "accountability",
    form: "record",
    handle: (input, ctx) => new ResultAsync(planAction(input, ctx)),
  }),
];
