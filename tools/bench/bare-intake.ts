// The least that takes a complaint in durably: hono, JSON, one prepared insert, its own fsync. Says its address on stdout.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const folder = mkdtempSync(join(tmpdir(), "answerable-bare-"));
const database = new DatabaseSync(join(folder, "bare.sqlite"));
database.exec("pragma journal_mode=wal; pragma synchronous=full; create table said (id text primary key, data text)");
const insert = database.prepare("insert into said values (?, ?)");

const app = new Hono().post("/", async (context) => {
  const id = crypto.randomUUID();
  insert.run(id, JSON.stringify(await context.req.json()));
  return context.json({ id }, 201);
});
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}/`),
);
process.once("SIGTERM", () => {
  server.close();
  database.close();
  rmSync(folder, { recursive: true });
  process.exit(0);
});
