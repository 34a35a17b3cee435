import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";

/** Where the rows of incidents lie: the data directory, or a database of PostgreSQL. */
export type RowsPlace = { readonly data: string } | { readonly postgres: string };

const MONTHS = 60;

/** One row copied under ids and months of its own: `series(from, to)` gives numbers, `hex(n)` twelve digits of one. */
const copying = (table: string, columns: readonly string[], series: string, hex: string, month: string): string => {
  const cells = columns.map((name) => {
    if (name === "stream") return `'00000000-0000-4000-8000-' || ${hex}`;
    return name === "month" ? month : `one."${name}"`;
  });
  const names = columns.map((name) => `"${name}"`).join(", ");
  return `insert into ${table} (${names}) select ${cells.join(", ")}
    from (select * from ${table} limit 1) as one, ${series}`;
};

/**
 * Makes a table of incidents as long as is wanted, by copying one of its rows over five years of months. Lists read nothing else;
 * the log, the states and the slots stay as short as they are.
 */
export const copyIncidents = async (place: RowsPlace, from: number, to: number): Promise<void> => {
  if ("data" in place) {
    const database = new DatabaseSync(join(place.data, "monitoring.sqlite"), { timeout: 60_000 });
    const columns = database.prepare("select name from pragma_table_info('row_incident')").all();
    const series = `(with recursive n(i) as (select ${from} union all select i + 1 from n where i + 1 < ${to}) select i from n) as n`;
    const month = `printf('%04d-%02d', 2020 + (n.i % ${MONTHS}) / 12, 1 + n.i % 12)`;
    const names = columns.map(({ name }) => String(name));
    database.exec(copying("row_incident", names, series, "printf('%012x', n.i)", month));
    database.exec("analyze");
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: place.postgres });
  await client.connect();
  const { rows } = await client.query<{ readonly column_name: string }>(
    "select column_name from information_schema.columns where table_schema = 'monitoring' and table_name = 'row_incident'",
  );
  const series = `generate_series(${from}, ${to - 1}) as n(i)`;
  const month = `to_char(2020 + (n.i % ${MONTHS}) / 12, 'FM0000') || '-' || to_char(1 + n.i % 12, 'FM00')`;
  const names = rows.map(({ column_name }) => column_name);
  await client.query(copying("monitoring.row_incident", names, series, "lpad(to_hex(n.i), 12, '0')", month));
  await client.query("analyze monitoring.row_incident");
  await client.end();
};
