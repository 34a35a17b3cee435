import { setTimeout } from "node:timers/promises";
import { FLOOD, rejection } from "@answerable/core";
import { err, type Result } from "neverthrow";
import { type Failure, refusedBy } from "../failure.ts";

/** How many strangers may wait: ten seconds of work; and from one address, so that nobody fills the line alone. */
const MOST_WAITING = 50;
const MOST_WAITING_FROM_ONE = 10;

/** Who stands in the line. */
interface Standing {
  readonly from: string;
  /** True: the holder signed in from there lately. Strangers from many addresses do not keep her or him out of the line. */
  readonly isKnown: boolean;
  /** True: so much was answered wrongly lately that strangers are heard further apart. */
  readonly isFlooded: boolean;
}

/** Does what is costly one at a time. Err `sign-in-busy`: too many wait already. */
export type OneAtATime = <Done>(
  standing: Standing,
  work: () => Promise<Result<Done, Failure>>,
) => Promise<Result<Done, Failure>>;

/** Works one after the other, whatever becomes of them. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Done>(work: () => Promise<Done>): Promise<Done> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
};

/**
 * A line that nobody stands in yet: sign-in never takes more than one core, nor more than 64 MB. Strangers stand in a line of their own
 * before it, so that whoever is known waits for one of them at most, however many come.
 */
export const oneAtATime = (pause: () => Promise<unknown> = () => setTimeout(FLOOD.pauseMs)): OneAtATime => {
  const next = inTurn();
  const nextStranger = inTurn();
  const waiting = new Map<string, number>();
  let all = 0;
  return async ({ from, isKnown, isFlooded }, work) => {
    const own = waiting.get(from) ?? 0;
    if ((all >= MOST_WAITING && !isKnown) || own >= MOST_WAITING_FROM_ONE)
      return err(refusedBy(rejection("sign-in-busy")));
    all += 1;
    waiting.set(from, own + 1);
    try {
      if (isKnown) return await next(work);
      return await nextStranger(async () => {
        if (isFlooded) await pause();
        return await next(work);
      });
    } finally {
      all -= 1;
      const left = (waiting.get(from) ?? 1) - 1;
      if (left === 0) waiting.delete(from);
      else waiting.set(from, left);
    }
  };
};
