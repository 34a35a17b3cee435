import * as z from "zod";

/** A small file, such as a document, held whole: its name for messages, its bytes, nothing of where it lay. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of any size: read by parts, and again where that helps, never held whole. */
export interface DataFile {
  readonly name: string;
  readonly blob: Blob;
}

const isFile = (value: unknown): value is FileInput =>
  typeof value === "object" && value !== null && "bytes" in value && value.bytes instanceof Uint8Array;

const isDataFile = (value: unknown): value is DataFile =>
  typeof value === "object" && value !== null && "blob" in value && value.blob instanceof Blob;

/** A field that takes a small file; the command line reads it from a path or from standard input (`-`). */
export const fileField = (description: string) =>
  z.custom<FileInput>(isFile).describe(description).meta({ description, "x-file": "one" });

/** A field that takes one file of any size; the command line opens it, or reads standard input (`-`). */
export const dataFileField = (description: string) =>
  z.custom<DataFile>(isDataFile).describe(description).meta({ description, "x-file": "data" });

/** A field that takes one or more files of any size. */
export const filesField = (description: string) =>
  z.array(z.custom<DataFile>(isDataFile)).min(1).meta({ description, "x-file": "many" });
