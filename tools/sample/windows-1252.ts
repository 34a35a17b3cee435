/** Letters of Windows-1252 that Latin-1 has elsewhere or not at all; the sample uses no others. */
const OTHERS: ReadonlyMap<string, number> = new Map([
  ["–", 0x96],
  ["’", 0x92],
  ["œ", 0x9c],
]);

/** A text in the encoding of an old spreadsheet program. Throws at a letter that it does not have. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = OTHERS.get(letter) ?? letter.charCodeAt(0);
    if (code > 0xff) throw new Error("a letter that Windows-1252 does not have");
    return code;
  });
