import type { Instant } from "@answerable/core";
import type { Result } from "neverthrow";
import { derivationKey } from "./derivation-key.ts";
import { type Failure, storeFailed } from "./failure.ts";
import type { ModuleName } from "./modules.ts";
import type { OpenOperation } from "./open-operation.ts";
import { openText, sealText } from "./sealed-text.ts";

/** A note as it was read; version 0 and no text where there is none, or none that opens. */
export interface ReadNote {
  readonly version: number;
  readonly text: string | undefined;
}

/** The notes of a part's store, sealed under a key of the operation, so that the disk alone tells nothing of them. */
export interface SealedNotes {
  read(name: string): Promise<Result<ReadNote, Failure>>;
  /** False: somebody else has written since it was read. */
  write(name: string, text: string, over: number): Promise<Result<boolean, Failure>>;
}

export const sealedNotes = (
  { storeOf, keys }: Pick<OpenOperation, "storeOf" | "keys">,
  module: ModuleName,
  now: () => Instant,
): SealedNotes => {
  const placed = () =>
    storeOf(module).asyncAndThen(({ notes }) =>
      derivationKey(keys, "notes", now())
        .map((key) => ({ notes, key }))
        .mapErr(storeFailed),
    );
  return {
    read: async (name) =>
      await placed().andThen(({ notes, key }) =>
        notes
          .read(name)
          .mapErr(storeFailed)
          .map((note) => ({
            version: note?.version ?? 0,
            text: note === undefined ? undefined : openText(key, name, note.text),
          })),
      ),
    write: async (name, text, over) =>
      await placed().andThen(({ notes, key }) =>
        notes.write(name, sealText(key, name, text), over).mapErr(storeFailed),
      ),
  };
};
