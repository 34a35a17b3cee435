import { setImmediate as nextTurn } from "node:timers/promises";

/** How long work may hold the event loop before others get it. Source: Answerable default; design §4 allows 50 ms. */
const MOST_MS = 10;

let turnBegan: number | undefined;

/**
 * Lets everybody else have the event loop where it was held for long. A database in this process answers before it is awaited, so
 * that a use case which reads ten thousand pages would never wait for anything, and a server would serve nobody meanwhile.
 */
export const breath = async (): Promise<void> => {
  if (turnBegan === undefined) {
    turnBegan = performance.now();
    setImmediate(() => {
      turnBegan = undefined;
    });
  } else if (performance.now() - turnBegan > MOST_MS) await nextTurn();
};
