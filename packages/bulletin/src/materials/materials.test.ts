import { readFileSync } from "node:fs";
import { type MaterialParts, Mechanism, materialsOf } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { htmlCards } from "./html-card.ts";
import { htmlPoster } from "./html-poster.ts";
import { htmlScript } from "./html-script.ts";
import { markdownScript } from "./markdown-script.ts";
import { isReadFromAfar, posterScale } from "./poster-size.ts";

const file = new URL("../../../../examples/mechanism/without-known-faults.json", import.meta.url);
const text = readFileSync(file, "utf8");
const example = (): Mechanism => Mechanism.parse(JSON.parse(text));
const partsOf = (language = "en", mechanism = example()): MaterialParts =>
  materialsOf(mechanism, language)._unsafeUnwrap().parts;
const pages = [htmlPoster, htmlScript, htmlCards];

const NASTY = '</p><script>alert("1")</script><img src=x onerror=1> & \' `';
/** The example with the same words wherever the document has words of its own. */
const withWords = (word: string): Mechanism => {
  const mechanism = example();
  const said = { en: word, ar: word };
  for (const one of mechanism.channels) Object.assign(one, { label: said, contact: said });
  for (const one of mechanism.categories) Object.assign(one, { label: said });
  Object.assign(mechanism, { title: said, languageNames: { fr: said, ff: said, bm: said } });
  Object.assign(mechanism.sensitivePath ?? {}, { contact: said });
  mechanism.followUp.appeal = said;
  return mechanism;
};

describe("printed materials", () => {
  it("fetch nothing, run nothing, and have no colour but black and white and a grey that is not printed", () => {
    for (const page of pages) {
      const html = page(partsOf());
      expect(html).not.toMatch(/<script|<link|<img|src=|https?:|url\(|@import/);
      const colours = new Set(html.match(/#[0-9a-f]{3,6}\b/gi) ?? []);
      colours.delete("#999");
      expect(colours).toEqual(new Set(["#000", "#fff"]));
    }
  });

  it("take no word of the document for markup", () => {
    const parts = partsOf("en", withWords(NASTY));
    for (const page of pages) {
      const html = page(parts);
      expect(html).not.toMatch(/<script|<img/);
      expect(html.match(/<p\b/g)?.length ?? 0).toBe(html.match(/<\/p>/g)?.length ?? 0);
    }
    expect(htmlPoster(parts)).toContain("&lt;script&gt;");
    expect(markdownScript(parts)).not.toContain("<script>");
  });

  it("say that they are a draft until somebody validated them; the card on each of its sides", () => {
    const marks = (html: string): number => html.match(/DRAFT – validated by nobody/g)?.length ?? 0;
    expect(pages.map((page) => marks(page(partsOf())))).toEqual([1, 1, 16]);
    const validated = { ...example(), validations: [{ by: "A board", on: "2026-01-05", seats: ["communities"] }] };
    for (const page of pages) expect(marks(page(partsOf("en", Mechanism.parse(validated))))).toBe(0);
    expect(htmlPoster(partsOf("fr"))).toContain("PROJET");
  });

  it("are read from the right where the language is, with what stands in French from the left", () => {
    for (const page of pages) {
      const html = page(partsOf("ar", withWords("كلمة")));
      expect(html).toContain('<html lang="ar" dir="rtl">');
      expect(html).toContain('lang="fr" dir="ltr"');
      expect(html).toContain("[fr]");
    }
    expect(htmlPoster(partsOf("fr"))).not.toContain("[fr]");
  });

  it("are the same bytes from the same document", () => {
    for (const page of [...pages, markdownScript]) expect(page(partsOf())).toBe(page(partsOf()));
  });
});

describe("the poster", () => {
  it("has a picture beside each channel's name, its number or place, and its hours", () => {
    const html = htmlPoster(partsOf());
    expect(html.match(/<svg class="pictogram"/g)).toHaveLength(5);
    for (const fact of ["Free line", "80 00 00 00", "Monday to Friday, 8:00 to 16:00", "At all hours", "80 00 00 01"])
      expect(html).toContain(fact);
  });

  it("has a picture for every kind of channel, each another", () => {
    const media = ["written", "spoken", "phone", "desk", "box", "community-meeting", "in-person", "online"] as const;
    const drawn = media.map((medium) => {
      const mechanism = example();
      Object.assign(mechanism, { channels: [{ ...mechanism.channels[0], medium }] });
      return /<svg class="pictogram".*?<\/svg>/s.exec(htmlPoster(partsOf("en", mechanism)))?.[0] ?? "";
    });
    expect(new Set(drawn).size).toBe(media.length);
  });

  it("is read from three metres in English and French, and gets smaller, never larger, the more is on it", () => {
    for (const language of ["en", "fr"]) expect(isReadFromAfar(partsOf(language).poster)).toBe(true);
    const mechanism = example();
    const sizes = [1, 2, 4].map((times) => {
      const channels = Array.from({ length: times }, () => mechanism.channels).flat();
      return posterScale(partsOf("en", { ...mechanism, channels }).poster);
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(isReadFromAfar(partsOf("en", withWords("long words ".repeat(20))).poster)).toBe(false);
  });
});

describe("the script", () => {
  it("has the same sentences in HTML and Markdown, and ends with what is written down by hand", () => {
    const parts = partsOf();
    for (const out of [htmlScript(parts), markdownScript(parts)])
      for (const said of ["Monday to Friday, 8:00 to 16:00", "Said back?", "Said by", "in your own words what I have"])
        expect(out).toContain(said);
  });

  it("of a language without sentences of ours says in which one to say it", () => {
    expect(htmlScript(partsOf("ar", withWords("كلمة")))).toContain("dans la langue de ceux qui écoutent");
  });
});

describe("the card", () => {
  it("stands eight times on a sheet, on two sides, with marks for cutting", () => {
    const html = htmlCards(partsOf());
    expect(html.match(/<div class="sheet">/g)).toHaveLength(2);
    expect(html.match(/<div class="card">/g)).toHaveLength(16);
    expect(html.match(/<i class="cut"/g)?.length).toBe(2 * 16);
  });

  it("has nothing, in its title or anywhere, by which its finder would know what it is for", () => {
    for (const language of ["en", "fr"])
      expect(htmlCards(partsOf(language))).not.toMatch(/complain|feedback|plainte|retour|abus|mechanism|mécanisme/i);
  });
});
