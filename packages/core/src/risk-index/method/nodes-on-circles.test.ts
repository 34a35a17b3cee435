import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodesOnCircles } from "./nodes-on-circles.ts";

/** Whether `id` is reached from itself, step by step. */
const reachesItself = (children: ReadonlyMap<string, readonly string[]>, id: string): boolean => {
  const seen = new Set<string>();
  const waiting = [...(children.get(id) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(children.get(next) ?? []));
  }
  return seen.has(id);
};

describe("nodes on circles", () => {
  it("are those that reach themselves, in any graph", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
    fc.assert(
      fc.property(fc.dictionary(id, fc.array(id, { maxLength: 3 })), (graph) => {
        const children = new Map(Object.entries(graph));
        expect(nodesOnCircles(children)).toEqual(
          new Set([...children.keys()].filter((one) => reachesItself(children, one))),
        );
      }),
    );
  });
});
