import { describe, expect, it } from "vitest";
import { checkHouseRules } from "./house-rules.ts";
import { parseSource } from "./source-files.ts";

const found = (text: string, path = "packages/core/src/kernel/x.ts"): number =>
  checkHouseRules([parseSource(path, text)]).length;

describe("core is pure", () => {
  it.each([
    "export const x = Math.random();",
    'export const x = Math["random"];',
    "export const { random } = Math;",
    "export const x = Temporal.Now.instant();",
    "export const { Now } = Temporal;",
    'export const x = "a".localeCompare("b");',
    'export const x = "a".localeCompare("b", undefined, { numeric: true });',
    "export const x = (1).toLocaleString();",
    'export const x = "x".toLocaleUpperCase([]);',
    "export const x = new Intl.NumberFormat();",
    "export const x = Intl.NumberFormat(undefined, {});",
    'export const x = new Intl.DateTimeFormat("en");',
    'export const x = day.toLocaleDateString("en");',
    'export const x = () => { throw new Error("no"); };',
  ])("refuses %s", (text) => {
    expect(found(text)).toBe(1);
  });

  it.each([
    "export const x = Math.max(1, 2);",
    'export const x = "a".localeCompare("b", "en");',
    'export const x = new Intl.NumberFormat("fr");',
    'export const x = new Intl.DateTimeFormat("en", { timeZone: "UTC" });',
    "export const x = [3, 1].sort((a, b) => a - b);",
  ])("lets %s pass", (text) => {
    expect(found(text)).toBe(0);
  });

  it("asks it of core alone, and not of its tests", () => {
    expect(found("export const x = Math.random();", "packages/store/src/x.ts")).toBe(0);
    expect(found("export const x = Math.random();", "packages/core/src/kernel/x.test.ts")).toBe(0);
    expect(found('throw new Error("law broken");', "packages/core/src/testing/laws.ts")).toBe(0);
  });
});

describe("zod comes in one way", () => {
  it.each([
    'import { z } from "zod";',
    'import type { ZodType } from "zod";',
    'import z from "zod";',
    'import * as zod from "zod";',
    'import * as z from "zod/v4";',
    'export { z } from "zod";',
  ])("refuses %s everywhere", (text) => {
    expect(found(text)).toBe(1);
    expect(found(text, "apps/cli/src/x.test.ts")).toBe(1);
  });

  it("lets the namespace pass, as a value and as a type", () => {
    expect(found('import * as z from "zod";')).toBe(0);
    expect(found('import type * as z from "zod";')).toBe(0);
  });
});

describe("a suppression says why", () => {
  // Put together here, so that this file does not suppress anything itself.
  const silence = (...words: string[]): string => `// ${words.join("")}\nexport const x = 1;`;

  it.each([
    ["biome-", "ignore lint/suspicious/noExplicitAny: <explanation>"],
    ["biome-", "ignore lint/suspicious/noExplicitAny: no"],
    ["oxlint-", "disable-next-line no-await-in-loop"],
    ["eslint-", "disable"],
    ["@ts-", "expect-error"],
    ["@ts-", "nocheck"],
    ["v8 ", "ignore next"],
  ])("refuses %s%s", (...words) => {
    expect(found(silence(...words))).toBe(1);
  });

  it.each([
    ["biome-", "ignore lint/suspicious/noExplicitAny: the library's own type is any"],
    ["oxlint-", "disable-next-line no-await-in-loop -- one page after the other, on purpose"],
    ["@ts-", "expect-error: the wrong shape is what this test is about"],
  ])("lets %s%s pass", (...words) => {
    expect(found(silence(...words))).toBe(0);
  });
});
