import type { CellValue } from "../kernel/filter.ts";
import { addMonths, type Month } from "../kernel/month.ts";
import { compareText } from "../kernel/text-order.ts";

/** Why two records might be the same incident. */
export type DuplicateReason =
  | "same-area"
  | "same-month"
  | "neighbouring-month"
  | "same-types"
  | "overlapping-types"
  | "same-counts"
  | "similar-counts"
  /** Two monitors recorded it; one monitor seldom records the same incident twice. */
  | "other-recorder";

export interface DuplicateCandidate {
  /** The two streams; the first is the smaller in text order. */
  readonly streams: readonly [string, string];
  readonly reasons: readonly DuplicateReason[];
}

/** A row of the violation table, with its stream; columns hidden from whoever asks may be missing. */
export type ComparedRow = Readonly<Record<string, CellValue | undefined>>;

interface Sketch {
  readonly stream: string;
  readonly month: Month;
  readonly adm2: string;
  readonly isDayKnown: boolean;
  /** Undefined where whoever asks may not see it. */
  readonly recorder: string | undefined;
  readonly counts: ReadonlyMap<string, { readonly least: number; readonly most: number } | undefined>;
}

/** Counts this far apart, as a share of the larger, are still similar. Source: Answerable default. */
const TOLERANCE = 0.25;
/** At least so many of all types that either record has are in both. Source: Answerable default. */
const LEAST_SHARED = 0.5;

const streamOf = (row: ComparedRow): string => String(row["stream"]);

const numberIn = (row: ComparedRow, column: string): number | undefined => {
  const cell = row[column];
  return typeof cell === "number" ? cell : undefined;
};

const sketchOf = (rows: readonly ComparedRow[], first: ComparedRow): Sketch => ({
  stream: streamOf(first),
  month: String(first["month"]) as Month,
  adm2: String(first["adm2"]),
  isDayKnown: first["datePrecision"] === "day",
  recorder: typeof first["recorder"] === "string" ? first["recorder"] : undefined,
  counts: new Map(
    rows.map((row) => {
      const [least, most] = [numberIn(row, "least"), numberIn(row, "most")];
      const bounds = least === undefined || most === undefined ? undefined : { least, most };
      return [`${row["type"]}/${row["unit"]}`, bounds] as const;
    }),
  ),
});

type Likeness = "same" | "similar" | "different" | "unknown";

const likenessOf = (a: Sketch, b: Sketch, type: string): Likeness => {
  const [left, right] = [a.counts.get(type), b.counts.get(type)];
  if (left === undefined || right === undefined) return "unknown";
  if (left.least === right.least && left.most === right.most) return "same";
  const gap = Math.max(left.least, right.least) - Math.min(left.most, right.most);
  return gap <= TOLERANCE * Math.max(left.most, right.most) ? "similar" : "different";
};

const countReason = (likenesses: readonly Likeness[]): readonly DuplicateReason[] => {
  if (likenesses.every((one) => one === "same")) return ["same-counts"];
  return likenesses.some((one) => one === "same" || one === "similar") ? ["similar-counts"] : [];
};

/**
 * Whether so much alike is worth a person's look. Two monitors tell of one attack with different tolls, so where several
 * types are shared counts decide nothing; a single type is shared by many incidents, and there they must not contradict.
 * The same monitor seldom records an incident twice, and then with the same figures. Over the end of a month all has to fit.
 */
const isWorthALook = (
  likenesses: readonly Likeness[],
  { sameMonth, sameRecorder, sameTypes }: Readonly<Record<"sameMonth" | "sameRecorder" | "sameTypes", boolean>>,
): boolean => {
  const allSame = likenesses.every((one) => one === "same");
  if (sameRecorder) return sameTypes && allSame;
  const isOneType = likenesses.length === 1;
  if (!sameMonth) return isOneType ? allSame : !likenesses.includes("different");
  return !isOneType || !likenesses.includes("different");
};

const reasonsFor = (a: Sketch, b: Sketch): readonly DuplicateReason[] | undefined => {
  const shared = [...a.counts.keys()].filter((type) => b.counts.has(type));
  const all = a.counts.size + b.counts.size - shared.length;
  if (shared.length < LEAST_SHARED * all) return undefined;
  const sameMonth = a.month === b.month;
  // Two known days in two months are two days; only a vague date can have slipped over the end of a month.
  if (!sameMonth && a.isDayKnown && b.isDayKnown) return undefined;
  const areKnown = a.recorder !== undefined && b.recorder !== undefined;
  const sameRecorder = areKnown && a.recorder === b.recorder;
  const sameTypes = shared.length === all;
  const likenesses = shared.map((type) => likenessOf(a, b, type));
  if (!isWorthALook(likenesses, { sameMonth, sameRecorder, sameTypes })) return undefined;
  return [
    "same-area",
    sameMonth ? "same-month" : "neighbouring-month",
    sameTypes ? "same-types" : "overlapping-types",
    ...countReason(likenesses),
    ...(areKnown && !sameRecorder ? ["other-recorder" as const] : []),
  ];
};

const CONCLUSIVE: ReadonlySet<DuplicateReason> = new Set(["same-month", "same-types", "same-counts"]);
const weightOf = ({ reasons }: DuplicateCandidate): number =>
  reasons.reduce((sum, reason) => sum + (CONCLUSIVE.has(reason) ? 2 : 1), 0);

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/**
 * Pairs of incidents that might be one, from rows of the violation table, likeliest first: the same admin 2 unit, the
 * same month (or the next, where a day is not known), and at least half of their types in common. Set-aside, withdrawn
 * and merged records are left out. A person decides; nothing is ever merged by itself.
 */
export const duplicateCandidates = (rows: readonly ComparedRow[]): readonly DuplicateCandidate[] => {
  const open = rows.filter((row) => row["status"] === "alleged" || row["status"] === "corroborated");
  const sketches = [...grouped(open, streamOf).values()].flatMap((own) =>
    own[0] === undefined ? [] : [sketchOf(own, own[0])],
  );
  const keyOf = (adm2: string, month: Month): string => `${adm2}/${month}`;
  const byAreaMonth = grouped(sketches, ({ adm2, month }) => keyOf(adm2, month));
  const candidates = sketches.flatMap((one) => {
    const same = (byAreaMonth.get(keyOf(one.adm2, one.month)) ?? []).filter(
      ({ stream }) => compareText(one.stream, stream) < 0,
    );
    const next = byAreaMonth.get(keyOf(one.adm2, addMonths(one.month, 1))) ?? [];
    return [...same, ...next].flatMap((other): DuplicateCandidate[] => {
      const reasons = reasonsFor(one, other);
      const inOrder = compareText(one.stream, other.stream) < 0;
      const streams = inOrder ? ([one.stream, other.stream] as const) : ([other.stream, one.stream] as const);
      return reasons === undefined ? [] : [{ streams, reasons }];
    });
  });
  return candidates.sort(
    (a, b) =>
      weightOf(b) - weightOf(a) || compareText(a.streams[0], b.streams[0]) || compareText(a.streams[1], b.streams[1]),
  );
};
