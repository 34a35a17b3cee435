import { importEdges, packageOf, relativeTarget } from "./import-edges.ts";
import type { Problem, SourceFile } from "./source-files.ts";
import { projectArrows, scope } from "./tables/project-arrows.ts";

/** The part of a package.json that says what a project is and needs. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly nx?: { readonly tags?: readonly string[] };
}

/** A project: its folder from the root, and its package.json. */
export interface Project {
  readonly root: string;
  readonly manifest: Manifest;
}

/** An arrow of nx's graph, by package names. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
}

const kindOf = (project: Project): string | undefined =>
  project.manifest.nx?.tags?.find((tag) => tag.startsWith("type:"))?.slice("type:".length) ??
  (project.root.startsWith("examples/") ? "examples" : undefined);

const declares = ({ dependencies, devDependencies, peerDependencies }: Manifest, name: string): boolean =>
  name in { ...dependencies, ...devDependencies, ...peerDependencies };

const at = (project: Project, message: string): Problem => ({ path: `${project.root}/package.json`, line: 1, message });

/** Every project has a known place, and every arrow of nx's graph is allowed and declared. */
export const checkGraph = (projects: readonly Project[], edges: readonly GraphEdge[]): Problem[] => {
  const byName = new Map(projects.map((project) => [project.manifest.name, project]));
  const placeless = projects
    .filter((project) => !(kindOf(project) ?? "").length || !projectArrows[kindOf(project) ?? ""])
    .map((project) => at(project, `${project.manifest.name} has no known "type:" tag in nx.tags`));
  const wrong = edges.flatMap(({ source, target }) => {
    const from = byName.get(source);
    const to = byName.get(target);
    if (!from || !to || from === to) return [];
    const [fromKind, toKind] = [kindOf(from) ?? "?", kindOf(to) ?? "?"];
    const forbidden = !projectArrows[fromKind]?.includes(toKind);
    return [
      ...(forbidden ? [at(from, `${fromKind} must not depend on ${toKind}`)] : []),
      ...(declares(from.manifest, target) ? [] : [at(from, `${fromKind} imports ${target} and does not declare it`)]),
    ];
  });
  return [...placeless, ...wrong];
};

/** What is wrong with one import by its text alone, which catches what a graph of whole projects merges away. */
const importProblem = (owner: Project, specifier: string, target: string | undefined, projects: readonly Project[]) => {
  const kind = kindOf(owner) ?? "?";
  if (target !== undefined)
    return target.startsWith(`${owner.root}/`) ? undefined : `${kind} must not reach ${target} by a relative path`;
  const to = projects.find((project) => project.manifest.name === packageOf(specifier));
  if (!specifier.startsWith(scope)) return undefined;
  if (!to) return `${specifier} is none of our packages`;
  const toKind = kindOf(to) ?? "?";
  if (to === owner) return `${kind} must not import itself by name`;
  if (!projectArrows[kind]?.includes(toKind)) return `${kind} must not import ${toKind}`;
  const entry = `.${specifier.slice(to.manifest.name.length)}`;
  if (!(entry in (to.manifest.exports ?? {}))) return `${specifier} is not a public entry of ${to.manifest.name}`;
  return declares(owner.manifest, to.manifest.name)
    ? undefined
    : `${kind} imports ${specifier} and does not declare it`;
};

/** Checks each import statement: allowed, declared, through a public entry, and no relative path out of a project. */
export const checkImports = (projects: readonly Project[], files: readonly SourceFile[]): Problem[] =>
  files.flatMap((file) => {
    const owner = projects.find((project) => file.path.startsWith(`${project.root}/`));
    if (!owner) return [];
    return importEdges(file).flatMap((edge) => {
      if (edge.specifier === undefined) return [];
      const message = importProblem(owner, edge.specifier, relativeTarget(edge), projects);
      return message === undefined ? [] : [{ path: file.path, line: edge.line, message }];
    });
  });
