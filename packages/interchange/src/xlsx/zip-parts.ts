import { crc32 } from "node:zlib";
import { BlobReader, type FileEntry, ZipReader } from "@zip.js/zip.js";
import { err, ok, type Result } from "neverthrow";
import type { WorkbookFault } from "./workbook-fault.ts";

const MOST_PARTS = 10_000;
/** A sheet at the limits of the format (1,048,576 rows) with short answers in some hundred columns. */
const MOST_BYTES = 4 * 1024 ** 3;
/** Sheets of real data unpack to 5 to 60 times their size; what unpacks further is made to. */
const MOST_RATIO = 250;
const SMALL_BYTES = 32 * 1024 ** 2;

/** The parts of a zip, by name without case, as OPC has it. */
export interface ZipParts {
  has(name: string): boolean;
  /** The text of a part as it unpacks; an Err is the last. `most`: bytes, for what is held in memory. */
  text(name: string, most?: number): AsyncGenerator<Result<string, WorkbookFault>, void, void>;
}

const isBomb = ({ compressedSize, uncompressedSize }: FileEntry, most: number): boolean =>
  uncompressedSize > most || (uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * MOST_RATIO);

const encodingOf = (start: Uint8Array): string => {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
};

const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/** Where the bytes of an entry begin: its local header says how long its name and extra field are. */
const packedBytes = async (blob: Blob, { offset, compressedSize }: FileEntry): Promise<Blob> => {
  const header = new DataView(await blob.slice(offset, offset + LOCAL_HEADER_BYTES).arrayBuffer());
  const start = offset + LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  return blob.slice(start, start + compressedSize);
};

/**
 * The bytes of an entry as they unpack. zip.js would unpack too, a few entries at a time; sheets that are read side by
 * side are more than that. Throws what the inflater throws, and where the checksum of the zip is another.
 */
async function* bytesOf(blob: Blob, entry: FileEntry): AsyncGenerator<Uint8Array, void, void> {
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw new Error("unknown packing");
  const packed = (await packedBytes(blob, entry)).stream();
  const unpacked =
    entry.compressionMethod === DEFLATED ? packed.pipeThrough(new DecompressionStream("deflate-raw")) : packed;
  let checksum = 0;
  for await (const bytes of unpacked as ReadableStream<Uint8Array>) {
    checksum = crc32(bytes, checksum);
    yield bytes;
  }
  if (checksum !== entry.signature) throw new Error("another checksum");
}

async function* textOf(
  blob: Blob,
  entry: FileEntry,
  most: number,
): AsyncGenerator<Result<string, WorkbookFault>, void, void> {
  if (entry.encrypted) return yield err("workbook-encrypted");
  if (isBomb(entry, most)) return yield err("workbook-too-big");
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let seen = 0;
  try {
    for await (const bytes of bytesOf(blob, entry)) {
      seen += bytes.length;
      // what the directory says of a part's size need not be true
      if (seen > most || seen > entry.uncompressedSize) return yield err("workbook-too-big");
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      const text = decoder.decode(bytes, { stream: true });
      if (text !== "") yield ok(text);
    }
    const rest = decoder?.decode() ?? "";
    if (rest !== "") yield ok(rest);
  } catch {
    yield err("workbook-broken");
  }
}

/** Reads the directory of a zip. Err `workbook-broken`, `workbook-too-big`. */
export const openZip = async (blob: Blob): Promise<Result<ZipParts, WorkbookFault>> => {
  const entries = new Map<string, FileEntry>();
  try {
    const zip = new ZipReader(new BlobReader(blob));
    for await (const entry of zip.getEntriesGenerator()) {
      if (entries.size >= MOST_PARTS) return err("workbook-too-big");
      if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry);
    }
  } catch {
    return err("workbook-broken");
  }
  return ok({
    has: (name) => entries.has(name.toLowerCase()),
    async *text(name, most = MOST_BYTES) {
      const entry = entries.get(name.toLowerCase());
      if (entry) yield* textOf(blob, entry, most);
      else yield err("workbook-broken");
    },
  });
};
