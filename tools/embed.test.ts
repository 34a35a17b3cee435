import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "./project-arrows.ts";
import { cloneRoot } from "./scratch-workspace.ts";

const bin = (name: string): string => join(cloneRoot, "node_modules", name);
const folder = mkdtempSync(join(tmpdir(), "answerable-embed-"));
const home = join(folder, "project");

/** A stranger has none of our settings: no npm of ours around it, no source condition. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix)|^NODE_OPTIONS$/.test(name),
  ),
);
const run = (cwd: string, file: string, ...args: string[]): string =>
  execFileSync(file, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const manifestOf = (path: string): Manifest => JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Manifest;

/** The example's packages of ours and what those need of ours, packed as they would be published. */
const packed = (): Record<string, string> => {
  const packages = new Map(
    readdirSync(join(cloneRoot, "packages")).map((name) => {
      const path = join(cloneRoot, "packages", name);
      return [manifestOf(path).name, path];
    }),
  );
  const wanted = new Set<string>();
  const want = (manifest: Manifest): void => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const path = packages.get(name);
      if (path === undefined || wanted.has(name)) continue;
      wanted.add(name);
      want(manifestOf(path));
    }
  };
  want(manifestOf(home));
  return Object.fromEntries(
    [...wanted].map((name) => {
      const tarball = run(packages.get(name) ?? "", "npm", "pack", "--silent", "--pack-destination", folder).trim();
      return [name, `file:${join(folder, tarball)}`];
    }),
  );
};

describe("a stranger's project", () => {
  beforeAll(() => {
    run(cloneRoot, process.execPath, bin("nx/dist/bin/nx.js"), "run-many", "-t", "build", "-p", "packages/*");
    cpSync(join(cloneRoot, "examples/embed"), home, {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
    const tarballs = packed();
    const manifest = manifestOf(home);
    const dependencies = { ...manifest.dependencies, ...tarballs };
    writeFileSync(join(home, "package.json"), JSON.stringify({ ...manifest, dependencies, overrides: tarballs }));
    run(home, "npm", "install", "--no-audit", "--no-fund", "--prefer-offline");
    // The only thing lent: Node's types, so that the install asks the registry for no more than a stranger's would.
    if (!existsSync(join(home, "node_modules/@types"))) symlinkSync(bin("@types"), join(home, "node_modules/@types"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ["6", "typescript/bin/tsc6"],
    ["7", "@typescript/native/bin/tsc"],
  ])("type-checks under TypeScript %s, our declarations included", (_version, compiler) => {
    const path = existsSync(bin(compiler)) ? bin(compiler) : bin(`.bin/${compiler.split("/").at(-1)}`);
    expect(run(home, process.execPath, path, "-p", "tsconfig.json")).toBe("");
  });

  it("runs", () => {
    expect(run(home, process.execPath, "src/main.ts").trimEnd().split("\n")).toEqual([
      "between 40 and 60 people, 8 to 28 of unknown sex or age",
      "cells: people-do-not-add-up",
      expect.stringMatching(/^promise-un-report at 0 to 34; rather: ./),
      "to note: left-unsaid",
      "lodge: lodged",
      "take: no, not-yet-triaged",
      "triage: triaged",
      "take: in-hand",
      "confirm-received: no, not-responded-yet",
      "respond: responded",
      "acknowledgement by 2026-06-19T00:00:00.000Z: met",
      "interim by 2026-06-26T00:00:00.000Z: met",
      "response by 2026-07-01T00:00:00.000Z: met",
      "closure by 2026-07-06T00:00:00.000Z: running",
      "confirm-received: loop-closed",
      "our-list 1 stands at position 1",
      "version-stands-already",
      "title: no-language",
      "taxonomy our-list 1, a draft",
      "log intact: 1 event",
    ]);
  });
});
