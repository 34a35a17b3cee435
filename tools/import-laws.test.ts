import type { Instant, Issue } from "@answerable/core";
import type { ImportReport } from "@answerable/use-cases";
import fc from "fast-check";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { cleanRow, type DirtyRow, dirtyRows, pageOf } from "./dirty-submissions.ts";
import { asData, type ScratchOperation } from "./scratch-operation.ts";
import { type StoredOperation, scratchOperations } from "./scratch-operations.ts";
import { slowRuns } from "./slow-runs.ts";

const NOW = "2026-02-10T08:00:00.000Z" as Instant;
const TABLES = ["row_incident", "row_violation", "row_survivor_count", "state", "log_event", "personal"] as const;

const fresh = scratchOperations();

const take = (operation: ScratchOperation, files: readonly (readonly DirtyRow[])[], more: object = {}) =>
  operation.done<ImportReport>("import.incidents", { files: files.map((rows) => asData(pageOf(rows))), ...more });

/** What stays the same in whatever order it came: without ids of slots and imports, and without the order of arrival. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !["slot", "digest", "batch", "version"].includes(key))
      .map(([key, one]): [string, unknown] => [
        key,
        key === "answers" ? (plain(one) as object[]).map((answer) => JSON.stringify(answer)).sort() : plain(one),
      ]),
  );
};

/** Everything that follows from what was taken in. */
const standing = async ({ rows }: StoredOperation): Promise<string[]> => {
  const states = (await rows("state"))
    .filter(({ subject }) => subject === "incident" || subject === "survivor-count")
    .map(({ stream, data }) => JSON.stringify([stream, plain(JSON.parse(String(data)))]));
  const flat: string[] = [];
  for (const table of ["row_incident", "row_violation", "row_survivor_count"] as const)
    for (const row of await rows(table))
      flat.push(JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))));
  return [...states, ...flat].sort();
};

const isExact = (report: ImportReport): boolean =>
  report.read ===
  report.recorded +
    report.corrected +
    report.earlierVersions +
    report.unchanged +
    report.inConflict +
    report.refusedRows +
    report.deletedRows +
    report.onlyNotKept;

/** The rows dealt into files, each at least once, some twice, in any order. */
const dealt = (rows: readonly DirtyRow[]): fc.Arbitrary<readonly (readonly DirtyRow[])[]> =>
  fc
    .shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 })
    .chain((shuffled) =>
      fc
        .array(fc.nat(2), { minLength: shuffled.length, maxLength: shuffled.length })
        .map((places) => [0, 1, 2].map((file) => shuffled.filter((_, at) => places[at] === file))),
    )
    // A file whose first row is no submission is not of Kobo's at all.
    .map((files) =>
      files.map((file) =>
        [...file].sort((a, b) => Number(a.kind === "no-submission") - Number(b.kind === "no-submission")),
      ),
    )
    .filter((files) => files.every((file) => file[0]?.kind !== "no-submission"));

describe.each(["sqlite", "postgres"] as const)("imports on %s", (database) => {
  const named = fc.constant(true);
  const rowsAndDeal = (isNamed: fc.Arbitrary<boolean>) =>
    dirtyRows(isNamed)
      .filter(([first]) => first?.kind !== "no-submission")
      .chain((rows) => fc.tuple(fc.constant(rows), dealt(rows)));

  it("lead to the same in any order, interleaving and repetition, in one import or in three; each row is accounted for", async () => {
    await fc.assert(
      fc.asyncProperty(rowsAndDeal(named), async ([rows, files]) => {
        const [inOrder, together, apart] = [
          await fresh(database, NOW),
          await fresh(database, NOW),
          await fresh(database, NOW),
        ];
        const reports = [await take(inOrder, [rows]), await take(together, files)];
        for (const file of files) reports.push(await take(apart, [file]));
        const expected = await standing(inOrder);
        expect(await standing(together)).toEqual(expected);
        expect(await standing(apart)).toEqual(expected);
        expect(reports.map(isExact)).toEqual(reports.map(() => true));
        const events = (await together.rows("log_event")).length;
        expect(await take(together, files)).toMatchObject({ batch: null, recorded: 0, corrected: 0 });
        expect((await together.rows("log_event")).length).toBe(events);
      }),
      slowRuns(6),
    );
  });

  it("lead edits back to their first version where nothing names it, over all the files of an import", async () => {
    await fc.assert(
      fc.asyncProperty(rowsAndDeal(fc.constant(false)), async ([rows, files]) => {
        const [inOrder, together] = [await fresh(database, NOW), await fresh(database, NOW)];
        await take(inOrder, [rows]);
        await take(together, files);
        expect(await standing(together)).toEqual(await standing(inOrder));
      }),
      slowRuns(4),
    );
  });

  it("say in a rehearsal what they do in earnest, and then nothing has grown", async () => {
    await fc.assert(
      fc.asyncProperty(rowsAndDeal(fc.boolean()), fc.boolean(), async ([rows, files], wholeForm) => {
        const operation = await fresh(database, NOW);
        const sizes = async () => Promise.all(TABLES.map(async (table) => (await operation.rows(table)).length));
        await take(operation, [rows.slice(0, Math.ceil(rows.length / 2))]);
        const before = [await standing(operation), await sizes()];
        const input = { files: files.map((file) => asData(pageOf(file))), wholeForm };
        const would = await operation.ask("import.incidents", { ...input, dryRun: true });
        expect([await standing(operation), await sizes()]).toEqual(before);
        const did = await operation.ask("import.incidents", input);
        const comparable = ({ answer, told }: { answer: typeof did.answer; told: readonly Issue[] }) => {
          const {
            batch: _batch,
            dryRun: _dryRun,
            likelyDuplicates: _pairs,
            ...rest
          } = answer._unsafeUnwrap() as ImportReport;
          return { rest, told };
        };
        expect(comparable(would)).toEqual(comparable(did));
      }),
      slowRuns(4),
    );
  });

  it("can be undone: what nobody touched is as if it had never come, sealed values too, and can come again", async () => {
    await fc.assert(
      fc.asyncProperty(rowsAndDeal(named), async ([rows, files]) => {
        const [operation, untouched] = [await fresh(database, NOW), await fresh(database, NOW)];
        await take(untouched, files);
        const { batch, recorded } = await take(operation, [rows]);
        if (batch === null) return;
        const undone = await operation.done<{ takenBack: number }>("import.undo", { batch });
        expect(undone).toMatchObject({ takenBack: recorded, before: 0, left: {} });
        expect((await operation.rows("personal")).filter(({ bytes }) => bytes !== null)).toEqual([]);
        expect((await take(operation, files)).recorded).toBe(recorded);
        expect(await standing(operation)).toEqual(await standing(untouched));
        expect(await operation.done("import.undo", { batch })).toMatchObject({ takenBack: 0 });
      }),
      slowRuns(4),
    );
  });
});

/** A page whose second part is only given out after something has been done. */
class PageInTwo extends Blob {
  readonly #parts: readonly [string, string];
  readonly #between: () => Promise<void>;
  constructor(first: string, second: string, between: () => Promise<void>) {
    super([first, second]);
    this.#parts = [first, second];
    this.#between = between;
  }
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const parts = [...this.#parts];
    const between = this.#between;
    const encode = (text: string) => new TextEncoder().encode(text);
    return new ReadableStream(
      {
        pull: async (controller) => {
          const next = parts.shift();
          if (next === undefined) return controller.close();
          if (parts.length === 0) await between();
          return controller.enqueue(encode(next));
        },
      },
      { highWaterMark: 0 },
    );
  }
}

describe("an import whose database goes away while it writes", () => {
  it("keeps what was committed, says that it broke off, and is completed by importing again", async () => {
    const operation = await fresh("postgres", NOW);
    const rows = Array.from({ length: 1500 }, () => JSON.stringify(cleanRow()));
    const [first, second] = [`{"results":[${rows.slice(0, 1000).join(",")}`, `,${rows.slice(1000).join(",")}]}`];
    const client = new pg.Client({ connectionString: operation.url });
    await client.connect();
    const killWriters = async (): Promise<void> => {
      const kill = `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`;
      // The second lot of rows is on its way into the database meanwhile.
      for (let killed = 0; killed === 0; ) killed = (await client.query(kill)).rows.length;
      await client.end();
    };
    const files = [{ name: "page", blob: new PageInTwo(first, second, killWriters) }];
    const { answer } = await operation.ask("import.incidents", { files });
    expect(answer._unsafeUnwrapErr()).toEqual({ owner: "store", error: { code: "store-unreachable" } });
    const [batch] = await operation.done<{ status: string; recorded: number }[]>("import.list", {});
    expect(batch).toMatchObject({ status: "broken-off", recorded: 500 });
    expect(await operation.done("audit.verify", {})).toMatchObject([
      { intact: true },
      { intact: true },
      { intact: true },
    ]);
    const again = await operation.done("import.incidents", { files: [asData(`${first}${second}`)] });
    expect(again).toMatchObject({ read: 1500, recorded: 1000, unchanged: 500 });
    expect(await operation.done("import.list", {})).toHaveLength(2);
  });
});

/** What fails in the database when an import is nearly over, and nowhere before: a disk that is full by then. */
const FULL_AT_THE_END: readonly (readonly [string, string])[] = [
  [
    "ends",
    `create trigger full_disk before insert on monitoring.log_event for each row
      when (new.type = 'import-ended') execute function monitoring.full_disk_in_trigger()`,
  ],
  [
    "looks for likely duplicates",
    `alter table monitoring.row_incident_batch rename to row_kept_elsewhere;
      create view monitoring.row_incident_batch as
        select * from monitoring.row_kept_elsewhere where monitoring.full_disk()`,
  ],
];

describe("an import whose database fails at the very end", () => {
  it.each(FULL_AT_THE_END)("when it %s says that it broke off, and what it brought stands", async (_when, fails) => {
    const operation = await fresh("postgres", NOW);
    const client = new pg.Client({ connectionString: operation.url });
    await client.connect();
    const full = "begin raise exception using errcode = '53100'; end";
    await client.query(`create function monitoring.full_disk() returns boolean language plpgsql as $$${full}$$;
      create function monitoring.full_disk_in_trigger() returns trigger language plpgsql as $$${full}$$;
      ${fails}`);
    await client.end();
    const rows = [cleanRow(), cleanRow()];
    const { answer } = await operation.ask("import.incidents", {
      files: [asData(JSON.stringify({ results: rows }))],
    });
    expect(answer._unsafeUnwrapErr()).toEqual({ owner: "store", error: { code: "store-full" } });
    const [batch] = await operation.done<{ status: string; recorded: number }[]>("import.list", {});
    expect(batch).toMatchObject({ status: "broken-off", recorded: 2 });
    expect(await operation.done("audit.verify", {})).toMatchObject([
      { intact: true },
      { intact: true },
      { intact: true },
    ]);
  });
});
