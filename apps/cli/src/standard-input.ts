import { type Issue, issue } from "@answerable/core";
import { type Field, isFile } from "./flags.ts";

/** How often, and where, a command line takes standard input (`-`). Issue `standard-input-twice` for each after the first. */
export const standardInputProblems = (fields: readonly Field[], given: Readonly<Record<string, unknown>>): Issue[] => {
  const names = ["input", ...fields.filter(isFile).map(({ name }) => name)];
  return names
    .flatMap((name) => [given[name]].flat().flatMap((path) => (path === "-" ? [name] : [])))
    .slice(1)
    .map((name) => issue("standard-input-twice", [name]));
};
