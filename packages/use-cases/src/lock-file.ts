import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isThere } from "./is-there.ts";
import type { Location } from "./location.ts";

/** How often whoever has the operation open looks whether it was locked. */
const LOOK_EVERY_MS = 250;

const lockOf = ({ directory }: Location): string => join(directory, "locked");

/** Whether an operation was locked. */
export const isLocked = (location: Location): Promise<boolean> => isThere(lockOf(location));

/**
 * Locks an operation: whoever has it open on this machine drops its keys, and nobody opens it. Rejects where the disk says no.
 */
export const lockOperation = async (location: Location): Promise<void> => {
  await mkdir(location.directory, { recursive: true, mode: 0o700 });
  await writeFile(lockOf(location), "", { mode: 0o600, flush: true });
};

/** Takes the lock away. */
export const unlockOperation = (location: Location): Promise<void> => rm(lockOf(location), { force: true });

/**
 * Calls once when the operation is locked, within a quarter of a second; gives back how to stop looking. It asks again and again
 * and does not wait to be told: not every disk tells.
 */
export const whenLocked = (location: Location, locked: () => void): (() => void) => {
  let isLooking = true;
  const timer = setInterval(() => {
    void isLocked(location).then((found) => {
      if (!found || !isLooking) return;
      stop();
      locked();
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  const stop = (): void => {
    isLooking = false;
    clearInterval(timer);
  };
  return stop;
};
