import * as z from "zod";

/** A file as the outside hands it over: its name for messages, its bytes, nothing of where it lay. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const isFile = (value: unknown): value is FileInput =>
  typeof value === "object" && value !== null && "bytes" in value && value.bytes instanceof Uint8Array;

/** A field that takes a file; the command line reads it from a path or from standard input (`-`). */
export const fileField = (description: string) =>
  z.custom<FileInput>(isFile).describe(description).meta({ description, "x-file": "one" });

/** A field that takes one or more files. */
export const filesField = (description: string) =>
  z.array(z.custom<FileInput>(isFile)).min(1).meta({ description, "x-file": "many" });
