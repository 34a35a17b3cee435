import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Location } from "./location.ts";
import { ModuleName } from "./modules.ts";

/** The disk that a path lies on, or will lie on once it is made; undefined where nobody may look. */
export const deviceOf = async (path: string): Promise<number | undefined> => {
  try {
    return (await stat(path)).dev;
  } catch {
    const above = dirname(path);
    return above === path ? undefined : await deviceOf(above);
  }
};

/** The files that hold an operation: its stores, and the wrapped keys of what lies sealed in them. */
export const filesOfData = (location: Location): readonly string[] =>
  [...ModuleName.options.map((module) => location.storeOf(module)), location.keys].flatMap((place) =>
    "sqlite" in place ? [place.sqlite] : [],
  );

/**
 * Whether a path lies on a disk that holds stores or wrapped keys, so that whoever takes one has the other. Only the disk is
 * seen: two disks in one bag are taken together. What lies on a server lies on another disk. Source: practice H2.
 */
export const isOnADiskOfTheData = async (path: string, location: Location): Promise<boolean> => {
  const own = await deviceOf(path);
  if (own === undefined) return false;
  const others = await Promise.all(filesOfData(location).map(deviceOf));
  return others.includes(own);
};
