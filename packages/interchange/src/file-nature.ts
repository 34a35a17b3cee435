import type { TextEncoding } from "./text-encoding.ts";

/** What the first bytes say that a file is. */
export type FileNature =
  | { readonly nature: "empty" | "markup" | "not-text" }
  /** A zip, or Excel's old kind of file: whoever reads workbooks says what of it. */
  | { readonly nature: "workbook" }
  /** `assumed`: no byte order mark says so; it was found out from where the zero bytes stand. */
  | { readonly nature: "text"; readonly encoding: TextEncoding; readonly assumed: boolean };

const SIGNATURES: readonly (readonly [readonly number[], "workbook" | "not-text"])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "workbook"],
  [[0x50, 0x4b, 0x05, 0x06], "workbook"],
  [[0xd0, 0xcf, 0x11, 0xe0], "workbook"],
  [[0x89, 0x50, 0x4e, 0x47], "not-text"],
  [[0xff, 0xd8, 0xff], "not-text"],
  [[0x25, 0x50, 0x44, 0x46], "not-text"],
  [[0x1f, 0x8b], "not-text"],
];
const MARKS: readonly (readonly [readonly number[], TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** In text of a European language every second byte of UTF-16 is zero; a third is far from chance and from noise. */
const LEAST_SHARE_OF_ZEROS = 1 / 3;

const beginsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** UTF-16 without a byte order mark: zeros in one half of the pairs, none to speak of in the other. */
const wideWithoutMark = (head: Uint8Array): TextEncoding | undefined => {
  const pairs = Math.floor(head.length / 2);
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index++) if (head[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  if (second / pairs > LEAST_SHARE_OF_ZEROS && first === 0) return "utf-16le";
  return first / pairs > LEAST_SHARE_OF_ZEROS && second === 0 ? "utf-16be" : undefined;
};

/** So few bytes that no text holds, zeros among them, may stand in one; they cost their rows. Source: Answerable default. */
const FEW_STRANGE = 3;
/** But no more of a short text than this share. Source: Answerable default. */
const SHARE_OF_SHORT = 1 / 10;
/** And of a long one so many, as a share. Source: Answerable default. */
const SHARE_OF_LONG = 1 / 1000;

const isStrange = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20);

/**
 * Zero bytes in the midst of others, and more bytes that no text holds than a slip explains. What a crash leaves behind a
 * text is zeros to the end, and costs its last row.
 */
const isNoText = (head: Uint8Array): boolean => {
  if (head[0] === 0) return true;
  const body = head.subarray(0, head.findLastIndex((byte) => byte !== 0) + 1);
  if (!body.includes(0)) return false;
  const few = Math.min(FEW_STRANGE, body.length * SHARE_OF_SHORT);
  return body.filter(isStrange).length > Math.max(few, body.length * SHARE_OF_LONG);
};

const isMarkup = (head: Uint8Array): boolean =>
  /^[\s\uFEFF]*<[!?a-zA-Z]/.test(new TextDecoder().decode(head.subarray(0, 1024)));

/** Tells by a file's first bytes what it is; its name is not asked. */
export const fileNatureOf = (head: Uint8Array): FileNature => {
  const known = SIGNATURES.find(([bytes]) => beginsWith(head, bytes))?.[1];
  if (known !== undefined) return { nature: known };
  const marked = MARKS.find(([bytes]) => beginsWith(head, bytes))?.[1];
  if (marked !== undefined && marked !== "utf-8") return { nature: "text", encoding: marked, assumed: false };
  if (head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) || (marked && head.length === 3))
    return { nature: "empty" };
  const wide = wideWithoutMark(head);
  if (wide !== undefined) return { nature: "text", encoding: wide, assumed: true };
  if (isNoText(head)) return { nature: "not-text" };
  return isMarkup(head) ? { nature: "markup" } : { nature: "text", encoding: "utf-8", assumed: false };
};
