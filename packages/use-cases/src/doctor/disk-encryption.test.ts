import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { aboutBackups } from "./about-backups.ts";
import { aboutMemory } from "./about-memory.ts";
import { deviceName, encryptionOfDevice } from "./disk-encryption.ts";

const root = mkdtempSync(join(tmpdir(), "answerable-doctor-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const system = { sys: join(root, "sys"), proc: join(root, "proc") };
const block = (device: string): string => join(system.sys, "dev", "block", device);
const write = (path: string, text: string): void => {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
};

/** A device as the system tells of it, made of others or of nothing else. */
const device = (name: string, uuid: string | undefined, madeOf: readonly string[] = []): void => {
  mkdirSync(join(block(name), "slaves"), { recursive: true });
  if (uuid !== undefined) write(join(block(name), "dm", "uuid"), `${uuid}\n`);
  for (const one of madeOf) symlinkSync(block(one), join(block(name), "slaves", one));
};

describe("the encryption beneath a disk", () => {
  device("8:1", undefined);
  device("8:2", undefined);
  device("253:0", "CRYPT-LUKS2-0123-root", ["8:1"]);
  device("253:1", "LVM-abc", ["253:0"]);
  device("253:2", "LVM-def", ["253:0", "8:2"]);
  write(
    join(system.proc, "self", "mountinfo"),
    [
      "22 1 0:25 / /run rw - tmpfs tmpfs rw",
      "23 1 0:31 / /srv rw,relatime shared:1 - nfs4 server:/srv rw",
      "24 1 0:44 / /var rw - overlay overlay rw",
    ].join("\n"),
  );

  it("is seen where the volume, or all that it is made of, is a dm-crypt one", async () => {
    expect(await encryptionOfDevice("253:0", system)).toBe("encrypted");
    expect(await encryptionOfDevice("253:1", system)).toBe("encrypted");
    expect(await encryptionOfDevice("253:2", system)).toBe("not-encrypted");
    expect(await encryptionOfDevice("8:1", system)).toBe("not-encrypted");
  });

  it("is not guessed: what the system says nothing of cannot be told", async () => {
    expect(await encryptionOfDevice("8:99", system)).toBe("cannot-tell");
    expect(await encryptionOfDevice("0:31", system)).toBe("cannot-tell");
    expect(await encryptionOfDevice("0:44", system)).toBe("cannot-tell");
    expect(await encryptionOfDevice("0:99", system)).toBe("cannot-tell");
    expect(await encryptionOfDevice("0:25", system)).toBe("memory");
  });

  it("is asked of the device by the name that Linux gives it", () => {
    expect(deviceName(0x801n)).toBe("8:1");
    expect(deviceName(0xfd00n)).toBe("253:0");
    // more minors than fit a byte
    expect(deviceName(0x10_0301n)).toBe("3:257");
  });
});

describe("memory on a disk", () => {
  const limits = (soft: string) =>
    write(
      join(system.proc, "self", "limits"),
      `Limit  Soft  Hard  Units\nMax core file size        ${soft}    unlimited   bytes\n`,
    );
  const codes = async () => (await aboutMemory(system)).map(({ code }) => code);

  it("is named: a core file, a swap that is not encrypted; not a compressed part of memory", async () => {
    write(join(system.proc, "swaps"), "Filename Type Size Used Priority\n/dev/zram0 partition 1 0 100\n");
    limits("0");
    expect(await codes()).toEqual([]);
    limits("unlimited");
    expect(await codes()).toEqual(["core-dumps-on"]);
  });

  it("is not made up where nothing can be seen", async () => {
    expect(await aboutMemory({ sys: join(root, "none"), proc: join(root, "none") })).toEqual([]);
  });
});

describe("backups that lie about", () => {
  const folder = join(root, "backups");
  const codes = async () => (await aboutBackups([folder])).map(({ code, about }) => [code, about.match(/^\d+/)?.[0]]);

  it("are looked at by what is in them, whatever they are called", async () => {
    write(join(folder, "one", "monitoring.ndjson.gz.age"), "age-encryption.org/v1\n-> X25519 …");
    write(join(folder, "one", "SHA256SUMS"), "0  monitoring.ndjson.gz.age");
    expect(await codes()).toEqual([]);
    write(join(folder, "two", "by-hand.age"), "SQLite format 3");
    write(join(folder, "two", "dump.sql"), "");
    expect(await codes()).toEqual([["backup-lies-in-clear", "2"]]);
    expect((await aboutBackups([join(root, "gone")])).map(({ code }) => code)).toEqual(["backup-not-here"]);
  });
});
