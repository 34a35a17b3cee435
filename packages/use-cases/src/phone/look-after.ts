import { addHours, type Instant, instantNumber, instantOfNumber, type WaitingMessage } from "@answerable/core";
import { err, type Result } from "neverthrow";
import type { Attempting } from "../deliveries/delivery-line.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import type { OpenOperation } from "../open-operation.ts";
import { type AboutMessage, noteMessage } from "./deciding-message.ts";
import { forgetAtLast } from "./forget-messages.ts";
import type { HandedOver, PhoneGateway } from "./phone-gateway.ts";

/** When somebody looks whether it arrived: soon, then each hour, for a day. Source: Answerable default. */
const FIRST_LOOK_MS = 600_000;
const NEXT_LOOK_MS = 3_600_000;
const LAST_LOOK_HOURS = 24;

type Answer = Promise<Result<void, FailedAttempt>>;

const lookAgain = (now: Instant, ms: number): Result<void, FailedAttempt> =>
  err({ code: "on-its-way", isEarly: true, notBefore: instantOfNumber(instantNumber(now) + ms) });

/** One attempt at one message. */
export interface Attempt extends Attempting {
  readonly open: OpenOperation;
  readonly gateway: PhoneGateway;
  readonly about: AboutMessage;
}

/** A gateway took it; that it is to forget it is put down first. Whether it arrives is looked at later. */
export const afterHandingOver = async (
  { open, store, now, about }: Attempt,
  { reference, code }: HandedOver,
): Answer => {
  const put = await forgetAtLast({ open, store, now }, reference);
  if (put.isErr()) return put;
  const noted = await noteMessage(about, { is: "handed-over", reference, code });
  return noted.isErr() ? noted : lookAgain(now, FIRST_LOOK_MS);
};

/**
 * What became of a message that was handed over. Many networks never say that one arrived: after a day nobody waits for it, and the case says
 * that it is not known.
 */
export const lookAfter = async ({ reference, since }: WaitingMessage, { gateway, about, signal }: Attempt): Answer => {
  const isLast = about.now >= addHours(since, LAST_LOOK_HOURS);
  if (reference === null) return await noteMessage(about, { is: "not-known", code: "no-reference" });
  const found = await gateway.look(reference, signal);
  if (found.isErr())
    return isLast || found.error.isFinal
      ? await noteMessage(about, { is: "not-known", code: found.error.code })
      : err(found.error);
  const { is, code } = found.value;
  if (is !== "on-its-way") return await noteMessage(about, { is, code });
  return isLast ? await noteMessage(about, { is: "not-known", code }) : lookAgain(about.now, NEXT_LOOK_MS);
};
