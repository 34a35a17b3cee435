import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openScratch } from "./scratch.ts";

describe("a scratch file", () => {
  it("keeps texts by key, in the order of the keys and not of their coming", () => {
    const scratch = openScratch();
    for (const [key, text] of [
      ["b", "2"],
      ["a", "1"],
      ["b", "3"],
    ] as const)
      scratch.set(key, text);
    expect([...scratch.entries()]).toEqual([
      ["a", "1"],
      ["b", "3"],
    ]);
    expect([scratch.has("a"), scratch.has("c"), scratch.get("b"), scratch.size]).toEqual([true, false, "3", 2]);
    scratch.close();
  });

  it("has no name, however much is in it", () => {
    const scratch = openScratch();
    for (let at = 0; at < 20_000; at++) scratch.set(`key-${at}`, "x".repeat(500));
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("etilqs"))).toEqual([]);
    expect(scratch.size).toBe(20_000);
    scratch.close();
  });

  it("is a map", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const scratch = openScratch();
        const stored = pairs.filter(([key, text]) => !`${key}${text}`.includes("\0") && `${key}${text}`.isWellFormed());
        for (const [key, text] of stored) scratch.set(key, text);
        expect(new Map(scratch.entries())).toEqual(new Map(stored));
        scratch.close();
      }),
    );
  });
});
