import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { figuresExplanations } from "./explanations.ts";

it("explains every note that a table can bear, and none that no table bears", () => {
  const folder = new URL(".", import.meta.url);
  const source = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "explanations.ts")
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
  const borne = new Set([...source.matchAll(/code: "([a-z-]+)"/g)].map(([, code]) => code));
  expect(new Set(Object.keys(figuresExplanations))).toEqual(borne);
});
