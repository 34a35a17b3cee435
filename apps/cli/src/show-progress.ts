import type { Terminal } from "./terminal.ts";

const EVERY_MS = 500;

/** Draws how far long work has come, and how fast it goes, on one line; only where a person watches. */
export const progressOn = (terminal: Terminal): ((done: number, of: string) => void) => {
  if (!terminal.isWatched) return () => undefined;
  const begun = Date.now();
  let drawn = 0;
  return (done, of) => {
    const now = Date.now();
    if (now - drawn < EVERY_MS) return;
    drawn = now;
    const rate = Math.round((done * 1000) / Math.max(1, now - begun));
    terminal.err(`${done} ${of}, ${rate} a second\n`);
  };
};
