/** Enough to see what a file is. */
const HEAD_BYTES = 64 * 1024;

/** The first bytes of a file, at most {@link HEAD_BYTES}; fewer only where the file ends. A file that cannot be read throws. */
export const headOfFile = async (blob: Blob): Promise<Uint8Array> => {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for await (const chunk of blob.stream()) {
    const part = chunk.subarray(0, HEAD_BYTES - length);
    head.set(part, length);
    length += part.length;
    if (length === HEAD_BYTES) break;
  }
  return head.subarray(0, length);
};
