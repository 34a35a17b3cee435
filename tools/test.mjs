import { join } from "node:path";
import { nx, prepare, run, say } from "./launch.mjs";

// npm test: everything that must hold, one section after the other; a failing one does not hide the next.
// All that is drawn by chance comes from one printed seed. --long: tests that take long run as well. --only NAME: that
// section alone.

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
const env = { ANSWERABLE_SEED: seed, ...(long && { ANSWERABLE_LONG: "1" }) };
say(`Seed ${seed}: ANSWERABLE_SEED=${seed} npm run ${long ? "test:long" : "test"} repeats these tests.`);

const rows = [];
let closing = [];
for (const [name, args] of sections.filter(([name]) => only === undefined || name === only)) {
  say(`\n── ${name} ──`);
  const started = Date.now();
  let output = "";
  const onOutput = name === "tests" ? (text) => (output += text) : undefined;
  const code = await run(node, args, { env, ...(onOutput && { onOutput }) });
  rows.push({ name, ok: code === 0, seconds: ((Date.now() - started) / 1000).toFixed(1) });
  if (output) closing = output.match(/^(?:failed: .*|\d+ passed, \d+ failed, \d+ skipped)$/gm) ?? [];
}

const failed = rows.filter(({ ok }) => !ok).map(({ name }) => name);
console.log("");
for (const { name, ok, seconds } of rows) console.log(`${ok ? "ok    " : "FAILED"} ${name.padEnd(12)} ${seconds} s`);
console.log(`seed ${seed}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
for (const line of closing) console.log(line);
process.exitCode = failed.length > 0 || rows.length === 0 ? 1 : 0;
