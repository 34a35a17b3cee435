import { rejection } from "@answerable/core";
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
}

/** Does what is costly one at a time. Err `sign-in-busy`: too many wait already. */
export type OneAtATime = <Done>(
  standing: Standing,
  work: () => Promise<Result<Done, Failure>>,
) => Promise<Result<Done, Failure>>;

/** A line that nobody stands in yet: sign-in never takes more than one core, nor more than 64 MB. */
export const oneAtATime = (): OneAtATime => {
  let last: Promise<unknown> = Promise.resolve();
  const waiting = new Map<string, number>();
  let all = 0;
  return async ({ from, isKnown }, work) => {
    const own = waiting.get(from) ?? 0;
    if ((all >= MOST_WAITING && !isKnown) || own >= MOST_WAITING_FROM_ONE)
      return err(refusedBy(rejection("sign-in-busy")));
    all += 1;
    waiting.set(from, own + 1);
    try {
      const turn = last.then(work, work);
      last = turn;
      return await turn;
    } finally {
      all -= 1;
      const left = (waiting.get(from) ?? 1) - 1;
      if (left === 0) waiting.delete(from);
      else waiting.set(from, left);
    }
  };
};
