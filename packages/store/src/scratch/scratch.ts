import { DatabaseSync } from "node:sqlite";

/**
 * Keys with texts, in the order of the keys, in an anonymous file of SQLite: memory stays the same however many there
 * are, no other process can open it, and it is gone when it is closed or the process ends. It keeps no order of arrival.
 * Only what is coded goes in, never a personal value: the file lies on the machine's temporary volume.
 */
export interface Scratch {
  get(key: string): string | undefined;
  has(key: string): boolean;
  /** Puts a text under a key, in place of the one that is there. */
  set(key: string, text: string): void;
  /** All of it, in the order of the keys, by bytes. Nothing may be set meanwhile. */
  entries(): IterableIterator<readonly [string, string]>;
  readonly size: number;
  close(): void;
}

/** Opens one, empty. */
export const openScratch = (): Scratch => {
  const database = new DatabaseSync("");
  // Gone with the process anyway: there is nothing to keep safe.
  database.exec("pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-4096;");
  database.exec("create table kept (key text primary key, text text not null) without rowid; begin;");
  const read = database.prepare("select text from kept where key = ?");
  const write = database.prepare("insert into kept values (?, ?) on conflict (key) do update set text = excluded.text");
  const all = database.prepare("select key, text from kept order by key");
  const count = database.prepare("select count(*) as size from kept");
  const get = (key: string): string | undefined => (read.get(key) as { text: string } | undefined)?.text;
  return {
    get,
    has: (key) => get(key) !== undefined,
    set: (key, text) => void write.run(key, text),
    entries: function* () {
      for (const row of all.iterate() as Iterable<{ key: string; text: string }>) yield [row.key, row.text] as const;
    },
    get size() {
      return (count.get() as { size: number }).size;
    },
    close: () => database.close(),
  };
};
