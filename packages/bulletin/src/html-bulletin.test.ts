import { describe, expect, it } from "vitest";
import { smallBulletin } from "./bulletin-fixture.ts";
import { htmlBulletin } from "./html-bulletin.ts";
import { bulletinLanguages } from "./text/write-number.ts";

const pictures = (html: string): string[] => html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
const sections = (html: string): string[] => html.match(/<section[\s\S]*?<\/section>/g) ?? [];

describe("htmlBulletin", () => {
  it("says first where nobody could see, and hatches it", () => {
    const [first] = sections(htmlBulletin(smallBulletin(), "en"));
    expect(first).toContain("Where we could and could not see");
    expect(first).toContain("<p>Seen in no month – no access (1): Youwarou.</p>");
    expect(first).toContain("-hatch)");
  });

  it("never writes what is not known as zero", () => {
    const heat = sections(htmlBulletin(smallBulletin(), "en")).find((one) => one.includes("s4-heat")) ?? "";
    const youwarou = /<tr><th scope="row">ML0508[\s\S]*?<\/tr>/.exec(heat)?.[0] ?? "";
    expect(youwarou).toContain("no data (no access)");
    expect(youwarou).not.toContain(">0<");
    const mopti = /<tr><th scope="row">ML0506[\s\S]*?<\/tr>/.exec(heat)?.[0] ?? "";
    expect(mopti).toContain(">0<");
    expect(mopti).toContain("no data (late)");
  });

  it("says that a sum over what was not wholly seen is a lower bound, in picture and table", () => {
    const totals = sections(htmlBulletin(smallBulletin(), "fr")).find((one) => one.includes("s2-totals")) ?? "";
    expect(pictures(totals)[0]).toContain("≥ 1\u202f235");
    expect(totals).toContain('<td class="n">≥ 1\u202f235</td>');
  });

  it("calls months that were not seen alike not comparable, and draws a line between them", () => {
    const trend = sections(htmlBulletin(smallBulletin(), "en")).find((one) => one.includes("s3-trend")) ?? "";
    expect(trend).toContain("because not the same areas were seen (how many): 2020-02 / 2020-03 (1).");
    expect(pictures(trend)[0]?.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it("says a note once, where it first holds", () => {
    const html = htmlBulletin(smallBulletin(), "en");
    expect(html.match(/<li>Monitors active, of posts/g)).toHaveLength(1);
    expect(html).toContain("holds for all figures after it");
  });

  it("keeps a section that has nothing to show, and says so", () => {
    expect(htmlBulletin(smallBulletin(), "fr")).toContain("Rien à montrer : sans données.");
  });

  it.each(bulletinLanguages)(
    "marks audience and sample at top and bottom and inside every picture (%s)",
    (language) => {
      const html = htmlBulletin(smallBulletin(), language);
      const mark =
        language === "en"
          ? "SAMPLE – invented data · INTERNAL – do not pass on"
          : "EXEMPLE – données inventées · INTERNE – ne pas transmettre";
      expect(html.match(/class="mark"/g)).toHaveLength(2);
      expect(pictures(html)).toHaveLength(4);
      for (const picture of pictures(html)) {
        expect(picture).toContain(`— ${mark}</title>`);
        // once in a line of text, once in the pattern that covers the ground
        expect(picture.split(`>${mark}<`)).toHaveLength(3);
      }
      expect(htmlBulletin(smallBulletin(false), language)).not.toContain(mark.split(" · ")[0]);
    },
  );

  it("fetches nothing and runs nothing", () => {
    const html = htmlBulletin(smallBulletin(), "en");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)/);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].every(([, to]) => to?.startsWith("#"))).toBe(true);
  });

  it("writes a label as text, whatever signs it has", () => {
    const html = htmlBulletin(smallBulletin(), "en");
    expect(html).toContain("Mopti &lt;b&gt;&amp; environs");
    expect(html).toContain("op-&lt;1&gt;");
    expect(html).not.toContain("<b>");
  });

  it("gives each picture ids of its own, and each reference a target", () => {
    const html = htmlBulletin(smallBulletin(), "en");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("opens no tag that it does not close", () => {
    const html = htmlBulletin(smallBulletin(), "fr");
    const open: string[] = [];
    for (const [, close, name = "", self] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi)) {
      if (self === "/" || name === "meta") continue;
      if (close === "/") expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it("is the same bytes for the same data", () => {
    expect(htmlBulletin(smallBulletin(), "fr")).toBe(htmlBulletin(smallBulletin(), "fr"));
  });

  it("never says that anything was verified", () => {
    for (const language of bulletinLanguages)
      expect(htmlBulletin(smallBulletin(), language)).not.toMatch(/verif|vérifi/i);
  });
});
