import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Instant } from "@answerable/core";
import * as z from "zod";
import type { Location } from "../location.ts";
import type { Manifest } from "./manifest.ts";

const LastSaved = z.strictObject({ data: Instant.optional(), keys: Instant.optional() });
/** When each output was last saved from this machine; where to is not written down. */
export type LastSaved = z.infer<typeof LastSaved>;

const fileOf = ({ directory }: Location): string => join(directory, "last-saved.json");

/** What is known of it; nothing where nothing was saved, or nobody can read it. */
export const readLastSaved = async (location: Location): Promise<LastSaved> => {
  try {
    const read = LastSaved.safeParse(JSON.parse(await readFile(fileOf(location), "utf8")));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
};

/** Notes that outputs were saved. A backup is one whether this could be noted or not. */
export const noteSaved = async (location: Location, kinds: readonly Manifest["kind"][], at: Instant): Promise<void> => {
  const saved = { ...(await readLastSaved(location)), ...Object.fromEntries(kinds.map((kind) => [kind, at])) };
  await writeFile(fileOf(location), `${JSON.stringify(saved)}\n`, { mode: 0o600 }).catch(() => undefined);
};
