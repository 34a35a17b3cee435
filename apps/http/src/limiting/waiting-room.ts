/** Bytes that may be held by those who wait. */
export interface WaitingRoom {
  /** Waits until so many more are free, and holds them until `leave`. */
  enter(bytes: number): Promise<void>;
  leave(bytes: number): void;
}

/** What does not fit waits outside, unread, in the order in which it came; what alone is larger than the room has it alone. */
export const waitingRoom = (mostBytes: number): WaitingRoom => {
  const outside: { readonly bytes: number; readonly enter: () => void }[] = [];
  let held = 0;
  const letIn = (): void => {
    for (let first = outside[0]; first !== undefined; first = outside[0]) {
      if (held > 0 && held + first.bytes > mostBytes) return;
      held += first.bytes;
      outside.shift();
      first.enter();
    }
  };
  return {
    enter: (bytes) =>
      new Promise((enter) => {
        outside.push({ bytes, enter });
        letIn();
      }),
    leave: (bytes) => {
      held -= bytes;
      letIn();
    },
  };
};
