import { resolve } from "node:path";
import type { Issue } from "@answerable/core";
import { ResultAsync } from "neverthrow";
import * as z from "zod";
import type { Backup } from "./backup/taking.ts";
import { fileField } from "./file-field.ts";
import type { Location } from "./location.ts";
import { computation } from "./use-case.ts";

const typed = ({ cwd }: Location, path: string | undefined): string | undefined =>
  path === undefined ? undefined : resolve(cwd, path);

const rowsOf = ({ files }: Backup) =>
  files.map(({ part, name, bytes, tables, head }) => ({
    ...{ part, file: name, bytes, position: head?.position ?? null },
    rows: Object.values(tables).reduce((sum, count) => sum + count, 0),
  }));

const IDENTITY = /^AGE-SECRET-KEY-[0-9A-Z-]+$/;

/** The identities in an age identity file; comments are for people. */
const identitiesIn = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => IDENTITY.test(line));

/** Saves an operation. */
export const backupUseCases = [
  computation({
    name: "backup",
    kind: "act",
    summary: "save the stores to one place and the keys to another, sealed, while people go on working",
    input: z.strictObject({
      out: z
        .string()
        .min(1)
        .optional()
        .describe("The folder that the copy of the stores goes into; left out: keys alone."),
      keysOut: z
        .string()
        .min(1)
        .optional()
        .describe(
          "The folder, elsewhere, for the wrapped keys and the list of what was erased; left out: stores alone.",
        ),
      to: z
        .array(z.string())
        .optional()
        .describe("Public age keys; any one of them opens it. Only a sample may go without."),
      keysTo: z.array(z.string()).optional().describe("The same for the keys; left out: as `to`."),
      oneDisk: z
        .boolean()
        .optional()
        .describe("You know that the keys lie on the disk of the copy, or of what unlocks them."),
    }),
    permission: null,
    isLocal: true,
    form: "record",
    handle: ({ out, keysOut, to = [], keysTo = [], oneDisk = false }, { setup, now }) => {
      const places = { out: typed(setup.location, out), keysOut: typed(setup.location, keysOut) };
      return new ResultAsync(
        // the store is loaded only when this is asked for
        import("./backup/taking.ts").then(({ takeBackup }) =>
          takeBackup(setup, { ...places, to, keysTo, isOneDiskAccepted: oneDisk }, now),
        ),
      );
    },
    flat: rowsOf,
    warnings: ({ notes }): readonly Issue[] => notes,
  }),
];

/** Brings an operation back. */
export const restoreUseCases = [
  computation({
    name: "restore",
    kind: "act",
    summary: "bring an operation back to an empty place, all of it or nothing; what was erased since stays erased",
    input: z.strictObject({
      data: z.string().min(1).describe("The folder with the copy of the stores."),
      keys: z.string().min(1).describe("The newest folder with wrapped keys that you have."),
      erased: z
        .string()
        .min(1)
        .optional()
        .describe("A newer folder with keys, of which only the list of what was erased counts."),
      identity: fileField("The age identity that opens them; left out: they are of a sample, in clear.").optional(),
    }),
    positional: ["data"],
    permission: null,
    isLocal: true,
    form: "record",
    handle: ({ data, keys, erased, identity }, { setup, now }) => {
      const at = (path: string) => resolve(setup.location.cwd, path);
      const asked = {
        ...{ data: at(data), keys: at(keys), erased: typed(setup.location, erased) },
        identities: identity === undefined ? [] : identitiesIn(identity.bytes),
      };
      return new ResultAsync(
        import("./backup/restoring.ts").then(({ restoreBackup }) => restoreBackup(setup, asked, now)),
      );
    },
    flat: ({ parts }) => parts.map(({ module, position, rows }) => ({ module, position, rows })),
    warnings: ({ notes }): readonly Issue[] => notes,
    isPartlyRefused: ({ notes }) => notes.some(({ code }) => code === "keys-older-than-data"),
  }),
];
