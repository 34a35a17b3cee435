/** The encodings of text that are read. `windows-1252` holds all of Latin-1 that a keyboard can write. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

async function* withoutMark(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let first = new Uint8Array();
  let begun = false;
  for await (const chunk of bytes) {
    if (begun) {
      yield chunk;
      continue;
    }
    first = Uint8Array.from([...first, ...chunk]);
    if (first.length < BYTE_ORDER_MARK.length) continue;
    begun = true;
    yield BYTE_ORDER_MARK.every((byte, index) => first[index] === byte) ? first.subarray(3) : first;
  }
  if (!begun) yield first;
}

/** The text as UTF-8 without a byte order mark, part by part, whatever it was written in. */
export async function* asUtf8(blob: Blob, encoding: TextEncoding): AsyncGenerator<Uint8Array, void, void> {
  if (encoding === "utf-8") {
    yield* withoutMark(blob.stream());
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of blob.stream()) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

const isWhollyUtf8 = async (blob: Blob): Promise<boolean> => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of blob.stream()) {
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return false;
    }
  }
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};

/** How the bytes of a text that says nothing of its encoding are to be read. */
export interface FoundEncoding {
  readonly encoding: "utf-8" | "windows-1252";
  /** False: it is UTF-8 with single bytes spoilt; the rows they stand in cannot be read. */
  readonly isSound: boolean;
}

/**
 * Reads a text through once and says how its bytes are to be taken: as UTF-8 where they are; else by what there is more
 * of, sound characters beyond ASCII or spoilt bytes. So one spoilt byte costs its row, not the accents of all the others.
 */
export const findEncoding = async (blob: Blob): Promise<FoundEncoding> => {
  if (await isWhollyUtf8(blob)) return { encoding: "utf-8", isSound: true };
  const decoder = new TextDecoder("utf-8");
  let spoilt = 0;
  let beyondAscii = 0;
  const count = (text: string): void => {
    spoilt += text.match(/\uFFFD/g)?.length ?? 0;
    beyondAscii += text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  };
  for await (const chunk of blob.stream()) count(decoder.decode(chunk, { stream: true }));
  count(decoder.decode());
  return spoilt > beyondAscii ? { encoding: "windows-1252", isSound: true } : { encoding: "utf-8", isSound: false };
};
