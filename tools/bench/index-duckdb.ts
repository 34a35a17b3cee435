// The same tree in SQL, on one thread of DuckDB. It is no dependency of this project, nor of its tools: 100 MB for one
// benchmark. Where it is not installed there is nothing to set beside us, and the benchmark says so.
import { AREAS, FLOOR, GROUPS, LEAST_SHARE, nodes, questions } from "./index-data.ts";

const PACKAGE = "@duckdb/node-api";

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): (string | number | null | { items: number[] })[][] }>;
}

/** A database in memory, or undefined where the package is not installed. */
export const openDuckDb = async (): Promise<Connection | undefined> => {
  try {
    const duckdb = (await import(PACKAGE)) as {
      DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
    };
    const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
    await connection.run("set threads = 1");
    await connection.run("select setseed(0.5)");
    return connection;
  } catch {
    return undefined;
  }
};

const WORDS = ["area", "month", "category", "sex"];
const asSaid = [...WORDS.map((name) => `'${name}': 'VARCHAR'`), ...questions.map((name) => `'${name}': 'DOUBLE'`)];

/** The rows of a file, read by DuckDB. */
export const rowsOfFile = (path: string): string =>
  `(select * from read_csv('${path}', header = true, columns = {${asSaid.join(", ")}}))`;

/** Mean, share of answers and goalposts of each question. */
const onTheScale = (question: string): string =>
  `case when count(${question}) >= ${LEAST_SHARE} * count(*)
    then least(1, greatest(0, avg(${question}) / 4)) * 100 end as ${question}`;

const sum = (terms: readonly string[]): string => terms.join(" + ");

/** The nodes one on the other, over a table `leaves` with the questions laid on the scale; the last is `tree`. */
const treeOver = (leaves: string): string =>
  nodes
    .map(({ id, children }, at) => {
      const there = sum(children.map((part) => `case when ${part.id} is null then 0 else ${part.weight} end`));
      const all = children.reduce((weight, part) => weight + part.weight, 0);
      const weighted = sum(children.map((part) => `coalesce(${part.weight} * ${part.id}, 0)`));
      const enough = `case when ${there} >= ${LEAST_SHARE * all} then (${weighted}) / (${there}) end`;
      const [name, from] = [at === nodes.length - 1 ? "tree" : `tree${at}`, at === 0 ? leaves : `tree${at - 1}`];
      return `${name} as (select *, ${enough} as ${id} from ${from})`;
    })
    .join(",\n");

/** What is in the engine's scores: every question and node of each area and month above the floor, ordered. */
export const scoresSql = (rows: string): string => `
  with spoke as (select * from ${rows} where coalesce(${questions.join(", ")}) is not null),
  leaves as (select area, month, count(*) as voices, count(distinct category) as heard, ${questions.map(onTheScale).join(", ")}
    from spoke group by area, month),
  ${treeOver("leaves")}
  select area, month, risk, * exclude (area, month, risk) from tree
  where voices >= ${FLOOR} and heard >= ${GROUPS} order by area, month`;

/** The voices of a month, each with a number among those of its area. */
export const voicesSql = (rows: string): string => `create or replace table voices as
  select *, row_number() over (partition by area) - 1 as voice from ${rows}`;

/** Where the middle half of so many resamples lies, by area: draws, their means, the tree, quartiles. */
export const resamplesSql = (resamples: number, informants: number): string => `
  with draws as (select resample, area, cast(floor(random() * ${informants}) as bigint) as voice
    from range(${resamples}) as r(resample), (select distinct area from voices), range(${informants})),
  leaves as (select resample, area, ${questions.map(onTheScale).join(", ")}
    from draws join voices using (area, voice) group by resample, area),
  ${treeOver("leaves")}
  select area, quantile_cont(risk, 0.25), quantile_cont(risk, 0.75) from tree group by area order by area limit ${AREAS}`;
