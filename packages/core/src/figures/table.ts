import type { AreaState } from "../kernel/area-state.ts";
import type { Instant } from "../kernel/instant.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import type { CountingBasis } from "./counting-basis.ts";
import type { TableUnit } from "./unit.ts";

/** One cell: a code or word, a count, or no data, which is never zero. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly label?: LocalizedText }
  /**
   * From the least to the most; `approximate` where any part of it is an estimate, a range or a conversion.
   * `lowerBound`: some area-month under it was not wholly seen, so there may be more; it is read "at least".
   */
  | {
      readonly kind: "count";
      readonly least: number;
      readonly most: number;
      readonly approximate: boolean;
      readonly lowerBound?: true;
    }
  /** Nothing is known, and why; `no-area-seen` stands in a sum over area-months of which none was seen. */
  | { readonly kind: "no-data"; readonly state: AreaState | "no-area-seen" };

export interface Column {
  /** Stays the same whatever the data, so that a script may rely on it. */
  readonly key: string;
  readonly label: LocalizedText;
  readonly kind: "text" | "count";
  /** True: its counts have a least and a most, in two columns of a CSV even where they are equal. */
  readonly estimated: boolean;
  /** It stands beside the figures, is not in the table's unit, and is added to nothing. */
  readonly beside?: true;
}

export interface Row {
  /** `part`: a line of the table that is no area, such as a month or a category. */
  readonly kind: "area" | "part" | "total";
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A sentence that must be read with the table. */
export interface Note {
  readonly code: string;
  readonly text: LocalizedText;
}

/** One version of a document. */
interface DocumentVersion {
  readonly id: string;
  readonly version: string;
}

/** The document that the table's codes belong to: a taxonomy of what is counted, or the method that made classes. */
type CodesFrom = { readonly taxonomy: DocumentVersion } | { readonly method: DocumentVersion };

interface CommonMarks {
  /** Whom it may go to; null until it is released, and nothing prints a table before that. */
  readonly audience: string | null;
  /** True: made from invented data. Source: practice F13. */
  readonly sample: boolean;
  /** The moment up to which what had come in is counted; null: all that the caller had. */
  readonly asKnownOn: Instant | null;
  /** On what basis violations are counted; left out where the table counts none. Source: domain §1.4. */
  readonly basis?: CountingBasis;
}

/** What stands on the table wherever it goes. */
export type Marks = CommonMarks & CodesFrom;

/** A table of figures that says what it counts, for whom, and where nobody could see. */
export interface Table {
  /** Kebab case; stays the same from month to month. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly unit: TableUnit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly marks: Marks;
  readonly notes: readonly Note[];
}
