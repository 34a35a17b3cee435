import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SAMPLE_SEED } from "./month-targets.ts";
import { samplePage } from "./sample-page.ts";

// Writes the sample month: node --conditions=@answerable/source tools/sample/make.ts [FILE]
const target =
  process.argv[2] ?? fileURLToPath(new URL("../../examples/sample-operation/kobo-2020-06.json", import.meta.url));
const text = samplePage(SAMPLE_SEED);
mkdirSync(fileURLToPath(new URL("../../examples/sample-operation/", import.meta.url)), { recursive: true });
writeFileSync(target, text);
process.stderr.write(`seed ${SAMPLE_SEED}: ${text.length} characters written\n`);
