import { checkCoreFolders } from "./core-folders.ts";
import { readNxGraph } from "./nx-graph.ts";
import { checkGraph, checkImports } from "./project-arrows.ts";
import { readSources, report } from "./source-files.ts";

/** The arrows of the house: between projects on nx's graph and in each import, and between the folders of core. */
const root = process.cwd();
const files = readSources(root);
const { projects, edges } = readNxGraph(root);
const problems = [...checkGraph(projects, edges), ...checkImports(projects, files), ...checkCoreFolders(files)];
report("boundaries", problems, `${projects.length} projects, ${files.length} files`);
