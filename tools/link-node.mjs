import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { findNode, root } from "./launch.mjs";

// After an install: npx and npm scripts find the pinned Node by its link in .bin. npm 10 links it and then throws it away
// with the packages of other platforms, which name their program alike; npm 11 keeps it.

/**
 * Puts the link to the pinned Node where npm should have; Windows has other links, and is left as it is.
 * @param {{ platform: string, arch: string, versions: { node: string }, execPath: string }} running
 */
export const linkNode = (folder = root, running = process) => {
  const bin = join(folder, "node_modules", ".bin");
  const link = join(bin, "node");
  const pinned = findNode(folder, running);
  if (running.platform === "win32" || !pinned?.startsWith(folder) || existsSync(link)) return;
  mkdirSync(bin, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(relative(bin, pinned), link);
};

if (process.argv[1]?.endsWith("link-node.mjs")) linkNode();
