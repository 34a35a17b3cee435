import { err, ok, type Result } from "neverthrow";
import { readPart } from "./read-part.ts";
import type { WorkbookFault } from "./workbook-fault.ts";
import type { ZipParts } from "./zip-parts.ts";

const TEXTS_PER_PAGE = 1024;
const MOST_BYTES = 512 * 1024 ** 2;

interface Page {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The texts that the sheets of a workbook share, kept as UTF-8 in pages and not as a string each: a million answers of
 * 20 letters take some 24 MB. More than 512 MB of them is `workbook-too-big`.
 */
export class SharedStrings {
  private readonly pages: Page[] = [];
  private waiting: string[] = [];

  add(text: string): void {
    this.waiting.push(text);
    if (this.waiting.length === TEXTS_PER_PAGE) this.turnPage();
  }

  /** The text with a number, from 0; undefined where there is none. */
  at(index: number): string | undefined {
    const page = this.pages[Math.floor(index / TEXTS_PER_PAGE)];
    const place = index % TEXTS_PER_PAGE;
    if (page === undefined) return this.waiting[index - this.pages.length * TEXTS_PER_PAGE];
    const from = place === 0 ? 0 : (page.ends[place - 1] ?? 0);
    return decoder.decode(page.bytes.subarray(from, page.ends[place]));
  }

  private turnPage(): void {
    const texts = this.waiting.map((text) => encoder.encode(text));
    const ends = new Uint32Array(texts.length);
    const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    texts.forEach((text, index) => {
      bytes.set(text, end);
      end += text.length;
      ends[index] = end;
    });
    this.pages.push({ bytes, ends });
    this.waiting = [];
  }
}

/** How a workbook writes a character that XML has no place for. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The shared texts of a workbook, in their order; none where the part is not there. What is a reading aid is left out. */
export const readSharedStrings = async (
  zip: ZipParts,
  name: string | undefined,
): Promise<Result<SharedStrings, WorkbookFault>> => {
  const strings = new SharedStrings();
  if (name === undefined || !zip.has(name)) return ok(strings);
  let text = "";
  let isText = false;
  let isReadingAid = false;
  const read = await readPart(zip, name, MOST_BYTES, {
    opened: (element) => {
      if (element === "si") text = "";
      if (element === "rPh") isReadingAid = true;
      isText = element === "t" && !isReadingAid;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    closed: (element) => {
      if (element === "si") strings.add(unescaped(text));
      if (element === "rPh") isReadingAid = false;
      isText = false;
    },
  });
  return read.isErr() ? err(read.error) : ok(strings);
};
