import type { BatchCounts, Uuid } from "@answerable/core";

type Counts = Readonly<Record<string, number>>;

/**
 * What an import says of itself. Figures are rows (submissions), except where they say otherwise. Every row that was read
 * is exactly one of: recorded, corrected, in conflict, an earlier version, unchanged, refused, deleted at its source, or only
 * what was not kept.
 */
export interface ImportReport {
  /** What it is called, to show or undo it; null where nothing was new, and in a rehearsal. */
  readonly batch: Uuid | null;
  /** True: it was rehearsed, and nothing was written. */
  readonly dryRun: boolean;
  /** Files by their kind. */
  readonly files: Counts;
  readonly read: number;
  readonly recorded: number;
  readonly corrected: number;
  /** Versions that a later one had replaced before they came. */
  readonly earlierVersions: number;
  /** Versions that were there already: importing twice changes nothing. */
  readonly unchanged: number;
  /** Versions that compete with the one that stands; a person settles them. */
  readonly inConflict: number;
  readonly refusedRows: number;
  /** Rows that say of themselves that they were deleted at their source. */
  readonly deletedRows: number;
  /** Rows with nothing in them but what must not be known with an incident: counted where that is agreed, else gone. */
  readonly onlyNotKept: number;
  /** Texts withheld, by rule. */
  readonly withheld: Counts;
  /** What must not be known and was not kept; by rule, never by row. */
  readonly notKept: Counts;
  /** Issues that were told, by code: what was refused, mended and withheld. */
  readonly told: Counts;
  /** Counts of survivors that are new. */
  readonly survivorCounts: number;
  /**
   * What was deleted at its source, by its own word or, with `--whole-form`, because it is in no file any more: taken back,
   * or left because a person has touched it.
   */
  readonly deletedAtSource: { readonly takenBack: number; readonly left: number };
  /** Pairs that may be one incident, in the areas and months that were touched; null where that was not looked for. */
  readonly likelyDuplicates: number | null;
}

/** What is kept of a report with the record of the import. */
export const keptCounts = (report: ImportReport): BatchCounts => ({
  recorded: report.recorded,
  corrected: report.corrected,
  earlierVersions: report.earlierVersions,
  unchanged: report.unchanged,
  inConflict: report.inConflict,
  refusedRows: report.refusedRows,
  deletedAtSource: report.deletedAtSource.takenBack,
});
