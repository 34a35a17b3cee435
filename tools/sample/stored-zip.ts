import { crc32 } from "node:zlib";

/** 1 January 2020, midnight, as zip writes days: no clock and no zone of a machine. */
const DAY = ((2020 - 1980) << 9) | (1 << 5) | 1;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

const numbers = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

/**
 * A zip of these parts, not compressed: what a compressor writes differs from one version of it to the next, and the
 * sample has to have the same bytes everywhere. Source: APPNOTE 6.3.
 */
export const storedZip = (parts: ReadonlyMap<string, string>): Uint8Array => {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const common = numbers([2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, DAY], [4, crc32(data)]);
    const sizes = numbers([4, data.length], [4, data.length], [2, path.length], [2, 0]);
    const local = [numbers([4, 0x04034b50]), common, sizes, path, data];
    directory.push(
      numbers([4, 0x02014b50], [2, VERSION]),
      common,
      sizes,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      path,
    );
    written.push(...local);
    offset += local.reduce((sum, one) => sum + one.length, 0);
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.size],
    [2, parts.size],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return Uint8Array.from(Buffer.concat([...written, ...directory, end]));
};
