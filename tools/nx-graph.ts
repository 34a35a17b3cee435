import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphEdge, Manifest, Project } from "./project-arrows.ts";

interface NxGraph {
  readonly graph: {
    readonly nodes: Readonly<Record<string, { readonly data: { readonly root: string } }>>;
    readonly dependencies: Readonly<Record<string, readonly GraphEdge[]>>;
  };
}

const projectAt = (root: string, folder: string): Project => ({
  root: folder,
  manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest,
});

/** Strangers' projects: they lie outside the workspaces, so nx does not see them. */
const strangers = (root: string): Project[] => {
  const examples = join(root, "examples");
  if (!existsSync(examples)) return [];
  return readdirSync(examples)
    .filter((name) => existsSync(join(examples, name, "package.json")))
    .map((name) => projectAt(root, `examples/${name}`));
};

/** The projects and arrows of a workspace as nx sees them, its analysis of source files included. */
export const readNxGraph = (root: string): { projects: Project[]; edges: GraphEdge[] } => {
  const folder = mkdtempSync(join(tmpdir(), "answerable-graph-"));
  try {
    const file = join(folder, "graph.json");
    const nx = join(root, "node_modules/nx/dist/bin/nx.js");
    const env = { ...process.env, NX_DAEMON: "false", NX_WORKSPACE_ROOT_PATH: root };
    execFileSync(process.execPath, [nx, "graph", `--file=${file}`], { cwd: root, env, stdio: ["ignore", "ignore", 2] });
    const { graph } = JSON.parse(readFileSync(file, "utf8")) as NxGraph;
    const projects = Object.values(graph.nodes).map(({ data }) => projectAt(root, data.root));
    return { projects: [...projects, ...strangers(root)], edges: Object.values(graph.dependencies).flat() };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
