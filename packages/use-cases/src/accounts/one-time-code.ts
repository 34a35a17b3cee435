/** Digits and capitals that nobody takes for one another, read out or written by hand. Source: Crockford's base 32. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS = 5;
const GROUP = 4;

/** 80 bits of chance: a code is tried only here, a few times, for a few days. */
export const CODE_BYTES = 10;

/** Chance as somebody writes it down: 16 characters, in groups of four. */
export const writtenCode = (chance: Uint8Array): string => {
  const bits = [...chance].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const characters = Array.from({ length: Math.floor(bits.length / BITS) }, (_, at) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2)),
  ).join("");
  return (characters.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join("-");
};

/** The same code however it was typed: small letters, blanks, and letters that look like a digit. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[^0-9A-Z]/g, "");
