import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isThere } from "../is-there.ts";
import { textOfFile } from "../text-of-file.ts";

/** What can be seen of the encryption beneath something; `memory`: it lies on no disk. */
export type DiskEncryption = "encrypted" | "not-encrypted" | "memory" | "cannot-tell";

/** Where the system tells of its disks; elsewhere in tests. */
export interface SystemFolders {
  readonly sys: string;
  readonly proc: string;
}
export const SYSTEM: SystemFolders = { sys: "/sys", proc: "/proc" };

/** A device as Linux writes it, `253:0`. Source: gnu_dev_major and gnu_dev_minor of the C library. */
export const deviceName = (device: bigint): string => {
  const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn);
  const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn);
  return `${major}:${minor}`;
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
};

/** Whether a block device is encrypted by dm-crypt (LUKS), itself or in everything it is made of. */
const ofBlockDevice = async (folder: string): Promise<DiskEncryption> => {
  if (!(await isThere(folder))) return "cannot-tell";
  if ((await textOfFile(join(folder, "dm", "uuid")))?.startsWith("CRYPT-")) return "encrypted";
  const madeOf = await namesIn(join(folder, "slaves"));
  const below = await Promise.all(madeOf.map((name) => ofBlockDevice(join(folder, "slaves", name))));
  return below.length > 0 && below.every((one) => one === "encrypted") ? "encrypted" : "not-encrypted";
};

/** What is mounted under a device that is no disk: the kind of file system, and what it was mounted from. */
const mountOf = async (device: string, proc: string): Promise<{ kind: string; from: string } | undefined> => {
  for (const line of ((await textOfFile(join(proc, "self", "mountinfo"))) ?? "").trim().split("\n")) {
    const [before = "", after = ""] = line.split(" - ");
    const [kind = "", from = ""] = after.split(" ");
    if (before.split(" ")[2] === device) return { kind, from };
  }
  return undefined;
};

/**
 * What can be seen beneath a device, `253:0`. Only dm-crypt is seen: what a disk, a file system or a provider encrypts by itself
 * cannot be told from here, nor anything on another system than Linux.
 */
export const encryptionOfDevice = async (device: string, system = SYSTEM): Promise<DiskEncryption> => {
  const folder = join(system.sys, "dev", "block", device);
  if (!device.startsWith("0:")) return await ofBlockDevice(folder);
  const mount = await mountOf(device, system.proc);
  if (mount === undefined) return "cannot-tell";
  if (mount.kind === "tmpfs" || mount.kind === "ramfs") return "memory";
  return mount.from.startsWith("/dev/") ? await encryptionOfPath(mount.from, system) : "cannot-tell";
};

/** What can be seen beneath a file or a folder; of a device itself, beneath that. */
export const encryptionOfPath = async (path: string, system = SYSTEM): Promise<DiskEncryption> => {
  try {
    const found = await stat(path, { bigint: true });
    return await encryptionOfDevice(deviceName(found.isBlockDevice() ? found.rdev : found.dev), system);
  } catch {
    return "cannot-tell";
  }
};
