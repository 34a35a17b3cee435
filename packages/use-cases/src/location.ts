import { resolve } from "node:path";
import type { ModuleName } from "./modules.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where an operation's data lies. */
export interface Location {
  /** Where paths begin that somebody typed. */
  readonly cwd: string;
  /** Holds the settings and, unless told otherwise, the stores. */
  readonly directory: string;
  /** A module's store: a file of its own, or a server where it has a schema of its own. */
  storeOf(module: ModuleName): { readonly sqlite: string } | { readonly postgres: string };
  /** The wrapped keys of personal slots: apart from the logs, and to be backed up apart. */
  readonly keys: { readonly sqlite: string } | { readonly postgres: string };
  /** True where neither variable named a place: only there is a sample ever created. */
  readonly isDefault: boolean;
}

const at = (place: string, directory: string) =>
  /^postgres(ql)?:\/\//.test(place) ? { postgres: place } : { sqlite: resolve(directory, place) };

/**
 * Resolves where the data lies, alike for all apps: `DATABASE_URL`, else `ANSWERABLE_DATA`, else `./.answerable`.
 * `ANSWERABLE_KEYS` (a file or a database address) moves the wrapped keys elsewhere.
 */
export const locate = (env: Environment, cwd: string): Location => {
  const directory = resolve(cwd, env["ANSWERABLE_DATA"] ?? ".answerable");
  const url = env["DATABASE_URL"];
  return {
    cwd,
    directory,
    storeOf: (module) => (url === undefined ? { sqlite: resolve(directory, `${module}.sqlite`) } : { postgres: url }),
    keys: at(env["ANSWERABLE_KEYS"] ?? "keys/wrapped.sqlite", directory),
    isDefault: url === undefined && env["ANSWERABLE_DATA"] === undefined,
  };
};

/** What `init` and `doctor` are given besides the rest: where they stand and what the environment says. */
export interface Setup {
  readonly location: Location;
  readonly env: Environment;
}
