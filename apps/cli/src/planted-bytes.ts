import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** A text as it could hide in bytes: as it is, and in base64 at each of the three places it can begin in a group. */
const disguises = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(text, "utf16le"),
  ...[0, 1, 2].map((shift) => {
    const inside = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString("base64");
    // What the neighbours decide is cut off at both ends.
    return Buffer.from(inside.slice(shift === 0 ? 0 : shift + 1).replace(/.?=+$|.$/, ""));
  }),
];

/** Which of the planted texts stand in some bytes, plainly or disguised. */
export const plantedAmong = (planted: readonly string[], bytes: Buffer): string[] =>
  planted.filter((text) => disguises(text).some((disguise) => bytes.includes(disguise)));
