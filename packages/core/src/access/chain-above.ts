import type { ActorCode } from "../kernel/actor-code.ts";
import type { Position } from "./position.ts";

interface Placed {
  readonly code: ActorCode;
  readonly position?: Pick<Position, "supervisor"> | undefined;
}

/**
 * Those above a member of staff, the nearest first, up to the top or to somebody who has no account. A chain that comes
 * back to itself ends where it does.
 */
export const chainAbove = (members: readonly Placed[], code: ActorCode): readonly ActorCode[] => {
  const supervisorOf = new Map(members.map((one) => [one.code, one.position?.supervisor ?? null]));
  const above: ActorCode[] = [];
  for (let next = supervisorOf.get(code) ?? null; next !== null; next = supervisorOf.get(next) ?? null) {
    if (next === code || above.includes(next)) break;
    above.push(next);
  }
  return above;
};

/** Whether a member of staff stands, by some steps, under herself or himself. */
export const isOwnSuperior = (members: readonly Placed[], code: ActorCode): boolean => {
  const last = chainAbove(members, code).at(-1) ?? code;
  return members.find((one) => one.code === last)?.position?.supervisor === code;
};
