import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchWorkspace } from "./scratch-workspace.ts";

const globals = [
  "Buffer",
  "Date",
  "clearTimeout",
  "console",
  "crypto",
  "fetch",
  "globalThis",
  "navigator",
  "performance",
  "process",
  "queueMicrotask",
  "setImmediate",
  "setInterval",
  "setTimeout",
];

/** What the compiler alone must refuse in core: its `types` are empty and its `lib` has no browser. */
const unknownToCompiler = ["Buffer", "console", "crypto", "fetch", "process", "setTimeout"];

const core = "packages/core/src/kernel";
const bad: Record<string, string> = {
  ...Object.fromEntries(globals.map((name) => [`${core}/global-${name}.ts`, `export const x = ${name};\n`])),
  [`${core}/static-node.ts`]: 'import { readFileSync } from "node:fs";\n\nexport const x = readFileSync;\n',
  [`${core}/dynamic-node.ts`]: 'export const x = import("node:fs");\n',
  [`${core}/undeclared.ts`]: 'import * as semver from "semver";\n\nexport const x = semver;\n',
  [`${core}/cycle-a.ts`]: 'import { b } from "./cycle-b.ts";\n\nexport const a = (): number => b();\n',
  [`${core}/cycle-b.ts`]: 'import { a } from "./cycle-a.ts";\n\nexport const b = (): number => a();\n',
  [`${core}/unformatted.ts`]: "export const x = 'single'\n",
  "packages/store/src/floating.ts": "const f = async () => 1;\n\nexport const g = () => {\n  f();\n};\n",
  "packages/store/src/switch.ts":
    'export const f = (x: "a" | "b"): number => {\n  switch (x) {\n    case "a":\n      return 1;\n  }\n  return 2;\n};\n',
};
const good = 'import * as z from "zod";\n\nexport const Row = z.strictObject({ n: z.number() });\n';

const files = {
  ...bad,
  [`${core}/good.ts`]: good,
  [`${core}/good.test.ts`]: "export const x = Date;\n",
  "packages/store/src/good.ts": "export const x = () => process.pid;\n",
  "packages/store/package.json": JSON.stringify({ name: "store" }),
  "packages/store/tsconfig.json": JSON.stringify({ extends: "../../tsconfig.base.json", include: ["src"] }),
};
const copies = [
  "biome.json",
  ".oxlintrc.json",
  ".gitignore",
  "tsconfig.base.json",
  "packages/core/package.json",
  "packages/core/tsconfig.json",
  "packages/core/tsconfig.src.json",
];

describe("the linters and the compiler, on a folder of violations", () => {
  using scratch = scratchWorkspace(files, copies);
  const said = (bin: string, args: string[], cwd = "."): string => {
    const path = join(scratch.root, "node_modules", bin);
    const { stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
      cwd: join(scratch.root, cwd),
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    return stdout + stderr;
  };
  const biome = said("@biomejs/biome/bin/biome", [
    "ci",
    "--max-diagnostics=none",
    "--reporter=concise",
    "--colors=off",
    "packages",
  ]);
  const oxlint = said("oxlint/bin/oxlint", ["--type-aware", "--format=unix", "packages"]);
  const tsc = said("@typescript/native/bin/tsc", ["--noEmit", "-p", "tsconfig.src.json"], "packages/core");
  const lines = (output: string, name: string): string =>
    output
      .split("\n")
      .filter((line) => line.includes(name))
      .join("\n");

  it.each(globals)("biome keeps %s out of core", (name) => {
    expect(lines(biome, `${core}/global-${name}.ts`)).toMatch(/noRestrictedGlobals/);
  });

  it.each(unknownToCompiler)("the compiler does not know %s in core", (name) => {
    expect(lines(tsc, `kernel/global-${name}.ts`)).toMatch(/error TS/);
  });

  it.each([
    ["static-node.ts", "noNodejsModules"],
    ["dynamic-node.ts", "noNodejsModules"],
    ["undeclared.ts", "noUndeclaredDependencies"],
    ["cycle-a.ts", "noImportCycles"],
    ["unformatted.ts", "format"],
  ])("biome reports %s: %s", (file, rule) => {
    expect(lines(biome, `${core}/${file}`)).toContain(rule);
  });

  it.each([
    ["floating.ts", "no-floating-promises"],
    ["switch.ts", "switch-exhaustiveness-check"],
    ["cycle-a.ts", "no-cycle"],
  ])("oxlint reports %s: %s", (file, rule) => {
    expect(lines(oxlint, file)).toContain(rule);
  });

  it("have nothing to say about good files", () => {
    for (const output of [biome, oxlint, tsc]) expect(lines(output, "good")).toBe("");
  });
});
