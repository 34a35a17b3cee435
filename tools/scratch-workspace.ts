import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The clone these tools stand in. */
export const cloneRoot: string = dirname(import.meta.dirname);

/** A folder outside the work tree, for tests that break rules on purpose: `files` by path, and our node_modules. */
export const scratchWorkspace = (
  files: Readonly<Record<string, string>>,
  copies: readonly string[] = [],
): { root: string; [Symbol.dispose]: () => void } => {
  const root = mkdtempSync(join(tmpdir(), "answerable-scratch-"));
  for (const path of copies) cpSync(join(cloneRoot, path), join(root, path));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, "node_modules"));
  // Ours stay out: the workspace may have packages of the same names.
  for (const name of readdirSync(join(cloneRoot, "node_modules")).filter((entry) => entry !== "@answerable"))
    symlinkSync(join(cloneRoot, "node_modules", name), join(root, "node_modules", name));
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
};
