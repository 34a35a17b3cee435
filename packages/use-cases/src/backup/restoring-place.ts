import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { rejection } from "@answerable/core";
import { clearRows, hasRows, type RowsPlace } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import type { Location } from "../location.ts";
import { ModuleName } from "../modules.ts";
import { textOfFile } from "../text-of-file.ts";

/**
 * Lies beside the stores while they are brought back: what stands there then is half of something, and belongs to nobody else.
 */
const MARK = "restoring.json";

/** The places that an operation is brought back to: every module's, whether it ran or not, and the keys'. */
const placesOf = (location: Location, operation: string): readonly RowsPlace[] => [
  ...ModuleName.options.map((module) => ({ at: location.storeOf(module), schema: module, operation })),
  { at: location.keys, schema: "keys", operation },
];

/** Which operation is brought back to where; an address may hold a password, so only its digest is written. */
const markOf = (location: Location, operation: string): string => {
  const places = JSON.stringify(placesOf(location, operation));
  return `${JSON.stringify({ operation, places: createHash("sha256").update(places).digest("hex") })}\n`;
};

/** Takes away whatever of an operation lies at its places. */
const clearAll = async (location: Location, operation: string): Promise<Result<void, Failure>> => {
  for (const place of placesOf(location, operation)) {
    const cleared = await clearRows(place);
    if (cleared.isErr()) return err(storeFailed(cleared.error));
  }
  return ok(undefined);
};

/** A place that is kept for one restore, until it ends. */
export interface KeptPlace {
  /** It went wrong: nothing of it stays. */
  giveUp(): Promise<void>;
  /** All is there and was looked over. */
  end(): Promise<void>;
}

/**
 * Keeps a place for a restore. It must be empty, or hold the rest of a restore that broke off there, which is taken away first.
 * Fails with `place-not-empty`, or as the store does.
 */
export const keepPlace = async (location: Location, operation: string): Promise<Result<KeptPlace, Failure>> => {
  const path = join(location.directory, MARK);
  const mark = markOf(location, operation);
  if ((await textOfFile(path)) !== mark)
    for (const place of placesOf(location, operation)) {
      const found = await hasRows(place);
      if (found.isErr()) return err(storeFailed(found.error));
      if (found.value) return err(refusedBy(rejection("place-not-empty")));
    }
  await mkdir(location.directory, { recursive: true, mode: 0o700 });
  if ("sqlite" in location.keys) await mkdir(dirname(location.keys.sqlite), { recursive: true, mode: 0o700 });
  await writeFile(path, mark, { mode: 0o600, flush: true });
  const cleared = await clearAll(location, operation);
  if (cleared.isErr()) return err(cleared.error);
  const end = () => rm(path, { force: true });
  return ok({
    end,
    giveUp: async () => {
      // where it cannot be cleared the mark stays, and the next restore does it
      if ((await clearAll(location, operation)).isOk()) await end();
    },
  });
};
