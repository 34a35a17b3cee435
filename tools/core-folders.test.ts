import { describe, expect, it } from "vitest";
import { checkCoreFolders } from "./core-folders.ts";
import { parseSource } from "./source-files.ts";
import { coreFolders } from "./tables/core-folders.ts";

const messages = (path: string, text: string): string[] =>
  checkCoreFolders([parseSource(`packages/core/src/${path}`, text)]).map(({ message }) => message);

const names = Object.keys(coreFolders);
const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
const may = ({ from, to }: { from: string; to: string }): boolean => coreFolders[from]?.may.includes(to) ?? false;

describe("arrows between the folders of core", () => {
  it.each(pairs.filter((pair) => !may(pair)))("refuses $from -> $to, however it is written", ({ from, to }) => {
    for (const text of [
      `import { x } from "../${to}/x.ts";`,
      `import type { X } from "../${to}/x.ts";`,
      `export * from "../${to}/x.ts";`,
      `export const x = () => import("../${to}/x.ts");`,
      `export type X = import("../${to}/x.ts").X;`,
    ])
      expect(messages(`${from}/bad.ts`, text), text).toHaveLength(1);
  });

  it.each(pairs.filter(may))("lets $from -> $to pass", ({ from, to }) => {
    expect(messages(`${from}/good.ts`, `import { x } from "../${to}/x.ts"; import "./beside.ts";`)).toEqual([]);
  });

  // By hand, so that a slip in the table shows: the first may, the second must not.
  it.each([
    ["kernel", "kernel", "places"],
    ["taxonomies", "kernel", "safeguards"],
    ["places", "kernel", "taxonomies"],
    ["access", "places", "taxonomies"],
    ["safeguards", "taxonomies", "access"],
    ["clocks", "kernel", "places"],
    ["referrals", "clocks", "taxonomies"],
    ["incidents", "referrals", "clocks"],
    ["alerts", "incidents", "cases"],
    ["risk-index", "places", "incidents"],
    ["messages", "kernel", "promises"],
    ["mechanism", "messages", "cases"],
    ["cases", "mechanism", "incidents"],
    ["promises", "messages", "cases"],
    ["mrm", "incidents", "alerts"],
    ["network", "clocks", "incidents"],
    ["community", "promises", "cases"],
    ["figures", "places", "disclosure"],
    ["notices", "access", "cases"],
    ["disclosure", "figures", "incidents"],
  ])("%s may import %s and not %s", (from, good, bad) => {
    expect(messages(`${from}/x.ts`, `import "../${good}/x.ts";`)).toEqual([]);
    expect(messages(`${from}/x.ts`, `import "../${bad}/x.ts";`)).toEqual([`core/${from} must not import core/${bad}`]);
  });

  it.each([
    ["kernel/a/b.ts", 'import "../../../package.json";', "lies outside its src"],
    ["kernel/b.ts", 'import "../../../store/src/index.ts";', "lies outside its src"],
    ["kernel/b.ts", 'import "../index.ts";', "front door"],
    ["index.ts", 'export * from "./testing/laws.ts";', "must not import core/testing"],
    ["index.ts", 'export * from "@answerable/store";', "the package @answerable/store"],
    ["newcomer/b.ts", "export const x = 1;", 'no folder "newcomer"'],
    ["stray.ts", "export const x = 1;", "no folder"],
    ["kernel/b.ts", "export const load = (name: string) => import(name);", "plain string"],
  ])("refuses %s with %s", (path, text, message) => {
    expect(messages(path, text)).toEqual([expect.stringContaining(message)]);
  });

  it("lets deeper folders and tests import what they need", () => {
    expect(messages("taxonomies/data/x.ts", 'import "../../kernel/id.ts"; import "../crosswalk.ts";')).toEqual([]);
    expect(messages("index.ts", 'export * from "./kernel/id.ts"; export * from "./cases/case.ts";')).toEqual([]);
    expect(messages("kernel/x.test.ts", 'import "../testing/laws.ts"; import "vitest";')).toEqual([]);
    expect(messages("kernel/x.test.ts", 'import "node:fs"; import "fast-check"; import "./x.ts";')).toEqual([]);
  });
});

describe("packages core may import", () => {
  it.each([
    ["kernel/x.ts", "node:fs"],
    ["kernel/x.ts", "lodash"],
    ["kernel/x.ts", "vitest"],
    ["kernel/x.ts", "temporal-polyfill"],
    ["kernel/x.test.ts", "lodash"],
    ["incidents/x.ts", "pure-rand"],
    ["clocks/x.ts", "pure-rand"],
    ["risk-index/x.ts", "fast-check"],
    ["testing/x.ts", "temporal-polyfill"],
  ])("refuses %s -> %s", (path, name) => {
    for (const text of [
      `import "${name}";`,
      `import type { X } from "${name}";`,
      `export const x = import("${name}");`,
    ])
      expect(messages(path, text), text).toHaveLength(1);
  });

  it.each([
    ["kernel/x.ts", "zod"],
    ["kernel/x.ts", "ts-pattern"],
    ["kernel/x.ts", "neverthrow"],
    ["clocks/x.ts", "temporal-polyfill"],
    ["risk-index/x.ts", "pure-rand"],
    ["testing/x.ts", "fast-check"],
    ["testing/x.ts", "pure-rand"],
  ])("lets %s -> %s pass", (path, name) => {
    expect(messages(path, `import * as x from "${name}";`)).toEqual([]);
  });
});
