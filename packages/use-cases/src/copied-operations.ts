import { copyFileSync, cpSync } from "node:fs";
import type { TestPostgres } from "@answerable/store/testing";
import { type Beginning, beginScratch, type ScratchPlace, scratchEnv } from "./begin-scratch.ts";

interface Places {
  /** A folder of its own. */
  readonly folder: () => string;
  /** A database of its own, empty or like another one; left out: files. */
  readonly database?: TestPostgres["createDatabase"];
}

/** An operation that is a copy of none. */
export const begunAlone = async ({ folder, database }: Places, beginning: Beginning): Promise<ScratchPlace> => {
  const place = { cwd: folder(), apart: folder(), url: await database?.() };
  await beginScratch(place, beginning);
  return place;
};

/**
 * Operations that begin alike, for tests: the first one is made, and all of them are copies of it, keys and secrets too, as making one
 * takes longer than most tests.
 */
export const copiedOperations = () => {
  const originals = new Map<string, Promise<ScratchPlace>>();
  return async (places: Places, beginning: Beginning): Promise<ScratchPlace> => {
    const alike = JSON.stringify([places.database === undefined, beginning]);
    const begun = originals.get(alike) ?? begunAlone(places, beginning);
    originals.set(alike, begun);
    const original = await begun;
    const copy = { cwd: places.folder(), apart: places.folder(), url: await places.database?.(original.url) };
    cpSync(original.cwd, copy.cwd, { recursive: true });
    copyFileSync(scratchEnv(original).ANSWERABLE_KEY_FILE, scratchEnv(copy).ANSWERABLE_KEY_FILE);
    return copy;
  };
};
