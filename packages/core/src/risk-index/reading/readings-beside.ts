import type { FlatRow } from "../../kernel/filter.ts";
import { compareText } from "../../kernel/text-order.ts";
import type { MethodPin } from "../method/method-pin.ts";
import { ReadingReason } from "./reading-reason.ts";
import { ReadingSeat } from "./reading-seat.ts";

/** A class as it is computed now. */
export interface ClassNow {
  readonly area: string;
  readonly class: string | null;
}

/** What people read in an area's class, as it stands beside the computed one. */
export interface ReadBeside {
  /** The class agreed on; null: no agreement. */
  readonly agreed: string | null;
  readonly because: ReadingReason | null;
  /** How many seats read it otherwise. */
  readonly dissenting: number;
}

/** The readings of a month beside its computed classes. */
export interface ReadingsBeside {
  readonly byArea: ReadonlyMap<string, ReadBeside>;
  /** The meetings whose readings stand beside these classes: their days, and the days of the data they read. */
  readonly meetings: readonly { readonly metOn: string; readonly knownOn: string }[];
  /** The seats that took part in any of them. */
  readonly seats: readonly ReadingSeat[];
  /** Areas with a class that nobody has read together: drafts. */
  readonly drafts: number;
  /** Areas whose computed class is another one than when it was read. */
  readonly changed: number;
  /** Readings of the same month under another method, or another version of it: method and version, with the day. */
  readonly ofAnotherMethod: readonly { readonly method: string; readonly metOn: string }[];
}

type Read = FlatRow & { readonly stream: string };

const text = (row: FlatRow, column: string): string => String(row[column] ?? "");
const code = (row: FlatRow, column: string): string | null => (row[column] == null ? null : String(row[column]));
const distinct = <One extends object>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** Later meetings last; of one day, what was recorded later, for ids are in the order of time. */
const inOrder = (a: Read, b: Read): number =>
  compareText(text(a, "metOn"), text(b, "metOn")) || compareText(a.stream, b.stream);

const besideOf = (row: Read): ReadBeside => ({
  agreed: code(row, "agreed"),
  because: ReadingReason.safeParse(row["because"]).data ?? null,
  dissenting: Number(row["dissenting"] ?? 0),
});

/**
 * Rows of `reading_area` of one month beside its classes: of each area the last reading that stands and is of this very
 * version of the method. The classes are not touched. A reading of another version, and a class that is another one than
 * when it was read, are counted and said. Source: practice I8.
 */
export const readingsBeside = (
  rows: readonly Read[],
  { id, version }: MethodPin,
  classes: readonly ClassNow[],
): ReadingsBeside => {
  const here = new Map(classes.map((one) => [one.area, one.class]));
  const standing = rows.filter((row) => row["status"] === "standing" && here.has(text(row, "adm2"))).toSorted(inOrder);
  const isOfMethod = (row: Read): boolean => row["methodId"] === id && row["methodVersion"] === version;
  const last = new Map(standing.filter(isOfMethod).map((row) => [text(row, "adm2"), row]));
  const others = standing
    .filter((row) => !isOfMethod(row))
    .map((row) => ({ method: `${text(row, "methodId")} ${text(row, "methodVersion")}`, metOn: text(row, "metOn") }));
  const counted = [...last.values()].toSorted(inOrder);
  const seated = new Set(counted.flatMap((row) => text(row, "seats").split(" ")));
  return {
    byArea: new Map([...last].map(([area, row]) => [area, besideOf(row)])),
    meetings: distinct(
      counted.map((row) => ({ metOn: text(row, "metOn"), knownOn: text(row, "asKnownOn").slice(0, 10) })),
    ),
    seats: ReadingSeat.options.filter((seat) => seated.has(seat)),
    drafts: classes.filter((one) => one.class !== null && !last.has(one.area)).length,
    changed: [...last].filter(([area, row]) => code(row, "computed") !== here.get(area)).length,
    ofAnotherMethod: distinct(others),
  };
};
