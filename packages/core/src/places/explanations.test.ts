import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { kernelExplanations } from "../kernel/explanations.ts";
import { placesExplanations } from "./explanations.ts";

const here = new URL("./", import.meta.url);

it("explains every code that this folder answers with", () => {
  const sources = readdirSync(here).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const text = sources.map((name) => readFileSync(new URL(name, here), "utf8")).join("\n");
  const answered = [...text.matchAll(/(?:issue|rejection)\(\s*"([a-z-]+)"|why: "([a-z-]+)"/g)].map(
    (hit) => hit[1] ?? hit[2],
  );
  // The two codes that are passed on by name.
  const codes = new Set([...answered, "unit-stands-twice", "place-stands-twice"]);
  const own = Object.keys(placesExplanations);
  expect([...codes].filter((code) => !own.includes(code ?? "") && !((code ?? "") in kernelExplanations))).toEqual([]);
  expect(own.filter((code) => !codes.has(code))).toEqual([]);
});
