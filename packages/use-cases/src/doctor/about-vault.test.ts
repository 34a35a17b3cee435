import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { locate } from "../location.ts";
import { aboutVault } from "./about-vault.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-vault-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const well = { generation: 2, heldBy: "passphrase", keys: 9, toRotate: 0 };
const codes = async (standing: Partial<typeof well>, env: Readonly<Record<string, string>> = {}) =>
  (await aboutVault({ env, location: locate(env, folder) }, { ...well, ...standing })).map(({ code }) => code);

describe("the doctor on the vault", () => {
  it("has nothing to say of one that was made anew and is held elsewhere", async () => {
    expect(await codes({})).toEqual([]);
  });

  it("names a rotation that broke off, keys of an older version, and a token that is taken with the disk", async () => {
    expect(await codes({ toRotate: 3 })).toEqual(["rotation-under-way"]);
    expect(await codes({ generation: 0 })).toEqual(["keys-of-an-older-version"]);
    const token = join(folder, "token");
    writeFileSync(token, "s.test\n");
    const env = { ANSWERABLE_KMS_TOKEN_FILE: token };
    expect(await codes({ heldBy: "transit:answerable" }, env)).toEqual(["token-on-the-disk-of-the-data"]);
    expect(await codes({ heldBy: "passphrase" }, env)).toEqual([]);
  });
});
