import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateIdentity } from "age-encryption";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sensitiveComplaint, withMechanism, withProofs } from "../cases/cases-fixture.ts";
import type { Lodged } from "../cases/lodging.ts";
import { openOperation } from "../open-operation.ts";
import { testOperations } from "../operation-fixture.ts";
import { type SavedOperation, savedOperation } from "./backup-fixture.ts";
import { beginFolder, finishFolder } from "./backup-folder.ts";
import type { BackupAsked } from "./backup-places.ts";
import type { Manifest } from "./manifest.ts";
import { restoreBackup } from "./restoring.ts";
import { takeBackup } from "./taking.ts";

const operations = testOperations({ alone: true });
beforeAll(operations.start);
afterAll(operations.stop);

const STORY = "L'huile était la moitié de ce qu'on nous a dit.";

/** The code of why something did not go well. */
const codeOf = (failure: unknown): unknown => {
  const { issues, rejection, error } = failure as {
    issues?: readonly { code: string; facts?: object }[];
    rejection?: { code: string };
    error?: { code: string };
  };
  return issues?.[0]?.code ?? rejection?.code ?? error?.code;
};

let saved: SavedOperation;
let kept: string;
const prepare = (database: "sqlite" | "postgres") => {
  beforeEach(async () => {
    saved = await savedOperation(operations, database);
    kept = await saved.lodge();
  });
  afterEach(() => saved.remove());
};

const isGone = async () => {
  expect(existsSync(join(saved.setup.location.directory, "operation.json"))).toBe(false);
  expect(await saved.everyRow()).toEqual([]);
};

describe.each(["sqlite", "postgres"] as const)("a backup of %s", (database) => {
  prepare(database);

  it("brings everything back after a fire: every row, the chain, and the words, with the keys from elsewhere", async () => {
    const backup = await saved.save();
    const before = await saved.everyRow();
    await saved.burn();
    const restored = (await saved.restore(backup))._unsafeUnwrap();
    expect(await saved.everyRow()).toEqual(before);
    expect(restored).toMatchObject({ operation: "scratch", takenAt: backup.takenAt, stayErased: 0 });
    expect(restored.notes).toMatchObject([{ code: "erased-later-comes-back", facts: { after: backup.takenAt } }]);
    expect(await saved.read(kept)).toMatchObject({ text: STORY });
    expect(await saved.operation.ask("im-01", "audit.verify")).toMatchObject(Array(3).fill({ intact: true }));
    expect(await saved.operation.ask("admin-01", "store.rebuild")).toMatchObject(Array(3).fill({ differences: 0 }));
    // and people go on where they were
    expect(await saved.read(await saved.lodge())).toMatchObject({ text: STORY });
  });

  it("says nothing to who finds one of its two outputs, or both without what unlocks them", async () => {
    const backup = await saved.save();
    const files = [backup.data, backup.keys].flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    );
    for (const planted of [STORY, "desk-01", "ML0505", "scratch", kept])
      expect(files.some((bytes) => bytes.includes(planted))).toBe(false);
    await saved.burn();
    const { location, env } = saved.setup;
    const otherKey = join(saved.folder, "other.key");
    writeFileSync(otherKey, Buffer.alloc(32, 9).toString("base64url"));
    const asked = { ...backup, erased: undefined, identities: [saved.identity] };
    const opened = await restoreBackup(
      { location, env: { ...env, ANSWERABLE_KEY_FILE: otherKey } },
      asked,
      saved.later(),
    );
    expect(codeOf(opened._unsafeUnwrapErr())).toBe("wrong-key");
    await isGone();
    const stranger = await saved.restore(backup, [await generateIdentity()]);
    expect(codeOf(stranger._unsafeUnwrapErr())).toBe("identity-does-not-open");
    expect((await saved.restore(backup)).isOk()).toBe(true);
  });

  it("does not bring back what was erased after it, whatever else it brings back", async () => {
    const gone = await saved.lodge();
    const old = await saved.save();
    await saved.erase(gone);
    const newest = await saved.save({ out: undefined });
    expect(newest.data).toBe("");
    await saved.burn();
    const restored = (await saved.restore({ data: old.data, keys: newest.keys }))._unsafeUnwrap();
    expect(restored).toMatchObject({ erasedUntil: newest.takenAt, stayErased: 4 });
    expect(codeOf(await saved.read(gone))).toBe("slot-erased");
    expect(await saved.read(kept)).toMatchObject({ text: STORY });
    await saved.burn();
    // with the old keys too, where the newer list is given
    const again = await saved.restore({ data: old.data, keys: old.keys, erased: newest.keys });
    expect(again._unsafeUnwrap()).toMatchObject({ erasedUntil: newest.takenAt, stayErased: 4 });
    expect(codeOf(await saved.read(gone))).toBe("slot-erased");
    await saved.burn();
    // without it, the words come back, and that is said
    const forgot = (await saved.restore(old))._unsafeUnwrap();
    expect(forgot.notes).toMatchObject([{ code: "erased-later-comes-back", facts: { after: old.takenAt } }]);
    expect(await saved.read(gone)).toMatchObject({ text: STORY });
  });

  it("does not bring back what was erased even of what only the investigating body can open", async () => {
    const { operation } = saved;
    await withMechanism(operation);
    await withProofs(operation);
    const { id } = await operation.ask<Required<Lodged>>("sfp-01", "cases.lodge-sensitive", sensitiveComplaint());
    const old = await saved.save();
    const erased = { ids: [id], wishedBy: "the-person" };
    expect(await operation.ask("sfp-01", "person.erase", erased)).toMatchObject([{ erased: 2 }]);
    const newest = await saved.save({ out: undefined });
    await saved.burn();
    const restored = (await saved.restore({ data: old.data, keys: newest.keys }))._unsafeUnwrap();
    expect(restored.stayErased).toBe(2);
    const [held] = await operation.ask<readonly { texts: readonly { state: string }[] }[]>("sfp-01", "person.export", {
      ids: [id],
    });
    expect(held?.texts.map(({ state }) => state)).toEqual(["erased", "erased"]);
  });

  it("is brought back to the other database as well, and people go on there", async () => {
    const backup = await saved.save();
    const other = await savedOperation(operations, database === "sqlite" ? "postgres" : "sqlite");
    await other.burn();
    const { env } = saved.setup;
    const there = { ...other.setup, env: { ...other.setup.env, ANSWERABLE_KEY_FILE: env.ANSWERABLE_KEY_FILE } };
    const asked = { ...backup, erased: undefined, identities: [saved.identity] };
    expect((await restoreBackup(there, asked, saved.later()))._unsafeUnwrap().parts).toHaveLength(3);
    const open = (await openOperation(there.location, there.env, saved.later()))._unsafeUnwrap();
    const verified = await open.storeOf("accountability").asyncAndThen((store) => store.rebuild());
    expect(verified._unsafeUnwrap()).toMatchObject({ differences: 0 });
    await open.close();
    other.remove();
  });

  it("says so where the keys are older than the stores, and brings back what they open", async () => {
    const old = await saved.save();
    const later = await saved.lodge();
    const { data } = await saved.save();
    await saved.burn();
    const restored = (await saved.restore({ data, keys: old.keys }))._unsafeUnwrap();
    expect(restored.notes.map(({ code }) => code)).toContain("keys-older-than-data");
    expect(await saved.read(kept)).toMatchObject({ text: STORY });
    expect(codeOf(await saved.read(later))).toBe("slot-damaged");
  });

  it("goes to an empty place only, and touches nothing where somebody works", async () => {
    const backup = await saved.save();
    const before = await saved.everyRow();
    expect(codeOf((await saved.restore(backup))._unsafeUnwrapErr())).toBe("operation-exists-already");
    rmSync(join(saved.setup.location.directory, "operation.json"));
    expect(codeOf((await saved.restore(backup))._unsafeUnwrapErr())).toBe("place-not-empty");
    expect(await saved.everyRow()).toEqual(before);
  });

  it("is damaged where a part is not there, whatever its manifest says", async () => {
    const { data } = await saved.save();
    const takenAt = saved.later();
    const folder = (await beginFolder(join(saved.folder, "forged"), "keys", takenAt))._unsafeUnwrap();
    const forged: Manifest = {
      ...{ format: "answerable-backup/1", kind: "keys", operation: "scratch", modules: ["monitoring"], sample: false },
      ...{ takenAt, files: [], proof: "0".repeat(64) },
    };
    (await finishFolder(folder, forged, saved.asked.to))._unsafeUnwrap();
    await saved.burn();
    const restored = await saved.restore({ data, keys: folder.finished });
    expect(codeOf(restored._unsafeUnwrapErr())).toBe("backup-damaged");
    expect(existsSync(saved.setup.location.directory)).toBe(false);
  });

  it("is not taken from somebody who can write files and does not hold the keys", async () => {
    const other = await savedOperation(operations, database);
    // the same code and everything; other keys
    const [theirs, ours] = [await other.save({ to: saved.asked.to }), await saved.save()];
    await saved.burn();
    const mixed = await saved.restore({ data: theirs.data, keys: ours.keys });
    expect(codeOf(mixed._unsafeUnwrapErr())).toBe("backup-not-proved");
    await isGone();
    other.remove();
  });
});

// its files are the same, whichever database they were taken from
describe("the files of a backup", () => {
  prepare("sqlite");

  it("are refused to whoever would lose by them: in clear, both outputs at one place, nowhere, to no key", async () => {
    const code = async (more: Partial<BackupAsked>) =>
      codeOf((await takeBackup(saved.setup, { ...saved.asked, ...more }, saved.later()))._unsafeUnwrapErr());
    expect(await code({ to: [] })).toBe("backup-in-clear");
    expect(await code({ keysOut: saved.asked.out })).toBe("keys-with-the-data");
    expect(await code({ keysOut: join(saved.asked.out, "keys") })).toBe("keys-with-the-data");
    expect(await code({ isOneDiskAccepted: false })).toBe("keys-on-one-disk");
    expect(await code({ to: ["age1nobody"] })).toBe("not-an-age-recipient");
    expect(existsSync(saved.asked.out)).toBe(false);
    writeFileSync(saved.asked.out, "a file");
    expect(await code({})).toBe("backup-not-written");
  });

  it("are found damaged wherever one bit of them fell over or one file is missing, and nothing is brought back", async () => {
    const backup = await saved.save();
    await saved.burn();
    const broken = async (kind: "data" | "keys", name: string, hurt: (path: string) => void) => {
      const folder = join(saved.folder, "hurt");
      rmSync(folder, { recursive: true, force: true });
      cpSync(backup[kind], folder, { recursive: true });
      hurt(join(folder, name));
      return codeOf((await saved.restore({ ...backup, [kind]: folder }))._unsafeUnwrapErr());
    };
    for (const kind of ["data", "keys"] as const)
      for (const name of readdirSync(backup[kind])) {
        for (const part of [0, 0.5, 0.999]) {
          const flip = (path: string) => {
            const bytes = readFileSync(path);
            const at = Math.floor(bytes.length * part);
            bytes[at] = (bytes[at] ?? 0) ^ 0b100;
            writeFileSync(path, bytes);
          };
          expect(await broken(kind, name, flip), `${kind} ${name} ${part}`).toBe("backup-damaged");
        }
        expect(await broken(kind, name, (path) => rmSync(path)), name).toBe("backup-damaged");
      }
    await isGone();
  });

  it("are not taken where they are no backup: half a backup, no folder, the two outputs exchanged", async () => {
    const backup = await saved.save();
    await saved.burn();
    const code = async (asked: Parameters<SavedOperation["restore"]>[0]) =>
      codeOf((await saved.restore(asked))._unsafeUnwrapErr());
    expect(await code({ ...backup, data: `${backup.data}.part` })).toBe("backup-not-whole");
    expect(await code({ ...backup, data: join(saved.folder, "nowhere") })).toBe("backup-not-here");
    expect(await code({ data: backup.keys, keys: backup.data })).toBe("backup-not-known");
    mkdirSync(join(saved.folder, "empty"));
    expect(await code({ ...backup, keys: join(saved.folder, "empty") })).toBe("backup-not-here");
    await isGone();
  });

  it("are looked over by whoever keeps them, without any key, as the tool everybody has does", async () => {
    const { data } = await saved.save();
    const sums = readFileSync(join(data, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    expect(new Set(sums.map((line) => line.split("  ")[1]))).toEqual(
      new Set(readdirSync(data).filter((name) => name !== "SHA256SUMS")),
    );
  });
});
