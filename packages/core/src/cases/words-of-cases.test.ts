import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kernelExplanations } from "../kernel/explanations.ts";
import { mechanismExplanations } from "../mechanism/explanations.ts";
import { casesExplanations } from "./explanations.ts";

/** Explained with incidents, alerts and promises, which cases know nothing of. */
const EXPLAINED_ELSEWHERE = [
  "date-in-the-future",
  "text-not-kept",
  "area-unknown",
  "area-listed-twice",
  "speaks-of-sexual-violence",
];

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

const explained = new Set([
  ...Object.keys({ ...kernelExplanations, ...mechanismExplanations, ...casesExplanations }),
  ...EXPLAINED_ELSEWHERE,
]);

describe("the words of cases", () => {
  it("explain every code that something here can be refused with", () => {
    const codes = sources.flatMap((source) => [
      ...[...source.matchAll(/(?:rejection|issue|refused|at)\("([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
      ...[...source.matchAll(/params: \{ code: "([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
    ]);
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => !explained.has(code)).toSorted()).toEqual([]);
  });

  it("explain what follows when an agreement is taken back", () => {
    const codes = sources.flatMap((source) =>
      [...source.matchAll(/follows\("([a-z-]+)"/g)].map(([, code]) => code ?? ""),
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !explained.has(code))).toEqual([]);
  });

  it("speak of affected people, and of no customer, user, client or ticket", () => {
    for (const source of sources) expect(source).not.toMatch(/\b(customer|client|ticket|beneficiar)/i);
  });

  it("call nothing false or malicious", () => {
    for (const source of sources) expect(source).not.toMatch(/"(false|malicious|unfounded|vexatious)"/);
  });
});
