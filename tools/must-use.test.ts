import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDroppedResults } from "./must-use.ts";
import { scratchWorkspace } from "./scratch-workspace.ts";

const source = `import { ok, okAsync, type Result } from "neverthrow";
declare const decide: (n: number) => Result<number, string>;
declare const handle: (ns: readonly number[]) => Result<number, string>[];
declare const each: (f: () => void) => void;
decide(1);
void decide(2);
decide(3).map((n) => n + 1);
okAsync(4);
handle([5]);
each(() => decide(6));
export const later = async () => {
  await okAsync(7);
};
export const kept = decide(8);
kept.match((n) => n, (e) => e.length);
export const values = [9].map((n) => decide(n));
export const pass = () => ok(10);
let last = decide(11);
last = decide(12);
export const read = () => last;
[13].push(1);
`;

describe("a Result is looked at", () => {
  it("finds each one dropped, and only those", () => {
    using scratch = scratchWorkspace({ "packages/x/src/x.ts": source }, ["tsconfig.base.json"]);
    const problems = findDroppedResults(scratch.root, [join(scratch.root, "packages/x/src/x.ts")]);
    expect(problems.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9, 10, 12]);
  });
});
