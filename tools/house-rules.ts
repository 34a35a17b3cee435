import { checkPurity } from "./purity.ts";
import { type Problem, readSources, report, type SourceFile } from "./source-files.ts";
import { checkSuppressions } from "./suppressions.ts";
import { checkZodImports } from "./zod-imports.ts";

/** Rules of our own that no linter has, as one function over files. */
export const checkHouseRules = (files: readonly SourceFile[]): Problem[] =>
  files.flatMap((file) => [...checkPurity(file), ...checkZodImports(file), ...checkSuppressions(file)]);

if (import.meta.main) {
  const files = readSources(process.cwd());
  report("house rules", checkHouseRules(files), `${files.length} files`);
}
