import {
  type Actor,
  type ActorCode,
  everything,
  type FlatRow,
  isWithinScope,
  type Role,
  type RowTable,
  type Subject,
  scopeOf,
  UNIT_NOT_KNOWN,
  unitCells,
  unitColumns,
} from "@answerable/core";
import fc from "fast-check";
import { ok } from "neverthrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { step } from "../log/work.ts";
import { rowTableStatements } from "../migrations/row-table-statements.ts";
import type { Store, StoreModule } from "../store.ts";
import { ADAPTERS, BY, type TestBench, testBench } from "../testing/test-stores.ts";

type Put = { readonly type: "put"; readonly rows: readonly FlatRow[] };
type WasPut = { readonly type: "was-put"; readonly schema: 1; readonly rows: readonly FlatRow[] };

const table: RowTable<readonly FlatRow[]> = {
  name: "complaint",
  columns: { number: "integer", adm1: "text", ...unitColumns },
  orders: { number: ["number"] },
  rowsOf: (state) => state,
};

const subject: Subject<readonly FlatRow[], Put, WasPut> = {
  name: "complaint",
  initial: [],
  decide: ({ rows }) => ok([{ type: "was-put", schema: 1, rows }]),
  evolve: (_state, { rows }) => rows,
  tables: [table],
  dueOf: () => [],
  upcast: (event) => event as WasPut,
};

const complaints: StoreModule = {
  name: "complaints",
  subjects: [subject],
  migrations: [{ name: "0002-create-complaints", statements: (words) => rowTableStatements(words, table) }],
};

const handler: Role = {
  code: "case-handler",
  label: { en: "Case handler" },
  permissions: ["complaints.list"],
  sees: { complaint: "own-areas" },
  hides: {},
};
const UNITS = ["site-a", "site-b", "team-a", "partner-a", "supplier-a"];

describe.each(ADAPTERS)("rows about a unit on %s", (adapter) => {
  let bench: TestBench;
  let store: Store;
  beforeAll(async () => {
    bench = await testBench(adapter);
    store = await bench.open(complaints);
  });
  afterAll(() => bench.close());

  const answers = async (actor: Actor, rows: readonly FlatRow[]) => {
    const work = { ...BY, steps: [step(subject, "s", { type: "put", rows })] };
    (await store.handle([work]))._unsafeUnwrap()[0]?._unsafeUnwrap();
    const scope = scopeOf(actor, "complaint", "complaints.list");
    const reader = store.rows(table);
    const page = (await reader.list({ scope, order: "number", limit: 1000 }))._unsafeUnwrap();
    const small = (await reader.list({ scope, order: "number", limit: 2 }))._unsafeUnwrap();
    return {
      numbers: page.rows.map((row) => row["number"]),
      count: (await reader.count({ scope, filter: everything }))._unsafeUnwrap(),
      hasNext: small.next !== undefined,
    };
  };

  it("shows nobody near them a row, a count or a further page that hangs on it (law)", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.subarray(UNITS), { nil: undefined }),
        fc.array(fc.uniqueArray(fc.constantFrom(...UNITS, UNIT_NOT_KNOWN), { maxLength: 6 }), { maxLength: 8 }),
        async (units, subjects) => {
          const actor: Actor = {
            ...{ code: "H-01" as ActorCode, roles: [handler], areas: ["ML05"] },
            ...(units === undefined ? {} : { units }),
          };
          const rows = subjects.map((about, number) => ({ number, adm1: "ML05", ...unitCells(about) }));
          const far = rows.filter((row) => isWithinScope(actor, "complaint", "complaints.list", row));
          const isNear = (about: readonly string[]) =>
            units === undefined
              ? about.length > 0
              : about.some((unit) => units.includes(unit) || (unit === UNIT_NOT_KNOWN && units.length > 0));
          expect(far).toEqual(rows.filter((_, at) => !isNear(subjects[at] ?? [])));
          const seen = await answers(actor, rows);
          expect(seen.numbers).toEqual(far.map(({ number }) => number));
          // as if what they are near to did not exist
          expect(await answers(actor, far)).toEqual(seen);
        },
      ),
      process.env["ANSWERABLE_LONG"] ? {} : { numRuns: 25 },
    );
  });
});
