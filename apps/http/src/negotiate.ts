import type { Format } from "@answerable/use-cases";

/** What formats are called in `Accept` and `Content-Type`. */
export const MEDIA_TYPES = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv; charset=utf-8",
} as const satisfies Partial<Record<Format, string>>;

export type ServedFormat = keyof typeof MEDIA_TYPES;

interface Range {
  readonly range: string;
  readonly weight: number;
}

const rangesOf = (header: string): Range[] =>
  header.split(",").map((one) => {
    const [range = "", ...parameters] = one.split(";").map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((part) => part.startsWith("q="))?.slice(2) ?? 1);
    return { range, weight: Number.isFinite(weight) ? weight : 0 };
  });

const bare = (type: string): string => type.split(";")[0] ?? "";

/** How well a type fits: by the closest range that names it. */
const weightOf = (type: string, ranges: readonly Range[]): number => {
  const [family = ""] = type.split("/");
  const named = [type, `${family}/*`, "*/*"].map((one) => ranges.find(({ range }) => range === one));
  return named.find((one) => one !== undefined)?.weight ?? 0;
};

/** The format that `Accept` wants most of those that are given; the first where it wants none in particular. Undefined: none. */
export const negotiated = (header: string | null, given: readonly ServedFormat[]): ServedFormat | undefined => {
  if (header === null || header.trim() === "") return given[0];
  const ranges = rangesOf(header);
  const weighed = given.map((format) => ({ format, weight: weightOf(bare(MEDIA_TYPES[format]), ranges) }));
  const best = weighed.reduce<(typeof weighed)[number] | undefined>(
    (most, one) => (most !== undefined && most.weight >= one.weight ? most : one),
    undefined,
  );
  return best !== undefined && best.weight > 0 ? best.format : undefined;
};
