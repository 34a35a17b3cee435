import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { koboSubmission } from "./kobo-submission.ts";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

let small: SmallOperation;
let batch = "";

const rowsOf = (file: readonly string[], query: string): Uint8Array[] => {
  using database = new DatabaseSync(join(small.data, ...file), { readOnly: true });
  return (database.prepare(query).all() as { bytes: Uint8Array }[]).map(({ bytes }) => bytes);
};
/** What lies sealed, and the keys it can be opened with. */
const sealed = (): Uint8Array[] => [
  ...rowsOf(["monitoring.sqlite"], "select bytes from personal where bytes is not null"),
  ...rowsOf(["keys", "wrapped.sqlite"], "select wrapped as bytes from slot_key where module = 'monitoring'"),
];
/** Which of them stand in any file, free pages and write-ahead files too. */
const found = (values: readonly Uint8Array[]): number => {
  const files = readdirSync(small.data, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const all = Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
  return values.filter((bytes) => all.includes(Buffer.from(bytes))).length;
};

const page = Array.from({ length: 20 }, (_one, index) =>
  koboSubmission({
    "grp_incident/localite": "Bih",
    ...(index % 2 === 0 ? { "grp_recit/recit": "Ils cherchaient la fille du chef de village, 76 12 34 56." } : {}),
  }),
);

beforeEach(async () => {
  small = await smallOperation();
  const { out } = await small.takeIn(page, "--format", "json");
  ({ batch } = JSON.parse(out) as { batch: string });
});

describe("what an import brought and is taken back", () => {
  it("by undoing the import: neither what lay sealed nor its keys are in any byte of any file", async () => {
    const before = sealed();
    expect(before.length).toBeGreaterThan(60);
    expect(found(before)).toBe(before.length);
    expect((await small.as("im-01", ["import", "undo", batch])).code).toBe(0);
    expect([sealed().length, found(before)]).toEqual([0, 0]);
  });

  it("as the whole form does not hold it any more: gone in the same way", async () => {
    const [kept = {}] = page;
    const before = sealed();
    const { out } = await small.takeIn([kept], "--whole-form", "--lost-most", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ deletedAtSource: { takenBack: 19 } });
    const left = sealed();
    expect(left.length).toBeLessThan(10);
    expect(found(before)).toBe(left.length);
  });

  it("while somebody reads: gone with the next command line after that", async () => {
    const before = sealed();
    const reader = new DatabaseSync(join(small.data, "monitoring.sqlite"), { readOnly: true });
    reader.exec("begin");
    reader.prepare("select count(*) from log_event").get();
    expect((await small.as("im-01", ["import", "undo", batch])).code).toBe(0);
    reader.exec("commit");
    reader.close();
    expect((await small.as("im-01", ["import", "list"])).code).toBe(0);
    expect(found(before)).toBe(0);
  });
});
