import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { removeTemporaryFolders, temporaryFolder } from "./temporary-folder.ts";
import { tryAnswerable } from "./try-answerable.ts";

afterAll(removeTemporaryFolders);

const ROOT = new URL("../../../", import.meta.url);
const answerable = tryAnswerable(ROOT.pathname);
const FILES = ["--method", "examples/risk-index/method.json", "--data", "examples/risk-index/answers.csv"];
const page = readFileSync(new URL("docs/risk-index.md", ROOT), "utf8");

interface Scored {
  readonly score: number;
  readonly class: string;
  readonly nodes: Readonly<Record<string, number>>;
  readonly spread: {
    readonly from: { readonly score: number };
    readonly to: { readonly score: number };
    readonly classes: readonly { readonly class: string; readonly share: number }[];
  };
}

it("the methodology page says what the index must not be used for alone", () => {
  const [, , section = ""] = page.split(/^(## What it must not be used for alone)$/m);
  const uses = [...(section.split(/^## /m)[0] ?? "").matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, use]) => use);
  expect(uses).toEqual([
    ...["choosing people or villages for aid", "blaming an actor", "comparing countries", "closing a programme"],
  ]);
});

describe("the worked example of the methodology page", () => {
  it("comes out of the files beside it, with the numbers that stand on the page", async () => {
    const { code, out, err } = await answerable([
      "index",
      "score",
      ...FILES,
      "--resamples",
      "2000",
      "--format",
      "ndjson",
    ]);
    expect([code, err]).toEqual([0, ""]);
    const [area = "", ...others] = out.trim().split("\n");
    expect(others).toEqual([]);
    const { score, class: className, nodes, spread } = JSON.parse(area) as Scored;
    const scale = ["threats", "risks", "vulnerabilities", "capacities"].map((id) => nodes[id]);
    expect(page).toContain(`| on the scale | ${scale.join(" | ")} | |`);
    expect(page).toContain(`= **${score}**, class *${className}*`);
    expect(page).toContain(
      `reaches from ${spread.from.score.toFixed(1)} (*medium*) to ${spread.to.score.toFixed(1)} (*very high*)`,
    );
    const share = spread.classes.find((one) => one.class === className)?.share ?? 0;
    expect(page).toContain(`${(100 * share).toFixed(1)} % of resamples lie in *${className}*`);
  });

  it("each informant's own score on the page is what that row alone gives", async () => {
    const csv = readFileSync(new URL("examples/risk-index/answers.csv", ROOT), "utf8").trim().split("\n");
    const alone = JSON.parse(readFileSync(new URL("examples/risk-index/method.json", ROOT), "utf8")) as object;
    const method = JSON.stringify({ ...alone, voices: null });
    const own = [...page.matchAll(/^\| (?:leader|women|displaced)[^\n]*\| ([\d.]+) \|$/gm)].map(([, score]) =>
      Number(score),
    );
    expect(own).toHaveLength(csv.length - 1);
    // each row as an area of its own
    const data = csv.map((line, index) => (index === 0 ? line : line.replace("ML0505", `ML050${index}`))).join("\n");
    const folder = temporaryFolder("index");
    writeFileSync(join(folder, "method.json"), method);
    const { out } = await tryAnswerable(folder)(
      ["index", "score", "--method", "method.json", "--data", "-", "--format", "ndjson"],
      data,
    );
    const scores = out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as Scored).score);
    expect(scores).toEqual(own);
  });
});
