import type { AreaState } from "../kernel/area-state.ts";
import type { Instant } from "../kernel/instant.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import type { Month } from "../kernel/month.ts";
import type { CountedRow } from "./counted-row.ts";
import type { Unit } from "./unit.ts";

/** One column of figures: a category or type of the taxonomy. */
export interface Heading {
  readonly code: string;
  readonly label: LocalizedText;
}

interface WhatIsCounted {
  /** Rows of violations, and of survivor counts where they may be shown; as they were known on `asKnownOn`. */
  readonly rows: readonly CountedRow[];
  readonly from: Month;
  readonly to: Month;
  readonly areas: readonly Heading[];
  /** What is known of each area-month; one that is not named here is `not-stated`. */
  readonly states: readonly { readonly area: string; readonly month: string; readonly state: AreaState }[];
  readonly taxonomy: { readonly id: string; readonly version: string };
  /** Codes of the sexual and gender-based types, so that what they mean is said beside them. */
  readonly sexualOrGenderBased: readonly string[];
  readonly asKnownOn: Instant | null;
  readonly sample: boolean;
}

/** What is counted, and how it is parted: by category or type of the taxonomy, or people by sex and child or adult. */
export type MonthTableInput = WhatIsCounted &
  (
    | {
        /** The row's column that is read under the headings. */
        readonly across: "category" | "type";
        readonly unit: Unit;
        /** Categories or types in the order of the taxonomy. */
        readonly headings: readonly Heading[];
      }
    | { readonly across: "people"; readonly unit: "people" | "displaced-people" }
  );
