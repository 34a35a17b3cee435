import { readdirSync, readFileSync } from "node:fs";
import {
  figuresExplanations,
  incidentsExplanations,
  kernelExplanations,
  placesExplanations,
  safeguardsExplanations,
  taxonomiesExplanations,
} from "@answerable/core";
import { expect, it } from "vitest";
import { interchangeExplanations } from "./explanations.ts";

const here = new URL("./", import.meta.url);
const elsewhere = {
  ...{ ...kernelExplanations, ...placesExplanations, ...incidentsExplanations, ...taxonomiesExplanations },
  ...{ ...figuresExplanations, ...safeguardsExplanations },
};

it("explains every code that readers answer with, and none that nobody answers", () => {
  const sources = readdirSync(here, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "explanations.ts",
  );
  const text = sources.map((name) => readFileSync(new URL(name, here), "utf8")).join("\n");
  const answered = [
    ...text.matchAll(/\b(?:issue|rejection|tell|refuse|refused|pass|err)\(\s*"([a-z]+(?:-[a-z0-9]+)*)"/g),
  ];
  const codes = new Set(answered.map((hit) => hit[1] ?? ""));
  const own = Object.keys(interchangeExplanations);
  expect([...codes].filter((code) => !own.includes(code) && !(code in elsewhere))).toEqual([]);
  expect(own.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});
