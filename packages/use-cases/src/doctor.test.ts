import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { explain } from "./explanations.ts";

it("explains every code that it answers with", () => {
  const source = readFileSync(new URL("doctor.ts", import.meta.url), "utf8");
  const codes = [...source.matchAll(/code: "([a-z-]+)"/g)].map(([, code]) => code ?? "");
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((code) => explain(code) === undefined)).toEqual([]);
});
