import { join } from "node:path";
import { nx, prepare, run, say } from "./launch.mjs";

// npm test: everything that must hold, one section after the other; a failing one does not hide the next.
// --long: tests that take long run as well, from one printed seed. --only NAME: that section alone.

const long = process.argv.includes("--long");
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;
const bin = (...parts) => join("node_modules", ...parts);

/**
 * Sections in order: name, and the program with its arguments. The tests come last, so that their line closes.
 * @type {[string, string[]][]}
 */
const sections = [
  ["format", [bin("@biomejs", "biome", "bin", "biome"), "ci", "--colors=off", "."]],
  ["types-lint", [bin("oxlint", "bin", "oxlint"), "--type-aware", "--deny-warnings", "packages", "apps", "tools"]],
  ["boundaries", [join("tools", "boundaries.ts")]],
  ["house-rules", [join("tools", "house-rules.ts")]],
  ["must-use", [join("tools", "must-use.ts")]],
  ["compile", [nx, "run-many", "-t", "typecheck", "build", "--output-style=static"]],
  ["public-api", [join("tools", "api-report.ts"), "--check"]],
  ["publint", [join("tools", "publint.ts")]],
  ["unused", [bin("knip", "bin", "knip.js")]],
  ["docs", ["--conditions=@answerable/source", join("tools", "docs-check.ts")]],
  ["tests", [bin("vitest", "vitest.mjs"), "run"]],
];

const node = prepare();
const seed = process.env.ANSWERABLE_SEED ?? String(Date.now() % 2 ** 31);
const env = long ? { ANSWERABLE_LONG: "1", ANSWERABLE_SEED: seed } : {};
if (long) say(`Long tests, seed ${seed}: ANSWERABLE_SEED=${seed} npm run test:long repeats them.`);

const rows = [];
let closing = "";
for (const [name, args] of sections.filter(([name]) => only === undefined || name === only)) {
  say(`\n── ${name} ──`);
  const started = Date.now();
  let output = "";
  const onOutput = name === "tests" ? (text) => (output += text) : undefined;
  const code = await run(node, args, { env, ...(onOutput && { onOutput }) });
  rows.push({ name, ok: code === 0, seconds: ((Date.now() - started) / 1000).toFixed(1) });
  closing = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(output)?.[0] ?? closing;
}

const failed = rows.filter(({ ok }) => !ok).map(({ name }) => name);
console.log("");
for (const { name, ok, seconds } of rows) console.log(`${ok ? "ok    " : "FAILED"} ${name.padEnd(12)} ${seconds} s`);
if (long) console.log(`seed ${seed}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
if (closing) console.log(closing);
process.exitCode = failed.length > 0 || rows.length === 0 ? 1 : 0;
