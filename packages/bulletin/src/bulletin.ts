import type { LocalizedText, Month, MonthToMonth, Released } from "@answerable/core";

/** What a section is about; its heading and its picture follow from it. */
export type SectionKind = "silence" | "totals" | "published" | "trend" | "heat" | "people" | "alerts" | "index";

/** One section: a released table, drawn where its kind has a picture. */
export interface BulletinSection {
  readonly kind: SectionKind;
  /** Undefined: there is nothing to show, and the section says so rather than being left out. */
  readonly table: Released | undefined;
  /** Which months may be compared with the one before; read by the trend. */
  readonly monthToMonth?: readonly MonthToMonth[];
}

/** A bulletin over one or more months, before it is written in a language. Sections stand in the order given. */
export interface Bulletin {
  /** The operation's code. */
  readonly operation: string;
  readonly country: LocalizedText;
  readonly from: Month;
  readonly to: Month;
  /** Whom it is for; the tables' own audience. */
  readonly audience: string;
  readonly sample: boolean;
  /** The day it tells what was known on, `YYYY-MM-DD`. */
  readonly asKnownOn: string;
  readonly sections: readonly BulletinSection[];
}
