import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cloneRoot, scratchWorkspace } from "./scratch-workspace.ts";

const files = {
  "sums.test.ts": `import { expect, it } from "vitest";
it("adds", () => expect(1 + 1).toBe(2));
it("takes away", () => expect(2 - 1).toBe(0));
`,
  "hooks.test.ts": `import { beforeAll, describe, it } from "vitest";
describe("a house", () => { beforeAll(() => { throw new Error("no ground"); }); it("stands", () => {}); });
`,
  "unread.test.ts": 'throw new Error("not even read");\n',
  "late.test.ts": `import { it } from "vitest";
it("is over before its mistake", () => new Promise((done) => { setTimeout(() => { done(); throw new Error("too late"); }, 1); }));
`,
};

it("names what failed and why just above the closing line", () => {
  using workspace = scratchWorkspace(files);
  const vitest = join(cloneRoot, "node_modules/vitest/vitest.mjs");
  const reporter = `--reporter=${join(cloneRoot, "tools/plain-reporter.ts")}`;
  const run = spawnSync(process.execPath, [vitest, "run", "--root", workspace.root, reporter], {
    cwd: workspace.root,
    encoding: "utf8",
  });
  expect(run.status).toBe(1);
  expect(run.stdout.trim().split("\n").toSorted()).toEqual([
    "2 passed, 2 failed, 1 skipped",
    "failed: hooks.test.ts: no ground",
    "failed: outside of any test: too late",
    "failed: sums.test.ts > takes away: expected 1 to be +0 // Object.is equality",
    "failed: unread.test.ts: not even read",
  ]);
});
