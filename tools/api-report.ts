import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiSurface } from "./api-surface.ts";
import type { Manifest } from "./project-arrows.ts";

/**
 * Writes what each package offers to strangers into `packages/<name>/api.md`, from its build: a change of the public
 * face then shows in a review. `--check` fails when the committed file says something else.
 */
const check = process.argv.includes("--check");
const root = process.cwd();

/** Entries that are written out of something else that is reviewed: here the OpenAPI document. */
const GENERATED: readonly string[] = ["./openapi"];

const typesOf = (entry: unknown): string | undefined =>
  typeof entry === "object" && entry !== null && "types" in entry ? String(entry.types) : undefined;

const reportOf = (folder: string, manifest: Manifest): string => {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) => {
    const types = GENERATED.includes(entry) ? undefined : typesOf(target);
    return types === undefined ? [] : [{ name: `${manifest.name}${entry.slice(1)}`, file: join(folder, types) }];
  });
  const parts = entries.map(({ name, file }) => `## ${name}\n\n\`\`\`ts\n${apiSurface(file)}\n\`\`\`\n`);
  return `# What ${manifest.name} offers\n\nWritten by \`npm run api\` from the build; not by hand.\n\n${parts.join("\n")}`;
};

let stale = 0;
for (const name of readdirSync(join(root, "packages")).sort()) {
  const folder = join(root, "packages", name);
  if (!existsSync(join(folder, "dist", "index.d.ts"))) {
    const unbuilt = existsSync(join(folder, "src", "index.ts"));
    if (unbuilt) console.error(`packages/${name} is not built: npm run build`);
    if (unbuilt) stale++;
    continue;
  }
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const file = join(folder, "api.md");
  const report = reportOf(folder, manifest);
  if (existsSync(file) && readFileSync(file, "utf8") === report) continue;
  if (check)
    console.error(`packages/${name}/api.md is not what the build offers: npm run api, and look at the difference`);
  else writeFileSync(file, report);
  stale++;
}
console.log(check ? `public API ${stale > 0 ? "changed" : "ok"}` : `public API: ${stale} file(s) written`);
process.exitCode = check && stale > 0 ? 1 : 0;
