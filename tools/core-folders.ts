import { type ImportEdge, importEdges, packageOf, relativeTarget } from "./import-edges.ts";
import { isTest, type Problem, type SourceFile } from "./source-files.ts";
import { coreFolders, packagesOfCore, packagesOfCoreTests } from "./tables/core-folders.ts";

const home = "packages/core/src/";

const folderOf = (path: string): string => {
  const [first = "", ...rest] = path.slice(home.length).split("/");
  return rest.length > 0 ? first : "";
};

/** What is wrong with an import of a package, if anything. */
const packageProblem = (specifier: string, folder: string, test: boolean): string | undefined => {
  if (specifier.startsWith("node:")) return test ? undefined : `core is pure: ${specifier} is not for it`;
  const allowed = [...packagesOfCore, ...(coreFolders[folder]?.packages ?? []), ...(test ? packagesOfCoreTests : [])];
  return allowed.includes(packageOf(specifier)) ? undefined : `core/${folder} must not import the package ${specifier}`;
};

/** What is wrong with an import of another file, if anything. */
const fileProblem = (target: string, folder: string, test: boolean): string | undefined => {
  if (!target.startsWith(home)) return `core must not import ${target}, which lies outside its src`;
  const to = folderOf(target);
  if (to === folder) return undefined;
  if (to === "") return `core/${folder} must not import ${target}: only a stranger goes through the front door`;
  if (to === "testing") return test ? undefined : `core/${folder || "index"} must not import core/testing`;
  if (folder === "") return undefined;
  return coreFolders[folder]?.may.includes(to) ? undefined : `core/${folder} must not import core/${to}`;
};

const edgeProblem = (edge: ImportEdge): string | undefined => {
  const folder = folderOf(edge.from);
  const test = isTest(edge.from);
  if (edge.specifier === undefined) return "core imports only what is written as a plain string";
  const target = relativeTarget(edge);
  return target === undefined ? packageProblem(edge.specifier, folder, test) : fileProblem(target, folder, test);
};

/** Checks the real imports inside core against the table of folders; files elsewhere are not looked at. */
export const checkCoreFolders = (files: readonly SourceFile[]): Problem[] =>
  files
    .filter((file) => file.path.startsWith(home))
    .flatMap((file) => {
      const folder = folderOf(file.path);
      const placed = folder in coreFolders || file.path === `${home}index.ts` || isTest(file.path);
      const unplaced = { path: file.path, line: 1, message: `core has no folder "${folder}" in its table` };
      const problems = importEdges(file).flatMap((edge) => {
        const message = edgeProblem(edge);
        return message === undefined ? [] : [{ path: file.path, line: edge.line, message }];
      });
      return placed ? problems : [unplaced, ...problems];
    });
