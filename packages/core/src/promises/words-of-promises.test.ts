import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kernelExplanations } from "../kernel/explanations.ts";
import { promisesExplanations } from "./explanations.ts";

/** Explained with incidents, alerts and the review of mechanisms, which promises know nothing of. */
const EXPLAINED_ELSEWHERE = ["date-in-the-future", "text-not-kept", "code-stands-twice"];

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

describe("the words of promises", () => {
  it("explain every code that something here can be refused with", () => {
    const explained = [...Object.keys({ ...kernelExplanations, ...promisesExplanations }), ...EXPLAINED_ELSEWHERE];
    const codes = sources.flatMap((source) => [
      ...[...source.matchAll(/(?:rejection|issue|refused)\("([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
      ...[...source.matchAll(/params: \{ code: "([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
    ]);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(explained).toContain(code);
  });

  it("speak of affected people, and of no customer, user, client or ticket", () => {
    for (const source of sources) expect(source).not.toMatch(/\b(customer|client|ticket|beneficiar)/i);
  });
});
