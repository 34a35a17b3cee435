import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleFiles } from "./sample-files.ts";
import { SAMPLE_SEED } from "./sample-mark.ts";

// Writes the sample operation: node --conditions=@answerable/source tools/sample/make.ts [FOLDER]
const folder = process.argv[2] ?? fileURLToPath(new URL("../../examples/sample-operation/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of sampleFiles(SAMPLE_SEED)) {
  writeFileSync(join(folder, name), bytes);
  process.stderr.write(`${name}: ${bytes.length} bytes\n`);
}
