import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { afterAll, expect, it } from "vitest";
import { pageLines } from "./page-lines.ts";
import { smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);

it("the lines of the page on backups save an operation and bring it back, in their order", async () => {
  const small = await smallOperation();
  const [stores, keys] = [temporaryFolder("page-stores"), temporaryFolder("page-keys")];
  const identity = await generateIdentity();
  const file = join(temporaryFolder("page-identity"), "backup-identity.txt");
  writeFileSync(file, `# kept elsewhere\n${identity}\n`);
  const recipient = await identityToRecipient(identity);
  const newest = (folder: string) =>
    join(folder, existsSync(folder) ? (readdirSync(folder).toSorted().at(-1) ?? "") : "");
  const told: unknown[] = [];
  for (const { args } of pageLines("backup.md")) {
    const words = args.map((word) =>
      word
        .replace("/backup/stores/NEWEST", newest(stores))
        .replace("/safe/keys/NEWEST", newest(keys))
        .replace("/backup/stores", stores)
        .replace("/safe/keys", keys)
        .replace("age1EXAMPLE", recipient)
        .replace("backup-identity.txt", file),
    );
    if (args[0] === "restore") rmSync(small.data, { recursive: true });
    // all of it lies on one disk here, which the doctor says as well
    const { code, err } = await small.answerable(args[0] === "backup" ? [...words, "--one-disk"] : words);
    told.push([
      args
        .slice(0, 2)
        .filter((word) => /^[a-z]+$/.test(word))
        .join(" "),
      code,
      /"code":"([a-z-]+)"/.exec(err)?.[1],
    ]);
  }
  expect(told).toEqual([
    ["backup", 0, "backup-on-the-disk-of-the-data"],
    ["backup", 0, undefined],
    ["restore", 0, "erased-later-comes-back"],
    ["audit verify", 0, undefined],
    ["doctor", 1, undefined],
  ]);
});
