import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a cursor belongs to: who asked which list, and how; it opens nothing else. */
export interface CursorPlace {
  readonly list: string;
  readonly actor: string;
  /** What was asked of the list, without the cursor and the size of a page. */
  readonly asked: unknown;
}

const about = ({ list, actor, asked }: CursorPlace): Buffer => Buffer.from(JSON.stringify([list, actor, asked]));

/**
 * Where a page ended, for a stranger to hand back: sealed, as it holds cells of a row, some of which may be hidden from
 * whoever asks; changed or brought to another list it opens nothing.
 */
export const sealCursor = (key: Uint8Array, place: CursorPlace, cursor: string): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(about(place));
  return Buffer.concat([nonce, cipher.update(cursor, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
    "base64url",
  );
};

/** The cursor that was sealed; undefined where it was not, or for another list, person or question. */
export const openCursor = (key: Uint8Array, place: CursorPlace, sealed: string): string | undefined => {
  const bytes = Buffer.from(sealed, "base64url");
  // several texts stand for the same bytes: only the one that was given out is it
  if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString("base64url") !== sealed) return undefined;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(about(place))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
};
