import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { incidentsExplanations } from "../incidents/explanations.ts";
import { kernelExplanations } from "../kernel/explanations.ts";
import { promisesExplanations } from "./explanations.ts";

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

describe("the words of promises", () => {
  it("explain every code that something here can be refused with", () => {
    const explained = { ...kernelExplanations, ...incidentsExplanations, ...promisesExplanations };
    const codes = sources.flatMap((source) => [
      ...[...source.matchAll(/(?:rejection|issue|refused)\("([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
      ...[...source.matchAll(/params: \{ code: "([a-z0-9-]+)"/g)].map(([, code]) => code ?? ""),
    ]);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) expect(Object.keys(explained)).toContain(code);
  });

  it("speak of affected people, and of no customer, user, client or ticket", () => {
    for (const source of sources) expect(source).not.toMatch(/\b(customer|client|ticket|beneficiar)/i);
  });
});
