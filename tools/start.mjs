import { existsSync } from "node:fs";
import { join } from "node:path";
import { nx, prepare, root, run, say } from "./launch.mjs";

// npm start: from a fresh clone to something to look at. What is shown, and where its data lies, is the hook's business.

const hook = join("tools", "sample", "start.ts");

const node = prepare();
say("Building …");
const built = await run(node, [nx, "run-many", "-t", "build", "--output-style=static"], { stdout: 2 });
if (built !== 0) process.exit(1);
if (!existsSync(join(root, hook))) {
  say(`There is nothing to start yet: ${hook} is missing.`);
  process.exit(1);
}
process.exitCode = await run(node, ["--conditions=@answerable/source", hook, ...process.argv.slice(2)]);
