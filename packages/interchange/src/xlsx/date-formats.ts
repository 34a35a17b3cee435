import { err, ok, type Result } from "neverthrow";
import { readPart } from "./read-part.ts";
import type { WorkbookFault } from "./workbook-fault.ts";
import type { ZipParts } from "./zip-parts.ts";

/** What a number shows under its style: a day, a time of day, or both. */
export type DateForm = "day" | "time" | "day-and-time";

const MOST_BYTES = 64 * 1024 ** 2;

/** Numbers of the formats that need no definition. Source: ECMA-376, part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<number, DateForm>> = {
  ...{ 14: "day", 15: "day", 16: "day", 17: "day", 22: "day-and-time" },
  ...{ 18: "time", 19: "time", 20: "time", 21: "time", 45: "time", 47: "time" },
  ...{ 27: "day", 28: "day", 29: "day", 30: "day", 31: "day", 32: "time", 33: "time", 34: "time", 35: "time" },
  ...{ 36: "day", 50: "day", 51: "day", 52: "day", 53: "day", 54: "day", 55: "time", 56: "time", 57: "day", 58: "day" },
};

/** What a format's own code shows; undefined: a number. A span of hours beyond a day, `[h]:mm`, is a number too. */
export const dateFormOf = (code: string): DateForm | undefined => {
  const [positive = ""] = code.split(";");
  const bare = positive.replaceAll(/"[^"]*"|\\.|_.|\*./g, "");
  if (/\[(h+|m+|s+)\]/i.test(bare)) return undefined;
  const letters = bare.replaceAll(/\[[^\]]*\]/g, "").replaceAll(/general|am\/pm|a\/p/gi, "");
  const hasTime = /[hs]/i.test(letters);
  const hasDay = /[yd]/i.test(letters) || (/m/i.test(letters) && !hasTime);
  if (hasDay) return hasTime ? "day-and-time" : "day";
  return hasTime ? "time" : undefined;
};

/** By the number of a cell's style: the dates among the styles. Empty where the workbook has no styles. */
export const readDateFormats = async (
  zip: ZipParts,
  name: string | undefined,
): Promise<Result<ReadonlyMap<number, DateForm>, WorkbookFault>> => {
  const byStyle = new Map<number, DateForm>();
  if (name === undefined || !zip.has(name)) return ok(byStyle);
  const ownFormats = new Map<number, DateForm | undefined>();
  let isCellStyles = false;
  let style = 0;
  const read = await readPart(zip, name, MOST_BYTES, {
    opened: (element, attribute) => {
      const id = Number(attribute("numFmtId"));
      if (element === "numFmt") ownFormats.set(id, dateFormOf(attribute("formatCode") ?? ""));
      if (element === "cellXfs") isCellStyles = true;
      if (element !== "xf" || !isCellStyles) return;
      const form = ownFormats.has(id) ? ownFormats.get(id) : BUILT_IN[id];
      if (form !== undefined) byStyle.set(style, form);
      style += 1;
    },
    text: () => undefined,
    closed: (element) => {
      if (element === "cellXfs") isCellStyles = false;
    },
  });
  return read.isErr() ? err(read.error) : ok(byStyle);
};
