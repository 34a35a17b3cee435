import {
  type ActionCommand,
  type ActionContent,
  ActionInput,
  actionTable,
  type Issue,
  OpenActionContent,
  prepareAction,
  type Uuid,
} from "@answerable/core";
import type { SealedSlot } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import { casesInSight } from "../cases/cases-in-sight.ts";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";
import { inSight } from "../promises/areas-in-sight.ts";
import { today } from "../promises/ledger-fields.ts";
import { promiseAreasOf } from "../promises/promise-areas.ts";
import { sealMatter } from "../promises/seal-matter.ts";

export const PlanInput = ActionInput.omit({ on: true, byDay: true }).extend({
  on: ActionInput.shape.on.optional().describe("The day it was decided; left out: today."),
  by: ActionInput.shape.byDay,
});
export type PlanInput = z.output<typeof PlanInput>;

/** A corrective action ready to be planned, alone or together with what it answers. */
export interface PreparedPlan {
  readonly id: Uuid;
  readonly command: ActionCommand;
  readonly slots: readonly SealedSlot[];
  /** Says that words were withheld. */
  readonly notes: readonly Issue[];
}

/** The day by which it is done is typed in as `by`. */
const asTyped = (one: Issue): Issue => (one.path[0] === "byDay" ? { ...one, path: ["by"] } : one);

/**
 * A corrective action as it was typed in, its areas and cases there and in sight, its words sealed; nothing is decided yet.
 */
export const preparePlan = async (
  { by, on, ...typed }: PlanInput,
  ctx: OperationContext,
): Promise<Result<PreparedPlan, Failure>> => {
  const input = { ...typed, on: on ?? today(ctx), byDay: by };
  const open = adoptedRegistry(ctx)
    .andThen((registry) => prepareAction(input, { areas: promiseAreasOf(registry), today: today(ctx) }))
    .mapErr((issues) => wrongInput(issues.map(asTyped)))
    .andThen((ready) => inSight(ready, actionTable.name, ctx));
  if (open.isErr()) return err(open.error);
  const cases = await casesInSight(input.cases, ctx);
  if (cases.isErr()) return err(cases.error);
  const id = ctx.newId();
  const sealed = await sealMatter(ctx, { stream: id, schema: OpenActionContent, value: open.value });
  if (sealed.isErr()) return err(sealed.error);
  const { content, slots, notes } = sealed.value;
  return ok({ id, slots, notes, command: { type: "plan", at: ctx.now, content: content as ActionContent } });
};
