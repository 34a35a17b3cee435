import pg from "pg";
import { describe, expect, it } from "vitest";
import { startPostgres } from "./start-postgres.ts";

describe("the PostgreSQL of the tests", () => {
  it("orders text by bytes in a database of its own, and goes when told", async () => {
    const server = await startPostgres();
    const client = new pg.Client({ connectionString: await server.createDatabase() });
    await client.connect();
    const { rows } = await client.query(`select 'a' collate "C" < 'B' as words, 'a' < 'é' as accents`);
    await client.end();
    await server.stop();
    expect(rows).toEqual([{ words: false, accents: true }]);
  });
});
