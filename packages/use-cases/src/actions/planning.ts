import { actionSubject, type Issue } from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import type { Changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { PlanInput, preparePlan } from "./prepare-plan.ts";

/** What planning gives back; a note says that words were withheld. */
interface Planned extends Changed {
  readonly notes: readonly Pick<Issue, "code" | "path">[];
}

const planAction = async (input: PlanInput, ctx: OperationContext): Promise<Result<Planned, Failure>> => {
  const prepared = await preparePlan(input, ctx);
  if (prepared.isErr()) return err(prepared.error);
  const { id, command, slots, notes } = prepared.value;
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
