import { join } from "node:path";
import process from "node:process";
import { runTogether } from "./children.mjs";
import { nx, prepare, root, run, say } from "./launch.mjs";

// npm start: from a fresh clone to an operation that is served and worked on. What is shown before, and where its data lies, is the business
// of tools/sample/start.ts. --empty: without the sample. --no-serve: ends once there is an operation.

const options = process.argv.slice(2);

const node = prepare();
say("Building …");
const built = await run(node, [nx, "run-many", "-t", "build", "--output-style=static"], { stdout: 2 });
if (built !== 0) process.exit(1);
const made = await run(node, ["--conditions=@answerable/source", join("tools", "sample", "start.ts"), ...options]);
process.exitCode =
  made !== 0 || options.includes("--no-serve")
    ? made
    : await runTogether(
        node,
        [
          { name: "http", args: [join("apps", "http", "dist", "server.js")] },
          { name: "worker", args: [join("apps", "worker", "dist", "worker.js")] },
        ],
        { cwd: root },
      );
