import { type Issue, issue } from "@answerable/core";
import {
  EditChains,
  type MappedForm,
  type OpenedSubmissions,
  openSubmissionSets,
  submissionIdentity,
} from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import { type Failure, wrongInput } from "../failure.ts";
import type { DataFile } from "../file-field.ts";
import { mappingFor } from "./form-mappings.ts";

/** All files, opened; one that cannot be read as its kind stops the import before anything is written. */
export const openFiles = async (files: readonly DataFile[]): Promise<Result<readonly OpenedSubmissions[], Failure>> =>
  (await openSubmissionSets(files)).mapErr(wrongInput);

/** How many files of each kind there are. */
export const kindsOf = (sets: readonly OpenedSubmissions[]): Record<string, number> => {
  const kinds: Record<string, number> = {};
  for (const { kind } of sets) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
};

/** Reads the files once more, for which version replaces which where the first one is not named. */
export const editsIn = async (files: readonly DataFile[], mappings: readonly MappedForm[]): Promise<EditChains> => {
  const edits = new EditChains();
  const sets = await openFiles(files);
  for (const { rows } of sets.unwrapOr([]))
    for await (const read of rows) {
      const mapping = read.isOk() ? mappingFor(mappings, read.value) : undefined;
      if (read.isErr() || mapping === undefined) continue;
      const { instanceId, rootId, replaces } = submissionIdentity(read.value.submission, mapping);
      if (instanceId !== undefined && rootId === undefined && replaces !== undefined) edits.add(instanceId, replaces);
    }
  return edits;
};

/** Whether pages of a server all announce that more follow: then they are not the whole form. Err `form-not-whole`. */
export const hasLastPage = (sets: readonly OpenedSubmissions[]): Result<void, Issue[]> => {
  const goesOn = (set: OpenedSubmissions) => set.announced.hasMore === true;
  const isPaged = sets.some(goesOn);
  return isPaged && sets.every(({ announced }) => announced.hasMore !== false)
    ? err([issue("form-not-whole", ["files"])])
    : ok(undefined);
};
