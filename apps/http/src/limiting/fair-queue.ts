/** Work that waits for its turn; a lane is whoever must not have all the turns. */
export interface FairQueue {
  enter<Done>(lane: string, work: () => Promise<Done>): Promise<Done>;
  /** Looks again how many may work at once. */
  wake(): void;
}

/**
 * At most `atOnce` works at once, as many as it says just then. Lanes take turns, so that a thousand works of one lane put one
 * of another back by a turn and not by a thousand; within a lane whoever came first is first. Nobody is turned away.
 */
export const fairQueue = (atOnce: () => number): FairQueue => {
  const lanes = new Map<string, (() => void)[]>();
  let running = 0;

  const beginNext = (): void => {
    const [next] = lanes;
    if (next === undefined || running >= atOnce()) return;
    const [lane, waiting] = next;
    lanes.delete(lane);
    const begin = waiting.shift();
    // to the back of the lanes, where there is more in it
    if (waiting.length > 0) lanes.set(lane, waiting);
    running += 1;
    begin?.();
    beginNext();
  };

  const end = (): void => {
    running -= 1;
    // whoever is not in the queue gets the event loop first
    setImmediate(beginNext);
  };

  return {
    wake: beginNext,
    enter: (lane, work) =>
      new Promise((resolve, reject) => {
        const begin = (): void => {
          work().then(resolve, reject).finally(end);
        };
        const waiting = lanes.get(lane) ?? [];
        waiting.push(begin);
        lanes.set(lane, waiting);
        beginNext();
      }),
  };
};
