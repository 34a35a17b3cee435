import { describe, expect, it } from "vitest";
import { readNxGraph } from "./nx-graph.ts";
import { checkGraph, checkImports } from "./project-arrows.ts";
import { scratchWorkspace } from "./scratch-workspace.ts";
import { readSources } from "./source-files.ts";

/** Spelled out here a second time, by hand: the table and this list must be changed together. */
const allowed = new Set(
  [
    "store core, interchange core, bulletin core",
    "use-cases core, use-cases store, use-cases interchange, use-cases bulletin",
    "cli use-cases, cli core, http use-cases, http core, worker use-cases, worker core",
    "tools core, tools store, tools interchange, tools bulletin, tools use-cases, tools client",
    "embed core, embed store, embed interchange, embed bulletin, embed use-cases, embed client",
  ].flatMap((line) => line.split(", ")),
);

const folders: Readonly<Record<string, string>> = {
  core: "packages/core",
  store: "packages/store",
  interchange: "packages/interchange",
  bulletin: "packages/bulletin",
  "use-cases": "packages/use-cases",
  client: "packages/client",
  cli: "apps/cli",
  http: "apps/http",
  worker: "apps/worker",
  tools: "tools",
};
const names = Object.keys(folders);
const pairs = [...names, "embed"].flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
const isAllowed = ({ from, to }: { from: string; to: string }): boolean => allowed.has(`${from} ${to}`);

const manifest = (name: string, uses: readonly string[], tag = name): string =>
  JSON.stringify({
    name: `@answerable/${name}`,
    version: "0.0.0",
    exports: { ".": "./src/index.ts" },
    dependencies: Object.fromEntries(uses.map((to) => [`@answerable/${to}`, "0.0.0"])),
    nx: { tags: [`type:${tag}`] },
  });

/** A house in which every project imports exactly what `arrow` says, by a source file an arrow. */
const house = (arrow: (pair: { from: string; to: string }) => boolean, declared = true): Record<string, string> => {
  const files: Record<string, string> = {
    "package.json": JSON.stringify({ name: "house", private: true, workspaces: ["packages/*", "apps/*", "tools"] }),
  };
  for (const name of [...names, "embed"]) {
    const folder = folders[name] ?? "examples/embed";
    const uses = pairs.filter((pair) => pair.from === name && arrow(pair)).map(({ to }) => to);
    files[`${folder}/package.json`] = manifest(name, declared ? uses : [], name === "embed" ? "examples" : name);
    files[`${folder}/src/index.ts`] = "export const here = 1;\n";
    for (const to of uses) files[`${folder}/src/uses-${to}.ts`] = `export * from "@answerable/${to}";\n`;
  }
  return files;
};

const check = (files: Record<string, string>) => {
  using scratch = scratchWorkspace(files, ["nx.json", "tsconfig.base.json"]);
  const { projects, edges } = readNxGraph(scratch.root);
  return { graph: checkGraph(projects, edges), imports: checkImports(projects, readSources(scratch.root)) };
};

describe("arrows between projects", () => {
  const broken = check(house((pair) => !isAllowed(pair)));

  it.each(pairs.filter((pair) => !isAllowed(pair)))("refuses $from -> $to", ({ from, to }) => {
    const path = `${folders[from] ?? "examples/embed"}/src/uses-${to}.ts`;
    expect(broken.imports.filter((problem) => problem.path === path)).toHaveLength(1);
    // A stranger's project lies outside the workspaces: nx does not know it, its imports are checked all the same.
    if (from === "embed") return;
    expect(broken.graph.map(({ message }) => message)).toContain(`${from} must not depend on ${to}`);
  });

  it("lets every good arrow pass", () => {
    expect(check(house(isAllowed))).toEqual({ graph: [], imports: [] });
  });

  it("refuses an arrow that package.json does not declare", () => {
    const { graph, imports } = check(house(isAllowed, false));
    const ofWorkspace = [...allowed].filter((pair) => !pair.startsWith("embed "));
    expect(graph).toHaveLength(ofWorkspace.length);
    expect(imports).toHaveLength(allowed.size);
  });
});

describe("imports between projects", () => {
  const broken = (path: string, text: string) => {
    const files = { ...house(isAllowed), [path]: text };
    using scratch = scratchWorkspace(files);
    const projects = Object.entries({ ...folders, embed: "examples/embed" }).map(([, root]) => ({
      root,
      manifest: JSON.parse(files[`${root}/package.json`] ?? "{}"),
    }));
    return checkImports(projects, readSources(scratch.root)).map(({ message }) => message);
  };

  it.each([
    ["packages/store/src/deep.ts", 'import "@answerable/core/src/index.ts";', "not a public entry"],
    ["tools/deep.ts", 'import type { here } from "@answerable/core/kernel";', "not a public entry"],
    ["tools/reach.ts", 'import "../packages/core/src/index.ts";', "by a relative path"],
    ["packages/core/src/reach.ts", 'await import("../../store/src/index.ts");', "by a relative path"],
    ["packages/core/src/self.ts", 'import "@answerable/core";', "import itself by name"],
    ["apps/cli/src/type-only.ts", 'import type { here } from "@answerable/store";', "cli must not import store"],
    ["apps/cli/src/typed.ts", 'export type T = import("@answerable/http").T;', "cli must not import http"],
    ["apps/cli/src/gone.ts", 'import "@answerable/nothing";', "none of our packages"],
  ])("refuses %s: %s", (path, text, message) => {
    expect(broken(path, text)).toEqual([expect.stringContaining(message)]);
  });

  it("refuses a project that says nothing of its place", () => {
    const project = { root: "packages/odd", manifest: { name: "@answerable/odd" } };
    expect(checkGraph([project], [])).toHaveLength(1);
  });
});
