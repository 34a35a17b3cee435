import { openText, sealText } from "./sealed-text.ts";

/** What a cursor belongs to: who asked which list, and how; it opens nothing else. */
export interface CursorPlace {
  readonly list: string;
  readonly actor: string;
  /** What was asked of the list, without the cursor and the size of a page. */
  readonly asked: unknown;
}

const about = ({ list, actor, asked }: CursorPlace): string => JSON.stringify([list, actor, asked]);

/**
 * Where a page ended, for a stranger to hand back: sealed, as it holds cells of a row, some of which may be hidden from
 * whoever asks; changed or brought to another list it opens nothing.
 */
export const sealCursor = (key: Uint8Array, place: CursorPlace, cursor: string): string =>
  sealText(key, about(place), cursor);

/** The cursor that was sealed; undefined where it was not, or for another list, person or question. */
export const openCursor = (key: Uint8Array, place: CursorPlace, sealed: string): string | undefined =>
  openText(key, about(place), sealed);
