import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultFeedbackRules } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { PROMISES_PAGE, withFeedbackRules } from "./feedback-rules-page.ts";

const page = readFileSync(fileURLToPath(new URL(`../${PROMISES_PAGE}`, import.meta.url)), "utf8");

describe("the page of what word is owed", () => {
  it("says what the rules say; written anew by node tools/feedback-rules-page.ts", () => {
    expect(withFeedbackRules(page)).toBe(page);
  });

  it("has each rule with its source, in English and in French", () => {
    for (const { code, says, source } of defaultFeedbackRules.rules) {
      const rows = page.split("\n").filter((line) => line.startsWith(`| \`${code}\` |`));
      expect([code, rows.length]).toEqual([code, 2]);
      expect(rows[0]).toContain(says["en"]);
      expect(rows[1]).toContain(says["fr"]);
      for (const row of rows) expect(row).toContain(source);
    }
  });
});
