import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";

/** A version as an entity tag. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version that the caller has seen; undefined: none is named. Err `precondition-not-read`. */
export const seenVersion = (header: string | null): Result<number | undefined, Issue> => {
  if (header === null) return ok(undefined);
  const version = /^"([1-9]\d{0,8})"$/.exec(header.trim())?.[1];
  return version === undefined ? err(issue("precondition-not-read")) : ok(Number(version));
};
