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

  it("makes a database like another one, which somebody has only just left", async () => {
    const server = await startPostgres();
    const asked = async (connectionString: string, text: string) => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      const { rows } = await client.query(text);
      await client.end();
      return rows;
    };
    const first = await server.createDatabase();
    await asked(first, "create table kept as select 1 as one");
    const copy = await server.createDatabase(first);
    await asked(first, "drop table kept");
    expect(await asked(copy, "select one from kept")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("begins again on the same data", async () => {
    const server = await startPostgres({ ofItsOwn: true });
    const asked = async (text: string) => {
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      const { rows } = await client.query(text);
      await client.end();
      return rows;
    };
    await asked("create table kept as select 1 as one");
    await server.restart();
    expect(await asked("select one from kept")).toEqual([{ one: 1 }]);
    await server.stop();
  });
});
