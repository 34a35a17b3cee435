/** Bytes that may be held by those who wait. */
export interface WaitingRoom {
  /** Waits until so many more are free, and holds them until `leave`. */
  enter(by: string, bytes: number): Promise<void>;
  leave(by: string, bytes: number): void;
}

/** The share of the room that one caller may hold. */
const SHARE = 0.5;

/**
 * What does not fit waits outside, unread, in the order in which it came; what alone is larger than the room has it alone. One
 * caller holds half of it at most, so that whoever sends slowly, often, leaves room for the others.
 */
export const waitingRoom = (mostBytes: number): WaitingRoom => {
  const outside: { readonly by: string; readonly bytes: number; readonly enter: () => void }[] = [];
  const heldBy = new Map<string, number>();
  let held = 0;

  const hold = (by: string, bytes: number): void => {
    const own = (heldBy.get(by) ?? 0) + bytes;
    held += bytes;
    if (own > 0) heldBy.set(by, own);
    else heldBy.delete(by);
  };
  const fits = (one: number, bytes: number, most: number): boolean => one === 0 || one + bytes <= most;
  const letIn = (): void => {
    for (let at = 0; at < outside.length; ) {
      const one = outside[at];
      if (one === undefined || !fits(held, one.bytes, mostBytes)) return;
      if (!fits(heldBy.get(one.by) ?? 0, one.bytes, mostBytes * SHARE)) at += 1;
      else {
        outside.splice(at, 1);
        hold(one.by, one.bytes);
        one.enter();
      }
    }
  };
  return {
    enter: (by, bytes) =>
      new Promise((enter) => {
        outside.push({ by, bytes, enter });
        letIn();
      }),
    leave: (by, bytes) => {
      hold(by, -bytes);
      letIn();
    },
  };
};
