import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Day } from "../kernel/day.ts";
import { Mechanism } from "./document/mechanism.ts";
import { reviewMechanism } from "./review-mechanism.ts";
import { yardstickReport } from "./yardstick-report.ts";

const today = "2026-06-01" as Day;
const example = (name: string): Mechanism =>
  Mechanism.parse(
    JSON.parse(readFileSync(new URL(`../../../../examples/mechanism/${name}.json`, import.meta.url), "utf8")),
  );

describe("a report against yardsticks", () => {
  const { answers, notFound } = yardstickReport(example("with-faults"), today);

  it("answers CHS 5.1 to 5.7 and WFP 1 to 5, and says that the others were not found", () => {
    expect(answers.map(({ yardstick }) => yardstick)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `CHS 5.${number}`),
      ...[1, 2, 3, 4, 5].map((number) => `WFP ${number}`),
    ]);
    expect(notFound).toEqual(["WFP 6", "WFP 7", "WFP 8", "WFP 9", "WFP 10"]);
  });

  it("puts the missing local alternative under CHS 5.4, and what speaks for it beside it", () => {
    const answer = answers.find(({ yardstick }) => yardstick === "CHS 5.4");
    expect(answer?.answer).toBe("findings");
    expect(answer?.findings.map(({ code }) => code)).toContain("no-local-alternative");
    expect(answer?.speaksForIt.map(({ path }) => path[0])).toContain("procedures");
  });

  it("never says that a yardstick is met", () => {
    const words = JSON.stringify(yardstickReport(example("without-known-faults"), today));
    expect(words).not.toMatch(/\b(meets|met|complian\w*|conform\w*)\b/i);
    expect(words).toContain("nothing-found-against-it");
  });

  it("leaves out no finding that names a yardstick", () => {
    const mapped = new Set(answers.flatMap(({ findings }) => findings.map(({ code }) => code)));
    for (const { code, yardsticks } of reviewMechanism(example("with-faults"), today))
      expect([code, mapped.has(code)]).toEqual([code, yardsticks.length > 0]);
  });
});
