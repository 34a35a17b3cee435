import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answerShapes } from "./answer-shapes.ts";

/**
 * Writes what each use case answers, out of the types of their handlers, for the OpenAPI document. `--check` fails when the
 * committed file says something else.
 */
const file = join(process.cwd(), "apps", "http", "src", "openapi", "answer-shapes.json");
const text = `${JSON.stringify(await answerShapes(process.cwd()), null, 1)}\n`;
const check = process.argv.includes("--check");
const isSame = (() => {
  try {
    return readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
})();
if (!check && !isSame) writeFileSync(file, text);
console.log(isSame ? "answer shapes ok" : check ? "answer shapes changed: npm run api" : "answer shapes written");
process.exitCode = check && !isSame ? 1 : 0;
