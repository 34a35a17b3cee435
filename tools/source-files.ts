import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

/** One source file, parsed once and read by every check; `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** A place where a check says no. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

const skipped = new Set(["node_modules", "dist", "coverage", ".nx", ".git", ".answerable"]);

/** Every file below `folder` that is ours, sorted, so that two runs say the same in the same order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });

export const parseSource = (path: string, text: string): SourceFile => ({
  path,
  text,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true),
});

/** TypeScript and JavaScript below the given folders of `root`; folders that do not exist yet are empty. */
export const readSources = (root: string, folders = ["packages", "apps", "tools", "examples"]): SourceFile[] =>
  folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(filesBelow)
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path))
    .map((path) => parseSource(relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")));

export const lineOf = (file: SourceFile, position: number): number =>
  file.tree.getLineAndCharacterOfPosition(position).line + 1;

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** Prints problems and sets the exit code: the thin end of every check. */
export const report = (name: string, problems: readonly Problem[], seen: string): void => {
  for (const { path, line, message } of problems) console.error(`${path}:${line}: ${message}`);
  console.log(problems.length > 0 ? `${name}: ${problems.length} problem(s)` : `${name} ok: ${seen}`);
  if (problems.length > 0) process.exitCode = 1;
};
