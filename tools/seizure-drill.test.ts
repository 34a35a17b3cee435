import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ActorCode, Instant, Staff } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import { generateIdentity, identityToRecipient } from "age-encryption";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ScratchOperation, scratchOperation } from "./scratch-operation.ts";

// A disk is taken: every byte of it is searched for what was planted while people worked, and what is found is what
// docs/seizure.md says, cell by cell.

const NOW = "2026-06-15T09:08:07.006Z" as Instant;
const PAGE = new URL("../docs/seizure.md", import.meta.url);
const given = { answer: "given", on: "2026-06-15", how: "face-to-face" };

const member = (code: string, role: string, more: object): Staff["members"][number] => ({
  ...{ code: code as ActorCode, roles: [role], areas: "whole-operation", units: [] },
  ...more,
});
const HANDLER = {
  post: "complaints-officer",
  ...{ organisation: "agency", level: "officer", office: "field", supervisor: null, sex: "woman" },
};
const STAFF = [
  member("watcher-77", "monitor-supervisor", { areas: ["ML05"] }),
  member("handler-78", "case-handler", { areas: ["ML05"], position: HANDLER }),
];

const incident = {
  ...{ violations: [{ unit: "victims", type: "threat" }], actorCategory: "bandits", referrals: [] },
  happened: { month: "2026-05", precision: "day", day: "2026-05-13" },
  place: { adm2: "ML0505", locality: "Guinadougou-Plantee" },
  source: { category: "witness", independentSources: 1, known: "seen" },
  narrative: "planted-narrative au marché",
};
const complaint = {
  ...{ lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: true, language: "fr" },
  ...{ receivedAt: "2026-06-14T16:17:18.000Z", key: "planted-key-of-the-lodger-0f6f2f0e" },
  saidBefore: { how: "spoken", said: ["what-must-be-passed-on", "support-depends-on-nothing"] },
  consent: { recording: given, referral: given, sharing: given, "contact-back": given, mrm: { answer: "not-asked" } },
  contacts: [{ kind: "call", value: "70 11 22 33 planted-contact" }],
  ...{ priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency", category: "quality-timeliness" },
  ...{ narrative: "l'huile, dit Aminata Plantee", reference: "portail rouge planted-reference" },
  wishes: {
    ...{ hopes: "le reste planted-hopes", unwanted: [], unwantedWords: null, handler: "not-asked" },
    ...{ reply: "wants-word", family: "not-asked", intermediary: "not-asked" },
  },
};

/** What the page says of each place, by its first column. */
const saidOf = (column: number): Readonly<Record<string, string>> => {
  const page = readFileSync(PAGE, "utf8").split("<!-- drill -->")[1] ?? "";
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return Object.fromEntries(rows.map((cells) => [cells[1] ?? "", cells[column + 1] ?? ""]));
};

const bytesBelow = (folder: string, but?: string): readonly Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.parentPath !== but)
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)));

/** What lies sealed of a record, as its file holds it. */
const sealedBytes = (data: string, stream: string): readonly Uint8Array[] => {
  using file = new DatabaseSync(join(data, "accountability.sqlite"), { readOnly: true });
  const rows = file.prepare("select bytes from personal where stream = ? and bytes is not null").all(stream);
  return rows.map(({ bytes }) => bytes as Uint8Array);
};

let server: TestPostgres;
const folders: string[] = [];
beforeAll(async () => {
  server = await startPostgres({ ofItsOwn: true });
});
afterAll(async () => {
  await server.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An operation that people have worked in; what was planted, by the words of the page. */
const lived = async (operation: ScratchOperation) => {
  const done = <Output>(actor: string, name: string, input: object) => operation.done<Output>(name, input, NOW, actor);
  await done("watcher-77", "incidents.record", incident);
  const { id, receipt } = await done<{ id: string; receipt: string }>("desk-01", "cases.lodge", complaint);
  await done("handler-78", "cases.read-text", { id, field: "narrative", purpose: "sorting" });
  const { token } = await done<{ token: string }>("im-01", "tokens.issue", {});
  const gone = await done<{ id: string }>("desk-01", "cases.lodge", { ...complaint, key: `${complaint.key}2` });
  return {
    gone: gone.id,
    planted: {
      "words that somebody said or wrote": ["planted-narrative", "planted-hopes", "planted-reference"],
      "a name that stands in them": ["Aminata Plantee"],
      "how to reach somebody": ["planted-contact"],
      "a place below admin 2": ["Guinadougou-Plantee"],
      "the day on which something happened": ["2026-05-13"],
      "the hour at which a complaint came in, which its deadline is reckoned from": ["2026-06-14T16:17:18"],
      "receipts, and what they are made from": [receipt, receipt.replaceAll(" ", ""), complaint.key],
      "tokens of members of staff": [token],
      "type, category, month and admin 2 of every record": ["quality-timeliness", "ML0505", "2026-05"],
      "which desk took a complaint in": ["desk-koro"],
      "codes of members of staff, beside what each did": ["watcher-77", "handler-78"],
      "their roles, areas and posts, by code": ["monitor-supervisor", "complaints-officer"],
      "when each thing was typed in, to the millisecond": [NOW],
      "who opened which text, and for what": ["sorting"],
      "which operation it is": ["scratch"],
    },
  };
};

const found = (planted: readonly string[], among: readonly Buffer[]): boolean =>
  planted.some((text) =>
    [
      Buffer.from(text),
      Buffer.from(text, "utf16le"),
      Buffer.from(Buffer.from(text).toString("base64").replace(/.?=*$/, "")),
    ].some((bytes) => among.some((file) => file.includes(bytes))),
  );

/**
 * Every file of the server, its write-ahead log among them, after all of it was written out; and every row, as long ones are
 * packed in the files, which hides them from nobody.
 */
const everythingOnServer = async (url: string): Promise<readonly Buffer[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("checkpoint");
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    const tables = await client.query<{ name: string }>(
      "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    );
    const packed: Buffer[] = [];
    for (const { name } of tables.rows)
      for (const row of (await client.query<Record<string, unknown>>(`select * from ${name}`)).rows)
        packed.push(Buffer.from(Object.values(row).join("\n")));
    return [...bytesBelow(rows[0]?.data_directory ?? ""), ...packed];
  } finally {
    await client.end();
  }
};

describe.each(["sqlite", "postgres"] as const)("whoever takes the disk of an operation on %s", (database) => {
  it("learns what the page says, and no more", async () => {
    const url = database === "postgres" ? await server.createDatabase() : undefined;
    const operation = await scratchOperation(NOW, url, STAFF);
    try {
      const { planted, gone } = await lived(operation);
      const before = database === "sqlite" ? sealedBytes(operation.data, gone) : [];
      expect(before).toHaveLength(database === "sqlite" ? 4 : 0);
      await operation.done("person.erase", { ids: [gone], wishedBy: "the-person" }, NOW, "handler-78");
      const out = mkdtempSync(join(tmpdir(), "answerable-seized-"));
      folders.push(out);
      const to = [await identityToRecipient(await generateIdentity())];
      const places = { out: join(out, "data"), keysOut: join(out, "keys") };
      await operation.done("backup", { ...places, to, oneDisk: true });
      const disks = {
        ...{
          stores:
            url === undefined
              ? bytesBelow(operation.data, join(operation.data, "keys"))
              : await everythingOnServer(url),
        },
        ...{ keys: bytesBelow(join(operation.data, "keys")), backup: bytesBelow(out) },
      };
      const seen = (among: readonly Buffer[]) =>
        Object.fromEntries(Object.entries(planted).map(([what, texts]) => [what, found(texts, among) ? "yes" : "no"]));
      expect({ stores: seen(disks.stores), keys: seen(disks.keys), backup: seen(disks.backup) }).toEqual({
        ...{ stores: saidOf(url === undefined ? 1 : 2), keys: saidOf(3), backup: saidOf(4) },
      });
      // not even sealed: of what was erased no byte is left in a file
      for (const bytes of before) expect(disks.stores.some((file) => file.includes(Buffer.from(bytes)))).toBe(false);
    } finally {
      operation.remove();
    }
  });
});
