import {
  type ActorCode,
  actorOf,
  type CaseState,
  caseTable,
  chainAbove,
  type HandlerFacts,
  isWithinScope,
  rejection,
  roleThatMay,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";

/**
 * What the rules ask of whoever is to deal with a case, or to decide: post, level, office, units and those above, all out
 * of the staff document in effect, so that nobody types in her or his own.
 * Err `actor-unknown`, `position-not-said`. Source: IOM cash-based interventions manual 5.4, figure 10.
 */
export const dutyFacts = (
  { staff }: Pick<OperationContext, "staff">,
  code: ActorCode,
): Result<HandlerFacts, Failure> => {
  const member = staff.members.find((one) => one.code === code);
  if (member === undefined) return err(refusedBy(rejection("actor-unknown")));
  if (member.position === undefined) return err(refusedBy(rejection("position-not-said")));
  const { supervisor: _directly, ...position } = member.position;
  return ok({ actor: code, ...position, units: member.units, supervisors: chainAbove(staff.members, code) });
};

/** The permission to deal with cases. */
const DEALS_WITH = "cases.take";

/**
 * The same of somebody else, who will see the case and may deal with cases.
 * Err as {@link dutyFacts}, and `may-not-deal-with-it`: no role lets her or him, or the case is out of her or his sight.
 */
export const dutyFactsOfNext = (
  ctx: Pick<OperationContext, "staff">,
  code: ActorCode,
  state: CaseState,
): Result<HandlerFacts, Failure> =>
  dutyFacts(ctx, code).andThen((facts) => {
    const actor = actorOf(ctx.staff, code);
    const [row] = caseTable.rowsOf(state);
    const mayDeal = actor !== undefined && roleThatMay(actor, DEALS_WITH) !== undefined;
    const seesIt = mayDeal && (row === undefined || isWithinScope(actor, caseTable.name, DEALS_WITH, row));
    return seesIt ? ok(facts) : err(refusedBy(rejection("may-not-deal-with-it")));
  });
