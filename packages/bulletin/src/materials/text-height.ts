/** How wide a letter is and how high a line, as parts of the size of its type: of a wide face, so that nothing runs over. */
const LETTER = 0.52;
const LINE = 1.18;

/** About how high a text stands in a column, in the unit of its size; nothing is set to find out. */
export const textHeight = (text: string, size: number, width: number): number =>
  Math.max(1, Math.ceil((text.length * size * LETTER) / width)) * size * LINE;
