import { asReference, defaultDeskWords, type ServiceCardRow } from "@answerable/core";
import { describe, expect, it } from "vitest";
import { htmlDeskWords, markdownDeskWords } from "./desk-words-page.ts";
import { htmlServicePage } from "./html-service-page.ts";
import { markdownServicePage } from "./markdown-service-page.ts";
import type { ServicePage } from "./service-page.ts";

const card: ServiceCardRow = {
  ...{ area: "ML0505", category: "health", categoryLabel: "Health care", card: "health-01", name: "Centre <01>" },
  ...{ place: "Behind the market", hours: "Every day", cost: "free", admits: "Everybody", languages: "French" },
  ...{ safeFor: "not asked", phone: "+223 00 00 00 01", say: null, state: "fresh" },
  ...{ checkedOn: "2020-06-01", checkedBy: "Health cluster" },
};
const pageOf = (more: Partial<ServicePage> = {}, cards: readonly ServiceCardRow[] = [card]): ServicePage => ({
  ...{ language: "en", area: "ML0505", areaName: { fr: "Koro" }, day: "2020-06-30", document: "cards 1" },
  ...{ draft: false, sample: false, staleAfterDays: 90 },
  categories: [
    { label: "Health care", expected: true, cards: asReference(cards) },
    { label: "Food", expected: true, cards: [] },
    { label: "Mine action", expected: false, cards: [] },
  ],
  ...more,
});
const both = (page: ServicePage): string[] => [htmlServicePage(page), markdownServicePage(page)];

describe("the page of an area", () => {
  it("says of each service where, when, what it costs and who checked it, in HTML and Markdown alike", () => {
    for (const text of both(pageOf()))
      for (const said of [
        "Behind the market",
        "Every day",
        "+223 00 00 00 01",
        "Checked on 2020-06-01 · Health cluster",
      ])
        expect(text).toContain(said);
  });

  it("marks what nobody checked for long in words, not in a colour", () => {
    for (const text of both(pageOf({}, [{ ...card, state: "stale", checkedOn: "2020-01-01" }])))
      expect(text).toContain("NOT CHECKED SINCE 2020-01-01");
    for (const text of both(pageOf({}, [{ ...card, state: "never-checked", checkedOn: null }])))
      expect(text).toContain("NEVER CHECKED");
    const colours = htmlServicePage(pageOf()).match(/#[0-9a-f]{3,6}\b/gi) ?? [];
    expect(new Set(colours)).toEqual(new Set(["#000", "#fff"]));
  });

  it("says where there is no service, and leaves out what is not needed everywhere", () => {
    for (const text of both(pageOf())) {
      expect(text.match(/No service is known here/g)).toHaveLength(1);
      expect(text).not.toContain("Mine action");
    }
  });

  it("needs nothing from elsewhere, and takes no text of a card for markup", () => {
    const html = htmlServicePage(pageOf());
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:|url\(/);
    expect(html).toContain("Centre &lt;01&gt;");
    expect(markdownServicePage(pageOf())).toContain("Centre \\<01\\>");
  });

  it("says that it is a sample or a draft", () => {
    for (const text of both(pageOf({ sample: true, draft: true })))
      for (const said of ["SAMPLE – invented data", "DRAFT – validated by nobody"]) expect(text).toContain(said);
    for (const text of both(pageOf())) expect(text).not.toMatch(/SAMPLE|DRAFT/);
  });

  it("falls back to French where its own words are not in the language, and says so", () => {
    for (const text of both(pageOf({ language: "bm" }))) {
      expect(text).toMatch(/Vérifié le 2020-06-01 · Health cluster \\?\[fr/);
      expect(text).toMatch(/Koro \\?\[fr/);
    }
  });

  it("prints no field that a service which tells its place by phone does not have", () => {
    const [html = ""] = both(pageOf({}, [{ ...card, place: "told by phone" }]));
    expect(html).toContain('<dt>Where</dt><dd dir="auto">told by phone</dd>');
  });
});

describe("the words at the desk", () => {
  it("stand on a page of their own, in both languages, with what nobody does and whose words they are", () => {
    for (const language of ["en", "fr"])
      for (const write of [htmlDeskWords, markdownDeskWords]) {
        const text = write({ words: defaultDeskWords, language, sample: true });
        expect(text).toMatch(language === "en" ? /I open no case here/ : /Je n.{1,5}ouvre pas de dossier ici/);
        expect(text).toMatch(/Answerable default/);
        expect(text).toMatch(language === "en" ? /SAMPLE/ : /EXEMPLE/);
        expect(text).not.toContain("[fr]");
      }
  });
});
