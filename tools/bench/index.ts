// How fast the risk index is, and in how much memory, beside DuckDB doing the same in SQL on one thread.
// Run: node --conditions=@answerable/source tools/bench/index.ts [rows …]  (default 10000 100000; for the record 10000 1000000)
// DuckDB is used where it is there: npm install --no-save @duckdb/node-api@1.5.6-r.1 (100 MB, so no dependency of ours).
// (a) columns in memory → every score; (b) a month of 500 areas with 20 informants each, drawn anew 2,000 times; (c) a
// file of CSV → a file of scores. Ratios carry over from machine to machine; of each time the best of some rounds counts.
import { execFile } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type AreaScore, accumulate, emptyTally, resampledScores, scoresOf } from "@answerable/core";
import { AREAS, benchMethod, chunkOf, type MadeAnswers, madeAnswers, questions, writeCsv } from "./index-data.ts";
import { openDuckDb, resamplesSql, rowsOfFile, scoresSql, voicesSql } from "./index-duckdb.ts";

type DuckDb = NonNullable<Awaited<ReturnType<typeof openDuckDb>>>;

const ROUNDS = 10;
const RESAMPLES = 2000;
const INFORMANTS = 20;
const MEGABYTE = 1024 * 1024;
const CHILD = fileURLToPath(new URL("index-child.ts", import.meta.url));

const method = benchMethod();
const folder = mkdtempSync(join(tmpdir(), "answerable-bench-"));

interface Timed<Output> {
  readonly seconds: number;
  readonly output: Output;
}

const timed = async <Output>(work: () => Output | Promise<Output>): Promise<Timed<Output>> => {
  const start = performance.now();
  const output = await work();
  return { seconds: (performance.now() - start) / 1000, output };
};

/** The best of some rounds, ours and the other in turn, so that what else the machine does meets both. */
const bestOf = async <Ours, Theirs>(
  rounds: number,
  ours: () => Ours,
  theirs: (() => Promise<Theirs>) | undefined,
): Promise<{ readonly ours: Timed<Ours>; readonly theirs: Timed<Theirs> | undefined }> => {
  let best = { ours: await timed(ours), theirs: theirs && (await timed(theirs)) };
  for (let round = 1; round < rounds; round++) {
    const again = { ours: await timed(ours), theirs: theirs && (await timed(theirs)) };
    best = {
      ours: again.ours.seconds < best.ours.seconds ? again.ours : best.ours,
      theirs: again.theirs && best.theirs && again.theirs.seconds < best.theirs.seconds ? again.theirs : best.theirs,
    };
  }
  return best;
};

const beside = (ours: number, theirs: number | undefined): string =>
  theirs === undefined ? "" : `; DuckDB ${theirs.toFixed(3)} s, ours × ${(ours / theirs).toFixed(2)}`;

/** The largest difference between scores of the engine and rows of area, month and score in SQL, as a share of the score. */
const farthest = (scores: readonly AreaScore[], rows: readonly (readonly unknown[])[]): number => {
  const own = new Map(scores.map((one) => [`${one.area} ${one.month}`, one.score]));
  if (rows.length !== scores.filter(({ score }) => score !== null).length) return Number.POSITIVE_INFINITY;
  return rows.reduce((most, [area, month, score]) => {
    const here = own.get(`${area as string} ${month as string}`) ?? Number.NaN;
    const apart = Math.abs(here - Number(score)) / Math.max(1, Math.abs(here));
    return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : Math.max(most, apart);
  }, 0);
};

const scoreColumns = async (made: MadeAnswers, path: string, duckdb: DuckDb | undefined): Promise<void> => {
  const chunk = chunkOf(made);
  await duckdb?.run(`create or replace table answers as ${rowsOfFile(path)}`);
  const found = await bestOf(
    ROUNDS,
    () => scoresOf(accumulate(emptyTally(method, 0), chunk)).scores,
    duckdb && (async () => (await duckdb.runAndReadAll(scoresSql("answers"))).getRows()),
  );
  const apart = found.theirs && farthest(found.ours.output, found.theirs.output);
  if (apart !== undefined && !(apart <= 1e-9)) throw new Error(`the scores differ by ${apart}`);
  console.log(
    `(a) ${made.rows} × ${questions.length} answers in memory → ${found.ours.output.length} areas and months: ` +
      `${found.ours.seconds.toFixed(3)} s${beside(found.ours.seconds, found.theirs?.seconds)}` +
      (apart === undefined ? "" : `; the scores differ by ${apart.toExponential(0)} at most`),
  );
};

const resampleMonth = async (duckdb: DuckDb | undefined): Promise<void> => {
  const made = madeAnswers(AREAS * INFORMANTS, 1);
  const path = join(folder, "month.csv");
  await writeCsv(path, made);
  await duckdb?.run(voicesSql(rowsOfFile(path)));
  const chunk = chunkOf(made);
  const found = await bestOf(
    2,
    () => resampledScores(accumulate(emptyTally(method), chunk), [], { resamples: RESAMPLES }).scores,
    duckdb && (async () => (await duckdb.runAndReadAll(resamplesSql(RESAMPLES, INFORMANTS))).getRows()),
  );
  const own = new Map(found.ours.output.map(({ area, spread }) => [area, spread?.middle]));
  const apart = found.theirs?.output.map(([area, from, to]) => {
    const middle = own.get(area as string);
    return middle === undefined
      ? Number.NaN
      : Math.max(Math.abs(middle.from.score - Number(from)), Math.abs(middle.to.score - Number(to)));
  });
  console.log(
    `(b) ${RESAMPLES} resamples of ${AREAS} areas with ${INFORMANTS} informants each: ${found.ours.seconds.toFixed(2)} s` +
      beside(found.ours.seconds, found.theirs?.seconds) +
      (apart === undefined
        ? ""
        : `; the middle halves differ by ${Math.max(...apart).toFixed(2)} points of 100 at most (other draws)`),
  );
};

/** Seconds to cut the lines of a file at their commas, and nothing else. */
const splittingSeconds = async (path: string): Promise<number> => {
  let cells = 0;
  const { seconds } = await timed(async () => {
    for await (const line of createInterface({ input: createReadStream(path) })) cells += line.split(",").length;
  });
  if (cells === 0) throw new Error("nothing was split");
  return seconds;
};

interface Measured {
  readonly seconds: number;
  readonly residentBytes: number;
}

const scoreFile = async (rows: number, path: string, duckdb: DuckDb | undefined): Promise<Measured> => {
  const asDocument = join(folder, "method.json");
  writeFileSync(asDocument, JSON.stringify(method));
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...["--conditions=@answerable/source", CHILD, asDocument, path],
  ]);
  const measured = JSON.parse(stdout) as Measured;
  const splitting = await splittingSeconds(path);
  const theirs = duckdb && (await timed(() => duckdb.runAndReadAll(scoresSql(rowsOfFile(path)))));
  console.log(
    `(c) ${rows} rows, ${(statSync(path).size / MEGABYTE).toFixed(0)} MB of CSV → scores: ${measured.seconds.toFixed(2)} s, ` +
      `${(measured.residentBytes / MEGABYTE).toFixed(0)} MB resident; × ${(measured.seconds / splitting).toFixed(2)} of ` +
      `splitting its lines${beside(measured.seconds, theirs?.seconds)}`,
  );
  return measured;
};

const duckdb = await openDuckDb();
if (duckdb === undefined)
  console.log("DuckDB is not there to be set beside: npm install --no-save @duckdb/node-api@1.5.6-r.1");
await resampleMonth(duckdb);
const asked = process.argv.slice(2).map(Number);
let before: (Measured & { readonly rows: number }) | undefined;
for (const rows of asked.length > 0 ? asked : [10_000, 100_000]) {
  const path = join(folder, "answers.csv");
  const made = madeAnswers(rows);
  await writeCsv(path, made);
  await scoreColumns(made, path, duckdb);
  const month = join(folder, "month.csv");
  const inOneMonth = madeAnswers(rows, 1);
  await writeCsv(month, inOneMonth);
  await scoreColumns(inOneMonth, month, duckdb);
  const measured = await scoreFile(rows, path, duckdb);
  if (before !== undefined) {
    const perRow = measured.seconds / rows / (before.seconds / before.rows);
    const memory = measured.residentBytes / before.residentBytes;
    console.log(`    beside ${before.rows} rows: × ${perRow.toFixed(2)} time a row, × ${memory.toFixed(2)} memory`);
  }
  before = { ...measured, rows };
}
rmSync(folder, { recursive: true });
