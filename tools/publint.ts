import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** Asks publint about each package as npm would pack it. */
const root = process.cwd();
let problems = 0;
for (const name of readdirSync(join(root, "packages")).sort()) {
  const pkgDir = join(root, "packages", name);
  if (!existsSync(join(pkgDir, "dist", "index.js"))) continue;
  const manifest = JSON.parse(readFileSync(join(pkgDir, "package.json"), "utf8")) as Record<string, unknown>;
  const { messages } = await publint({ pkgDir, strict: true });
  for (const message of messages) {
    // The private source condition points to files that are not published, on purpose.
    if (message.path.includes("@answerable/source")) continue;
    if (message.type === "suggestion") continue;
    console.error(`packages/${name}: ${formatMessage(message, manifest, { color: false }) ?? message.code}`);
    problems++;
  }
}
console.log(problems > 0 ? `publint: ${problems} problem(s)` : "publint ok");
process.exitCode = problems > 0 ? 1 : 0;
