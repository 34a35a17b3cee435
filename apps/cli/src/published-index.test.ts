import { readFileSync } from "node:fs";
import { shippedRiskMethods } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { tryAnswerable } from "./try-answerable.ts";

const ROOT = new URL("../../../", import.meta.url);
const answerable = tryAnswerable(ROOT.pathname);
const ASEM = ["--method", "examples/asem/method.json", "--data", "examples/asem/ASEM_iData.csv"];

const rowsOf = (csv: string): Record<string, string>[] => {
  const [head = "", ...lines] = csv.trim().split(/\r?\n/);
  const columns = head.split(",").map((name) => name.replaceAll('"', ""));
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, at) => [columns[at] ?? "", cell.replaceAll('"', "")])),
  );
};

describe("a published index on the command line", () => {
  it("of 51 countries comes out of one method file and the raw table, with its ranks", async () => {
    const published = readFileSync(
      new URL("packages/core/src/risk-index/scoring/fixtures/asem/results_ranks.csv", ROOT),
      "utf8",
    );
    const ranks = new Map(rowsOf(published).map((row) => [row["uCode"], row["Index"]]));
    const { code, out, err } = await answerable(["index", "score", ...ASEM, "--rank", "--format", "csv"]);
    expect(code).toBe(0);
    const ours = rowsOf(out).map((row): [string, string] => [row["area"] ?? "", row["rank"] ?? ""]);
    expect(ours).toHaveLength(51);
    for (const [country, rank] of ours) expect([country, rank]).toEqual([country, ranks.get(country)]);
    expect(err).toContain("imputed");
  });

  it("tells which of its choices moves ranks most, and explains every country", async () => {
    const chosen = await answerable(["index", "sensitivity", ...ASEM, "--runs", "16", "--format", "csv"]);
    expect([chosen.code, rowsOf(chosen.out).map(({ moves }) => moves)]).toEqual([0, Array(5).fill("rank-shift")]);
    const explained = await answerable(["index", "explain", ...ASEM, "--format", "ndjson"]);
    const all = explained.out
      .trim()
      .split("\n")
      .map(
        (line) => JSON.parse(line) as { score: number; base: number; parts: { level: number; contribution: number }[] },
      );
    expect(all).toHaveLength(51);
    for (const { score, base, parts } of all) {
      const sum = parts.filter(({ level }) => level === 1).reduce((at, { contribution }) => at + contribution, base);
      expect(Math.abs(sum - score)).toBeLessThan(1e-9 * 100);
    }
  });
});

describe("the shipped methods", () => {
  it.each(shippedRiskMethods.map(({ id }) => id))("%s is a file to write one's own from", async (id) => {
    const shown = await answerable(["index", "show", id, "--format", "json"]);
    const checked = await answerable(["index", "validate", "-", "--format", "json"], shown.out);
    expect([shown.code, checked.code]).toEqual([0, 0]);
    expect(JSON.parse(checked.out)).toMatchObject({ id, draft: true });
    const listed = await answerable(["index", "methods", "--format", "csv"]);
    expect(listed.out).toContain(id);
  });
});
