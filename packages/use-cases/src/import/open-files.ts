import { type Issue, issue, type Uuid } from "@answerable/core";
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

/** The first version of each of these versions that came before, by an earlier import. */
export type KnownRoots = (form: string, versions: readonly Uuid[]) => Promise<Result<ReadonlyMap<Uuid, Uuid>, Failure>>;

/**
 * Reads the files once more, for which version replaces which where the first one is not named. `knownRoots` says which
 * versions came before, and which was the first of each, so that an edit of an edit that came last month is led back too.
 */
export const editsIn = async (
  files: readonly DataFile[],
  mappings: readonly MappedForm[],
  knownRoots: KnownRoots = async () => ok(new Map()),
): Promise<Result<EditChains, Failure>> => {
  const edits = new EditChains();
  const replaced = new Map<string, Set<Uuid>>();
  const sets = await openFiles(files);
  if (sets.isErr()) return err(sets.error);
  for (const { rows } of sets.value)
    for await (const read of rows) {
      const mapping = read.isOk() ? mappingFor(mappings, read.value) : undefined;
      if (read.isErr() || mapping === undefined) continue;
      const { instanceId, rootId, replaces } = submissionIdentity(read.value.submission, mapping);
      if (instanceId === undefined || rootId !== undefined || replaces === undefined) continue;
      edits.add(instanceId, replaces);
      replaced.set(mapping.form, (replaced.get(mapping.form) ?? new Set()).add(replaces));
    }
  for (const [form, versions] of replaced) {
    const firsts = [...new Set([...versions].map((version) => edits.firstOf(version)))];
    const roots = await knownRoots(form, firsts);
    if (roots.isErr()) return err(roots.error);
    for (const [version, root] of roots.value) edits.add(version, root);
  }
  return ok(edits);
};

/** Whether pages of a server all announce that more follow: then they are not the whole form. Err `form-not-whole`. */
export const hasLastPage = (sets: readonly OpenedSubmissions[]): Result<void, Issue[]> => {
  const goesOn = (set: OpenedSubmissions) => set.announced.hasMore === true;
  const isPaged = sets.some(goesOn);
  return isPaged && sets.every(({ announced }) => announced.hasMore !== false)
    ? err([issue("form-not-whole", ["files"])])
    : ok(undefined);
};
