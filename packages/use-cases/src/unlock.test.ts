import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ActorCode, type Instant } from "@answerable/core";
import { afterAll, describe, expect, it } from "vitest";
import { beginOperation } from "./begin-operation.ts";
import { type Environment, locate } from "./location.ts";
import { unlockFrom, writeNewKey } from "./unlock.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-unlock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACCEPTED = { ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
const now = "2026-06-15T09:00:00.000Z" as Instant;
const opened = async (env: Environment, isSample = false) =>
  (await unlockFrom(env, locate(env, folder), isSample)).match(
    (unlock) => {
      if ("service" in unlock) return unlock.service.heldBy;
      return "passphrase" in unlock ? unlock.passphrase : unlock.key.length;
    },
    (issues) => issues.map(({ code }) => code),
  );

describe("what opens a store", () => {
  it("is not taken from the disk of the store, unless somebody said that it may lie there", async () => {
    const file = join(folder, "beside.key");
    await writeNewKey(file);
    expect(await opened({ ANSWERABLE_KEY_FILE: file })).toEqual(["key-on-the-disk-of-the-data"]);
    expect(await opened({ ANSWERABLE_KEY_FILE: file, ANSWERABLE_KEY_ON_SAME_DISK: "yes" })).toEqual([
      "key-on-the-disk-of-the-data",
    ]);
    expect(await opened({ ANSWERABLE_KEY_FILE: file, ...ACCEPTED })).toBe(32);
    expect(await opened({ ANSWERABLE_KEY_FILE: file }, true)).toBe(32);
  });

  it("may lie on this machine where stores and wrapped keys lie on a server, and not where either is here", async () => {
    const file = join(folder, "server.key");
    await writeNewKey(file);
    const stores = { ANSWERABLE_KEY_FILE: file, DATABASE_URL: "postgres://db.invalid/stores" };
    expect(await opened({ ...stores, ANSWERABLE_KEYS: "postgres://keys.invalid/keys" })).toBe(32);
    expect(await opened(stores)).toEqual(["key-on-the-disk-of-the-data"]);
  });

  it("is a passphrase out of a file, a credential or a pipe, without the line's end", async () => {
    const file = join(folder, "passphrase");
    writeFileSync(file, "quatre mots sans suite\n");
    expect(await opened({ ANSWERABLE_PASSPHRASE_FILE: file })).toEqual(["key-on-the-disk-of-the-data"]);
    expect(await opened({ ANSWERABLE_PASSPHRASE_FILE: file, ...ACCEPTED })).toBe("quatre mots sans suite");
    const held = openSync(file, "r");
    const through = await opened({ ANSWERABLE_PASSPHRASE_FILE: `/dev/fd/${held}` });
    closeSync(held);
    // what stands behind a descriptor is what counts
    expect(through).toEqual(existsSync("/dev/fd") ? ["key-on-the-disk-of-the-data"] : ["key-needed"]);
  });

  it("is needed: no empty passphrase, no empty file, no file that is not there", async () => {
    const empty = join(folder, "empty");
    writeFileSync(empty, "\n");
    for (const env of [
      ...[{}, { ANSWERABLE_PASSPHRASE: "" }, { ANSWERABLE_PASSPHRASE_FILE: empty, ...ACCEPTED }],
      { ANSWERABLE_KEY_FILE: join(folder, "none"), ...ACCEPTED },
    ])
      expect(await opened(env)).toEqual(["key-needed"]);
  });
});

it("is not made beside the data either: `init` leaves no key behind", async () => {
  const [cwd, file] = [join(folder, "begun"), join(folder, "begun.key")];
  const env = { ANSWERABLE_KEY_FILE: file };
  const members = [{ code: ActorCode.parse("admin-01"), roles: ["administrator"], areas: [] }];
  const asked = { operation: "begun", country: "MLI", language: "fr", sample: false, members };
  const begun = await beginOperation({ env, location: locate(env, cwd) }, asked, now);
  expect(begun._unsafeUnwrapErr()).toMatchObject({ issues: [{ code: "key-on-the-disk-of-the-data" }] });
  expect(existsSync(file)).toBe(false);
});
