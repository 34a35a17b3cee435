import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Plain JavaScript for Node 20 and without dependencies: it runs on a fresh clone, before anything is installed.

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Progress goes to stderr: stdout belongs to what was asked for. */
export const say = (line) => process.stderr.write(`${line}\n`);

const packagesIn = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).packages ?? {}) : undefined);

/**
 * Whether what is installed is what the lock file says. Optional packages of other platforms may be missing; extra ones
 * do no harm.
 */
export const isInstalled = (folder = root) => {
  const wanted = packagesIn(join(folder, "package-lock.json")) ?? {};
  const found = packagesIn(join(folder, "node_modules", ".package-lock.json"));
  if (!found) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes("node_modules/")) return true;
    const there = found[path];
    if (!there) return entry.optional === true || entry.peer === true;
    return there.version === entry.version && there.integrity === entry.integrity && there.resolved === entry.resolved;
  });
};

/** Installs exactly what the lock file says, unless it is there already. */
const ensureInstalled = () => {
  if (isInstalled()) return;
  say("Installing packages (npm ci), about 15 seconds …");
  const started = Date.now();
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith("js") ? [process.execPath, [npm, "ci"]] : ["npm", ["ci"]];
  const shell = command === "npm" && process.platform === "win32";
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (status !== 0) {
    say("The packages could not be installed; the lines above say why.");
    process.exit(1);
  }
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
};

/**
 * The Node to go on with: the one the lock file pins, else the running one when it is new enough.
 * @param {{ platform: string, arch: string, versions: { node: string }, execPath: string }} running
 * @returns {string | undefined}
 */
export const findNode = (folder = root, running = process) => {
  const name = running.platform === "win32" ? "win" : running.platform;
  const file = running.platform === "win32" ? "node.exe" : "node";
  const local = join(folder, "node_modules", `node-${name}-${running.arch}`, "bin", file);
  if (existsSync(local)) return local;
  return Number(running.versions.node.split(".")[0]) >= 24 ? running.execPath : undefined;
};

/** Installs if needed and answers the Node to use; ends the process with one sentence when there is none. */
export const prepare = () => {
  ensureInstalled();
  const node = findNode();
  if (node) return node;
  say(`Answerable needs Node 24 or newer, and this is ${process.versions.node}: please install it from nodejs.org.`);
  process.exit(2);
};

/**
 * Runs one program from the root under the given Node (its children find it first in PATH), passes signals on, and
 * answers the exit code. `onOutput` gets stdout as it comes, besides being shown.
 */
export const run = (node, args, { stdout = "inherit", env = {}, onOutput } = {}) =>
  new Promise((resolve) => {
    const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
    const child = spawn(node, args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: path },
      stdio: ["inherit", onOutput ? "pipe" : stdout, "inherit"],
    });
    const pass = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    child.stdout?.on("data", (chunk) => {
      process.stdout.write(chunk);
      onOutput?.(String(chunk));
    });
    child.on("error", (error) => {
      say(error.message);
      resolve(1);
    });
    child.on("close", (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });

/** nx as a program for `run`. */
export const nx = join("node_modules", "nx", "dist", "bin", "nx.js");
