import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Instant } from "./instant.ts";
import { type Rejection, rejection } from "./rejection.ts";
import type { RowTable, Subject } from "./subject.ts";

/** What an import was begun with: what it takes in, how many files of each kind, and the mappings it read them under. */
export interface BatchBeginning {
  /** The subject it takes in, such as `incident`. */
  readonly takesIn: string;
  /** Files by their kind; no name and no path of a file is kept. */
  readonly files: Readonly<Record<string, number>>;
  /** The form mappings in use, `id@version`. */
  readonly mappings: readonly string[];
}

/**
 * How many of what; the words are those of the import's report. How many rows were read is not among them: what is left
 * of it after all that stands here would be a number of submissions that spoke of what must not be known.
 */
export type BatchCounts = Readonly<Record<string, number>>;

export type ImportBatchState =
  | { readonly status: "absent" }
  | ({
      /** `begun`: it runs, or its process ended before it could say more. `broken-off`: the store failed on the way. */
      readonly status: "begun" | "ended" | "broken-off";
      readonly begunAt: Instant;
      readonly endedAt: Instant | null;
      readonly counts: BatchCounts;
    } & BatchBeginning)
  | ({
      readonly status: "undone";
      readonly begunAt: Instant;
      readonly endedAt: Instant | null;
      readonly counts: BatchCounts;
      readonly undoneAt: Instant;
      /** What the undoing took back and left. */
      readonly undone: BatchCounts;
    } & BatchBeginning);

export type ImportBatchCommand =
  | { readonly type: "begin"; readonly at: Instant; readonly beginning: BatchBeginning }
  | { readonly type: "end"; readonly at: Instant; readonly counts: BatchCounts }
  | { readonly type: "break-off"; readonly at: Instant; readonly counts: BatchCounts }
  | { readonly type: "undo"; readonly at: Instant; readonly counts: BatchCounts };

export type ImportBatchEvent =
  | { readonly type: "import-begun"; readonly schema: 1; readonly at: Instant; readonly beginning: BatchBeginning }
  | { readonly type: "import-ended"; readonly schema: 1; readonly at: Instant; readonly counts: BatchCounts }
  | { readonly type: "import-broken-off"; readonly schema: 1; readonly at: Instant; readonly counts: BatchCounts }
  | { readonly type: "import-undone"; readonly schema: 1; readonly at: Instant; readonly counts: BatchCounts };

type ImportBatchRejection = Rejection<"already-recorded" | "not-recorded" | "import-over">;
type Decision = Result<readonly ImportBatchEvent[], ImportBatchRejection>;

const decide = (command: ImportBatchCommand, state: ImportBatchState): Decision => {
  if (command.type === "begin")
    return state.status === "absent"
      ? ok([{ type: "import-begun", schema: 1, at: command.at, beginning: command.beginning }])
      : err(rejection("already-recorded"));
  if (state.status === "absent") return err(rejection("not-recorded"));
  const { at, counts } = command;
  return (
    match(command)
      .returnType<Decision>()
      .with({ type: "end" }, () =>
        state.status === "begun"
          ? ok([{ type: "import-ended", schema: 1, at, counts }])
          : err(rejection("import-over")),
      )
      .with({ type: "break-off" }, () =>
        state.status === "begun"
          ? ok([{ type: "import-broken-off", schema: 1, at, counts }])
          : err(rejection("import-over")),
      )
      // Whatever its state: what broke off is undone too, and undoing again goes on with what is left.
      .with({ type: "undo" }, () => ok([{ type: "import-undone", schema: 1, at, counts }]))
      .exhaustive()
  );
};

const evolve = (state: ImportBatchState, event: ImportBatchEvent): ImportBatchState => {
  if (event.type === "import-begun")
    return { ...event.beginning, status: "begun", begunAt: event.at, endedAt: null, counts: {} };
  if (state.status === "absent") return state;
  const { takesIn, files, mappings, begunAt, endedAt, counts } = state;
  const kept = { takesIn, files, mappings, begunAt };
  return match(event)
    .returnType<ImportBatchState>()
    .with({ type: "import-ended" }, (fact) => ({ ...kept, status: "ended", endedAt: fact.at, counts: fact.counts }))
    .with({ type: "import-broken-off" }, (fact) => ({
      ...kept,
      status: "broken-off",
      endedAt: fact.at,
      counts: fact.counts,
    }))
    .with({ type: "import-undone" }, (fact) => ({
      ...kept,
      ...{ endedAt, counts },
      status: "undone",
      undoneAt: fact.at,
      undone: fact.counts,
    }))
    .exhaustive();
};

/** One row an import. */
export const importBatchTable: RowTable<ImportBatchState> = {
  name: "import_batch",
  columns: {
    takesIn: "text",
    status: "text",
    begunAt: "text",
    endedAt: "text",
    files: "integer",
    recorded: "integer",
    corrected: "integer",
    inConflict: "integer",
    refusedRows: "integer",
  },
  orders: { begun: ["begunAt"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            takesIn: state.takesIn,
            status: state.status,
            begunAt: state.begunAt,
            endedAt: state.endedAt,
            files: Object.values(state.files).reduce((sum, files) => sum + files, 0),
            recorded: state.counts["recorded"] ?? null,
            corrected: state.counts["corrected"] ?? null,
            inConflict: state.counts["inConflict"] ?? null,
            refusedRows: state.counts["refusedRows"] ?? null,
          },
        ],
};

/**
 * An import as a record of its own: begun, then ended, broken off, or undone. What it brought carries its id.
 * Err `already-recorded`; `not-recorded`; `import-over`: it is not running any more.
 */
export const importBatchSubject: Subject<ImportBatchState, ImportBatchCommand, ImportBatchEvent, ImportBatchRejection> =
  {
    name: "import-batch",
    initial: { status: "absent" },
    decide,
    evolve,
    upcast: (event) => event as ImportBatchEvent,
    dueOf: () => [],
    tables: [importBatchTable],
  };
