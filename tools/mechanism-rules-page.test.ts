import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cardRules, mechanismRules, observedRules } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { MECHANISM_PAGE, withRules } from "./mechanism-rules-page.ts";

const page = readFileSync(fileURLToPath(new URL(`../${MECHANISM_PAGE}`, import.meta.url)), "utf8");

describe("the page of the mechanism's rules", () => {
  it("says what the rules say; written anew by node tools/mechanism-rules-page.ts", () => {
    expect(withRules(page)).toBe(page);
  });

  it("has each rule with its source, in English and in French", () => {
    for (const { code, says, source } of [...mechanismRules, ...cardRules, ...observedRules]) {
      const rows = page.split("\n").filter((line) => line.startsWith(`| \`${code}\` |`));
      expect([code, rows.length]).toEqual([code, 2]);
      expect(rows[0]).toContain(says.en);
      expect(rows[1]).toContain(says.fr);
      for (const row of rows) expect(row).toContain(source);
    }
  });
});
