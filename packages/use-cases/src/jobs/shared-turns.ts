/**
 * One turn at a time. Whoever asks while one is taken waits for the next, which is taken once for all who wait, with what
 * the last of them asked: it begins after each of them asked, and so answers each of them.
 */
export const sharedTurns = <Asked, Done>(work: (asked: Asked) => Promise<Done>): ((asked: Asked) => Promise<Done>) => {
  let running: Promise<unknown> = Promise.resolve();
  let next: { asked: Asked; readonly turn: Promise<Done> } | undefined;
  return (asked) => {
    if (next !== undefined) {
      next.asked = asked;
      return next.turn;
    }
    const begin = (): Promise<Done> => {
      const latest = next?.asked ?? asked;
      next = undefined;
      const turn = work(latest);
      running = turn;
      return turn;
    };
    next = { asked, turn: running.then(begin, begin) };
    return next.turn;
  };
};
