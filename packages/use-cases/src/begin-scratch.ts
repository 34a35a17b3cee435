import { join } from "node:path";
import type { Instant, Staff } from "@answerable/core";
import { beginOperation } from "./begin-operation.ts";
import { locate } from "./location.ts";
import type { RunnableModule } from "./modules.ts";

/** How an operation for tests begins. */
export interface Beginning {
  readonly modules?: readonly RunnableModule[] | undefined;
  readonly members: Staff["members"];
  readonly now: Instant;
}

/** Where it lies: a folder of its own, another one for its key, and a database where it is not in files. */
export interface ScratchPlace {
  readonly cwd: string;
  readonly apart: string;
  readonly url?: string | undefined;
}

/** What opens an operation that lies there. */
export const scratchEnv = ({ apart, url }: ScratchPlace) => ({
  ...{ ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" },
  ...(url === undefined ? {} : { DATABASE_URL: url }),
});

/** Begins an operation for tests at a place; what opens it. */
export const beginScratch = async (
  place: ScratchPlace,
  { modules, members, now }: Beginning,
  operation = "scratch",
): Promise<ReturnType<typeof scratchEnv>> => {
  const env = scratchEnv(place);
  const beginning = { operation, country: "MLI", language: "fr", sample: false, modules, members };
  const begun = await beginOperation({ env, location: locate(env, place.cwd) }, beginning, now);
  if (begun.isErr()) throw new Error(JSON.stringify(begun.error));
  return env;
};
