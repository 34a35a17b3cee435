import type { AreaState } from "../kernel/area-state.ts";
import type { Instant } from "../kernel/instant.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import type { Month } from "../kernel/month.ts";
import type { CountedRow } from "./counted-row.ts";
import type { CountingBasis } from "./counting-basis.ts";
import type { LateArrivals } from "./late-arrivals.ts";
import type { Unit } from "./unit.ts";

/** One column of figures, or one area: a code and what it is called. */
export interface Heading {
  readonly code: string;
  readonly label: LocalizedText;
}

/** What is known of an area-month, and why not more. */
export interface StatedArea {
  readonly area: string;
  readonly month: string;
  readonly state: AreaState;
  /** Why it was seen in part or not at all, in words. */
  readonly reason?: LocalizedText;
}

/** Over which areas and months, and how far they were seen. */
export interface SeenPeriod {
  readonly from: Month;
  readonly to: Month;
  readonly areas: readonly Heading[];
  /** Names of larger areas, for what is counted in them without a smaller one; they have no row of their own else. */
  readonly regions?: readonly Heading[];
  /** What is known of each area-month; one that is not named here is `not-stated`. */
  readonly states: readonly StatedArea[];
  /** Posts of monitors and those that worked, over the whole operation; a month that is left out is not stated. */
  readonly monitors: readonly { readonly month: string; readonly planned: number; readonly active: number }[];
  readonly taxonomy: { readonly id: string; readonly version: string };
  readonly asKnownOn: Instant | null;
  readonly sample: boolean;
}

interface WhatIsCounted extends SeenPeriod {
  /** Rows of violations, and of survivor counts where they may be shown; as they were known on `asKnownOn`. */
  readonly rows: readonly CountedRow[];
  /** What the rows are of: with alerts, those not yet documented are among them. */
  readonly basis: CountingBasis;
  /** What is usually still to come for the months that are recent. */
  readonly late: readonly LateArrivals[];
  /** Codes of the sexual and gender-based types, so that what they mean is said beside them. */
  readonly sexualOrGenderBased: readonly string[];
}

/** What areas are called. */
export const areaNames = ({ areas, regions = [] }: SeenPeriod): ReadonlyMap<string, LocalizedText> =>
  new Map([...regions, ...areas].map(({ code, label }) => [code, label]));

/** What is counted, and how it is parted: by category or type of the taxonomy, or people by sex and child or adult. */
export type FiguresInput = WhatIsCounted &
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
