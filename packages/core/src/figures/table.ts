import type { AreaState } from "../kernel/area-state.ts";
import type { Instant } from "../kernel/instant.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import type { Unit } from "./unit.ts";

/** One cell: a code or word, a count, or no data, which is never zero. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly label?: LocalizedText }
  /** From the least to the most; `approximate` where any part of it is an estimate, a range or a conversion. */
  | { readonly kind: "count"; readonly least: number; readonly most: number; readonly approximate: boolean }
  /** Nothing is known, and why; `no-area-seen` stands in a total over areas of which none was seen. */
  | { readonly kind: "no-data"; readonly state: AreaState | "no-area-seen" };

export interface Column {
  /** Stays the same whatever the data, so that a script may rely on it. */
  readonly key: string;
  readonly label: LocalizedText;
  readonly kind: "text" | "count";
  /** True: its counts have a least and a most, in two columns of a CSV even where they are equal. */
  readonly estimated: boolean;
}

export interface Row {
  readonly kind: "area" | "total";
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A sentence that must be read with the table. */
export interface Note {
  readonly code: string;
  readonly text: LocalizedText;
}

/** What stands on the table wherever it goes. */
export interface Marks {
  /** Whom it may go to; null until it is released, and nothing prints a table before that. */
  readonly audience: string | null;
  /** True: made from invented data. Source: practice F13. */
  readonly sample: boolean;
  /** The taxonomy its codes belong to. */
  readonly taxonomy: { readonly id: string; readonly version: string };
  /** The moment up to which what had come in is counted; null: all that the caller had. */
  readonly asKnownOn: Instant | null;
}

/** A table of figures that says what it counts, for whom, and where nobody could see. */
export interface Table {
  /** Kebab case; stays the same from month to month. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly unit: Unit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly marks: Marks;
  readonly notes: readonly Note[];
}
