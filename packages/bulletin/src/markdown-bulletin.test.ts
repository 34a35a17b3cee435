import { describe, expect, it } from "vitest";
import { smallBulletin } from "./bulletin-fixture.ts";
import { markdownBulletin } from "./markdown-bulletin.ts";
import { escapeMarkdown } from "./text/escape.ts";

describe("markdownBulletin", () => {
  it("says why there is no figure", () => {
    const line = markdownBulletin(smallBulletin(), "en")
      .split("\n")
      .find((one) => one.startsWith("| ML0508 | Youwarou | no data"));
    expect(line).toContain("no data (no access)");
  });

  it("marks every section", () => {
    const text = markdownBulletin(smallBulletin(), "fr");
    const sections = text.split("\n## ").slice(1, -1);
    expect(sections).toHaveLength(5);
    for (const one of sections) expect(one).toContain("EXEMPLE – données inventées · INTERNE");
  });

  it("gives every row of a table as many fields as its head", () => {
    for (const block of markdownBulletin(smallBulletin(), "en")
      .split("\n\n")
      .filter((one) => one.startsWith("|"))) {
      const widths = block.split("\n").map((line) => line.replaceAll("\\|", "").split("|").length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it("makes no markup of a label", () => {
    expect(markdownBulletin(smallBulletin(), "en")).toContain("Mopti \\<b\\>& environs");
    expect(escapeMarkdown("a|b *c* [d](e) `f`\nnext")).toBe("a\\|b \\*c\\* \\[d\\](e) \\`f\\` next");
  });
});
