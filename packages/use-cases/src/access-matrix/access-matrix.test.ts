import { readFileSync, writeFileSync } from "node:fs";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actualMatrix } from "./actual-matrix.ts";
import { type AskedOperation, askedOperation, everyUseCase } from "./asked-operation.ts";
import { EXPECTED, expectedCells } from "./expected-matrix.ts";
import { ENTERING } from "./matrix-inputs.ts";
import { matrixPage } from "./matrix-page.ts";
import { ASKING, LISTING, ONLY_WHETHER, PLAIN } from "./matrix-questions.ts";

type Actual = Awaited<ReturnType<typeof actualMatrix>>;
const PAGE = new URL("../../../../docs/access-matrix.md", import.meta.url);

const rowsThatDiffer = ({ matrix }: Actual, rows: readonly string[]) =>
  rows.flatMap((row) => {
    const [happens, expected] = [matrix[row] ?? {}, expectedCells(row)];
    const columns = new Set([...Object.keys(happens), ...Object.keys(expected)] as (keyof typeof happens)[]);
    return [...columns].flatMap((one) =>
      happens[one] === expected[one] ? [] : [`${row} ${one}: ${happens[one] ?? "·"}, not ${expected[one] ?? "·"}`],
    );
  });

/** A sensitive matter falls due for the focal point and for the body, who see it. */
const FALLS_DUE = ["due.list sfp: case s", "due.list inv: case s", "due.list sfp: promise s"];

describe("the access matrix", () => {
  it("has a row for every use case on the store, and a question for every row", () => {
    const stored = [...everyUseCase.values()].filter(({ permission }) => permission !== null).map(({ name }) => name);
    const rows = Object.keys(EXPECTED).map((row) => row.split("~")[0] ?? "");
    expect([...new Set(rows)].toSorted()).toEqual(stored.toSorted());
    const adopting = ["documents.adopt", "documents.adopt~staff"];
    const asked = new Set([...Object.keys({ ...ASKING, ...ENTERING, ...LISTING, ...PLAIN }), ...adopting]);
    expect(Object.keys(EXPECTED).filter((row) => !asked.has(row) && !ONLY_WHETHER.has(row))).toEqual([]);
  });

  it("stands on its page as it is tested", () => {
    if (process.env["ANSWERABLE_WRITE_MATRIX"] === "1") writeFileSync(PAGE, matrixPage());
    expect(readFileSync(PAGE, "utf8")).toBe(matrixPage());
  });
});

describe("the access matrix on SQLite", () => {
  let at: AskedOperation;
  let actual: Actual;
  beforeAll(async () => {
    at = await askedOperation();
    actual = await actualMatrix(at);
  });
  afterAll(() => at.close());

  it("is what happens, cell by cell", () => {
    expect(rowsThatDiffer(actual, Object.keys(EXPECTED))).toEqual([]);
  });

  it("answers about a record that is hidden as about none", () => {
    expect(actual.leaks).toEqual([]);
  });

  it("changes no other list, count, table or product when something sensitive, or near who asks, comes", () => {
    expect(actual.elsewhere).toEqual(FALLS_DUE);
  });
});

describe("the access matrix on PostgreSQL, of incidents and cases, beside another operation in the same database", () => {
  let server: TestPostgres;
  let at: AskedOperation;
  let other: AskedOperation;
  beforeAll(async () => {
    server = await startPostgres();
    const url = await server.createDatabase();
    [at, other] = [await askedOperation({ url }), await askedOperation({ url, operation: "another" })];
  });
  afterAll(async () => {
    await at.close();
    await other.close();
    await server.stop();
  });

  it("is what happens, and nothing of one operation is there in the other", async () => {
    const actual = await actualMatrix(at, { kinds: ["incident", "case"], another: other, looksElsewhere: false });
    const rows = Object.keys(EXPECTED).filter((row) => ["incident", "case"].includes(EXPECTED[row]?.of ?? ""));
    expect(rowsThatDiffer(actual, rows)).toEqual([]);
    expect(actual.leaks).toEqual([]);
  });
});
