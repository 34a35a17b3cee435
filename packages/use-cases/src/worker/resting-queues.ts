import { actorOf, type Instant } from "@answerable/core";
import { webhooksIn } from "../deliveries/webhook-line.ts";
import type { OpenOperation } from "../open-operation.ts";
import { lineOf } from "./shown-queues.ts";

/** Why nothing of a queue is delivered for now, by what is adopted: what follows waits there. */
export type Rest = "paused" | "not-named";

/** Why a webhook's queue rests: its document says so, or names it or its member of staff no more. Undefined: it does not. */
export const restingQueues = (
  open: Pick<OpenOperation, "documents" | "staff">,
  now: Instant,
): ((queue: string) => Rest | undefined) => {
  const named = webhooksIn(open, now).unwrapOr([]);
  const rests = new Map(
    named.map(({ code, actor, pausedSince }): [string, Rest | undefined] => [
      `webhook:${code}`,
      actorOf(open.staff, actor) === undefined ? "not-named" : pausedSince === undefined ? undefined : "paused",
    ]),
  );
  return (queue) => {
    if (lineOf(queue) !== "webhook") return undefined;
    return rests.has(queue) ? rests.get(queue) : "not-named";
  };
};
