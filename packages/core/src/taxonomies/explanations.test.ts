import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { taxonomiesExplanations } from "./explanations.ts";

describe("taxonomiesExplanations", () => {
  it("has a sentence for every code that this folder's source gives out, and for no other", () => {
    const folder = new URL(".", import.meta.url);
    const source = readdirSync(folder)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "explanations.ts")
      .map((file) => readFileSync(new URL(file, folder), "utf8"))
      .join("\n");
    const given = [...source.matchAll(/(?:issue|add)\("([a-z-]+)"/g)].map((found) => found[1] ?? "");
    for (const code of given) expect(Object.keys(taxonomiesExplanations)).toContain(code);
    for (const code of Object.keys(taxonomiesExplanations)) expect(source, code).toContain(`"${code}"`);
  });
});
