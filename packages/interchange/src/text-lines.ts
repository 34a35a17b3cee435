const NEW_LINE = 0x0a;

/** One line of a file of text. */
export interface TextLine {
  /** Without its end; `undefined` stands for a line that is too long and was let go as it came. */
  readonly bytes: Uint8Array | undefined;
  /** False: the file ends inside it, or its last line has no end of its own. */
  readonly isEnded: boolean;
}

/** True for a line of nothing but spaces. */
export const isBlankLine = (line: Uint8Array): boolean =>
  line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/**
 * The lines of a text as its bytes arrive, UTF-8 or anything else whose line ends are one byte. Of a line longer than
 * `longest` bytes no more than that is ever held.
 */
export async function* textLines(
  source: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<TextLine, void, void> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const take = (isEnded: boolean): TextLine => {
    const bytes = length > longest ? undefined : Buffer.concat(kept);
    kept = [];
    length = 0;
    return { bytes, isEnded };
  };
  for await (const chunk of source) {
    let from = 0;
    for (let to = chunk.indexOf(NEW_LINE); to !== -1; to = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, to));
      yield take(true);
      from = to + 1;
    }
    // a copy: the source may use its chunk again
    keep(chunk.slice(from));
  }
  if (length > 0) yield take(false);
}
