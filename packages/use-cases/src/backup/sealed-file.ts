import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { type Issue, issue } from "@answerable/core";
import { Decrypter, Encrypter } from "age-encryption";
import { err, ok, type Result } from "neverthrow";

/** A file as it lies on its disk. */
export interface Written {
  readonly sha256: string;
  readonly bytes: number;
}

/** What a disk answers that is full, gone, or not to be written to. */
const DISK_SAYS = new Set([
  "ENOSPC",
  "EDQUOT",
  "EFBIG",
  "EIO",
  "EROFS",
  "EACCES",
  "EPERM",
  "ENOENT",
  "EEXIST",
  "ENOTDIR",
]);

/** Whether an error is of a disk, and not of what was to be written. */
export const isOfTheDisk = (error: unknown): boolean => {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall !== undefined && code !== undefined && DISK_SAYS.has(code);
};

/** Seals bytes to age recipients as they come; no recipient: they stay in clear. */
const sealedTo = (recipients: readonly string[]) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    if (recipients.length === 0) return yield* source;
    const encrypter = new Encrypter();
    for (const one of recipients) encrypter.addRecipient(one);
    // the stream's own type says nothing of what it is made from
    yield* await encrypter.encrypt(ReadableStream.from(source) as ReadableStream<Uint8Array>);
  };

/**
 * Writes lines into a new file as they come: packed (gzip), sealed to age recipients, and on the disk when it answers. Nobody
 * else may read the file. Err `backup-not-written`: the disk is full, or cannot be written to; what is there of the file is of
 * no use.
 */
export const writeSealed = async (
  path: string,
  lines: AsyncIterable<string>,
  recipients: readonly string[],
): Promise<Result<Written, Issue>> => {
  const digest = createHash("sha256");
  let bytes = 0;
  async function* counted(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      digest.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  try {
    const file = createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });
    await pipeline(Readable.from(lines), createGzip(), sealedTo(recipients), counted, file);
    return ok({ sha256: digest.digest("hex"), bytes });
  } catch (error) {
    if (isOfTheDisk(error)) return err(issue("backup-not-written"));
    throw error;
  }
};

/** What a file is known by; undefined where it cannot be read. */
export const digestOfFile = async (path: string): Promise<Written | undefined> => {
  const digest = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      digest.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    if (isOfTheDisk(error)) return undefined;
    throw error;
  }
  return { sha256: digest.digest("hex"), bytes };
};

const openedWith = (identities: readonly string[]) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const decrypter = new Decrypter();
    for (const one of identities) decrypter.addIdentity(one);
    yield* await decrypter.decrypt(ReadableStream.from(source) as ReadableStream<Uint8Array>);
  };

async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of source) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The lines of a file that {@link writeSealed} wrote, as they are read; a file in clear is told by its name. */
export async function* readSealed(path: string, identities: readonly string[]): AsyncGenerator<string> {
  const file: AsyncIterable<Uint8Array> = createReadStream(path);
  const opened = path.endsWith(".age") ? openedWith(identities)(file) : file;
  yield* linesOf(Readable.from(opened).compose(createGunzip()));
}
