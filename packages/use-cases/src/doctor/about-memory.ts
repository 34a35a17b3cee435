import { basename, join } from "node:path";
import { textOfFile } from "../text-of-file.ts";
import { encryptionOfPath, SYSTEM } from "./disk-encryption.ts";
import type { Observation } from "./observation.ts";

/** Places that memory is moved out to; a compressed part of memory (zram) is none. */
const swapPlaces = async (proc: string): Promise<readonly string[]> =>
  ((await textOfFile(join(proc, "swaps"))) ?? "")
    .split("\n")
    .slice(1)
    .map((line) => line.split(/\s/)[0] ?? "")
    .filter((place) => place !== "" && !basename(place).startsWith("zram"));

/** Whether the memory of a process that breaks is written to a file. */
const dumpsCore = async (proc: string): Promise<boolean> => {
  const line = ((await textOfFile(join(proc, "self", "limits"))) ?? "")
    .split("\n")
    .find((one) => one.startsWith("Max core file size"));
  const least = line?.slice("Max core file size".length).trim().split(/\s+/)[0];
  return least !== undefined && least !== "0";
};

/** Where keys and texts that are only in memory could reach a disk all the same; nothing is said where it cannot be seen. */
export const aboutMemory = async (system = SYSTEM): Promise<readonly Observation[]> => {
  const observations: Observation[] = [];
  for (const place of await swapPlaces(system.proc))
    if ((await encryptionOfPath(place, system)) === "not-encrypted")
      observations.push({
        level: "unsafe",
        code: "swap-not-encrypted",
        about: "memory is moved out to a disk that is not encrypted",
      });
  if (await dumpsCore(system.proc))
    observations.push({
      level: "unsafe",
      code: "core-dumps-on",
      about: "a process that breaks leaves its memory in a file; LimitCORE=0 or ulimit -c 0",
    });
  return observations;
};
