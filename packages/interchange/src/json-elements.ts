/** What a splitter found in the bytes pushed so far. */
export type JsonPiece =
  /** The list begins; `head` is the text of the object around it, up to the list's name. */
  | { readonly kind: "list-opens"; readonly head: Uint8Array }
  /** One whole element of the list. */
  | { readonly kind: "element"; readonly bytes: Uint8Array }
  /** The text is one object without such a list; here it is whole. */
  | { readonly kind: "object"; readonly bytes: Uint8Array }
  /** Something stands where JSON lets nothing of the sort stand, or one element is too long; the rest is not read. */
  | { readonly kind: "stopped"; readonly why: "malformed" | "too-long" };

/** How the bytes ended. `empty`: nothing but space was there. */
export type JsonEnd = "whole" | "broken-off" | "empty";

type Phase = "start" | "head" | "list" | "element" | "scalar" | "tail" | "over" | "stopped";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const opens = (byte: number): boolean => byte === OPEN_OBJECT || byte === OPEN_LIST;
const closes = (byte: number): boolean => byte === CLOSE_OBJECT || byte === CLOSE_LIST;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/**
 * Cuts JSON bytes into the elements of one list, as the bytes arrive. The list is the text itself (`[…]`) or stands in
 * a named field of the outermost object (`{"results":[…]}`). Keeps one element and one pushed chunk in memory; an
 * element longer than `longest` bytes stops it. It finds where elements begin and end; whether each is good JSON is
 * asked later, so that one bad element costs only itself.
 *
 * It works on bytes: UTF-8 never uses the bytes of quotes and brackets inside another character, so a cut through a
 * character spoils only the element it stands in.
 */
export class JsonElements {
  private phase: Phase = "start";
  private readonly listName: Uint8Array;
  private readonly longest: number;
  private kept: Uint8Array[] = [];
  private keptLength = 0;
  private seen = 0;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private mayFollow = true;
  private listIsField = false;
  /** How many bytes of the list's name the last text at depth 1 matched; -1 when it is another text. */
  private matched = -1;
  private nameStart = 0;
  /** Where in the chunk at hand the part begins that is kept. */
  private from = 0;

  constructor(listField: string, longest: number) {
    this.listName = new TextEncoder().encode(`"${listField}"`);
    this.longest = longest;
  }

  push(chunk: Uint8Array): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    this.from = 0;
    for (let index = 0; index < chunk.length && this.phase !== "stopped"; index++) {
      this.seen += 1;
      const piece = this.step(chunk[index] ?? 0, chunk, index);
      if (piece) pieces.push(piece);
    }
    if (this.phase === "head" || this.phase === "element" || this.phase === "scalar") {
      this.keep(chunk.slice(this.from));
      if (this.keptLength > this.longest) pieces.push(this.stop("too-long"));
    }
    return pieces;
  }

  end(): JsonEnd {
    if (this.phase === "over") return "whole";
    return this.phase === "start" ? "empty" : "broken-off";
  }

  private step(byte: number, chunk: Uint8Array, index: number): JsonPiece | undefined {
    switch (this.phase) {
      case "start":
        return this.begin(byte, index);
      case "list":
        return this.betweenElements(byte, index);
      case "scalar":
        if (!isSpace(byte) && byte !== COMMA && byte !== CLOSE_LIST) return undefined;
        this.phase = "list";
        this.keep(chunk.subarray(this.from, index));
        this.betweenElements(byte, index);
        return { kind: "element", bytes: this.takeKept() };
      case "head":
      case "element":
      case "tail":
        return this.inText ? this.insideText(byte, chunk, index) : this.insideValue(byte, chunk, index);
      case "over":
        return isSpace(byte) ? undefined : this.stop("malformed");
      case "stopped":
        return undefined;
    }
  }

  private begin(byte: number, index: number): JsonPiece | undefined {
    if (isSpace(byte) || byte === BYTE_ORDER_MARK[this.seen - 1]) return undefined;
    if (!opens(byte)) return this.stop("malformed");
    this.from = index;
    this.depth = 1;
    this.phase = byte === OPEN_OBJECT ? "head" : "list";
    return byte === OPEN_LIST ? { kind: "list-opens", head: new Uint8Array() } : undefined;
  }

  private betweenElements(byte: number, index: number): JsonPiece | undefined {
    if (isSpace(byte)) return undefined;
    if (byte === CLOSE_LIST) {
      this.phase = this.listIsField ? "tail" : "over";
      this.depth = 1;
      return undefined;
    }
    if (byte === COMMA) {
      if (this.mayFollow) return this.stop("malformed");
      this.mayFollow = true;
      return undefined;
    }
    if (!this.mayFollow) return this.stop("malformed");
    this.mayFollow = false;
    this.from = index;
    this.inText = byte === QUOTE;
    this.depth = opens(byte) ? 1 : 0;
    this.phase = opens(byte) || this.inText ? "element" : "scalar";
    return undefined;
  }

  private insideText(byte: number, chunk: Uint8Array, index: number): JsonPiece | undefined {
    if (this.matched >= 0) this.matched = byte === this.listName[this.matched] ? this.matched + 1 : -1;
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) {
      this.inText = false;
      if (this.depth === 0) return this.finish(chunk, index);
    }
    return undefined;
  }

  private insideValue(byte: number, chunk: Uint8Array, index: number): JsonPiece | undefined {
    const inHead = this.phase === "head" && this.depth === 1;
    if (byte === QUOTE) {
      this.inText = true;
      this.matched = inHead ? 1 : -1;
      if (inHead) this.nameStart = this.keptLength + index - this.from;
    } else if (inHead && byte === OPEN_LIST && this.matched === this.listName.length) {
      this.keep(chunk.subarray(this.from, index));
      this.phase = "list";
      this.listIsField = true;
      return { kind: "list-opens", head: this.takeKept().subarray(0, this.nameStart) };
    } else if (opens(byte)) this.depth += 1;
    else if (closes(byte)) {
      this.depth -= 1;
      if (this.depth === 0) return this.finish(chunk, index);
    }
    return undefined;
  }

  private finish(chunk: Uint8Array, index: number): JsonPiece | undefined {
    if (this.phase === "tail") {
      this.phase = "over";
      return undefined;
    }
    const kind = this.phase === "head" ? "object" : "element";
    this.phase = this.phase === "head" ? "over" : "list";
    this.keep(chunk.subarray(this.from, index + 1));
    return { kind, bytes: this.takeKept() };
  }

  private stop(why: "malformed" | "too-long"): JsonPiece {
    this.phase = "stopped";
    this.takeKept();
    return { kind: "stopped", why };
  }

  private keep(bytes: Uint8Array): void {
    this.kept.push(bytes);
    this.keptLength += bytes.length;
  }

  private takeKept(): Uint8Array {
    const whole = joined(this.kept);
    this.kept = [];
    this.keptLength = 0;
    return whole;
  }
}
