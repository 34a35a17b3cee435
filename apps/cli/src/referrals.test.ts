import { readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallOperation, smallOperation } from "./small-operation.ts";
import { removeTemporaryFolders } from "./temporary-folder.ts";

const SAMPLE = new URL("../../../examples/sample-operation/service-cards.json", import.meta.url);
const JUNE = ["--day", "2020-06-30"];

interface Cards {
  readonly version: string;
  readonly categories: readonly { readonly code: string; readonly cards: readonly Record<string, unknown>[] }[];
}

const cards = JSON.parse(readFileSync(SAMPLE, "utf8")) as Cards;
/** The document with one card written otherwise. */
const withCard = (id: string, more: object, version = "2"): Cards => ({
  ...cards,
  version,
  categories: cards.categories.map((category) => ({
    ...category,
    cards: category.cards.map((card) => (card["id"] === id ? { ...card, ...more } : card)),
  })),
});

let operation: SmallOperation;
const asMonitor = (...args: string[]) => operation.as("monitor-01", ["referrals", ...args]);
const json = async <Output>(...args: string[]) =>
  JSON.parse((await asMonitor(...args, "--format", "json")).out) as Output;
type Card = Readonly<Record<string, string | null>>;

beforeAll(async () => {
  operation = await smallOperation();
  writeFileSync(join(operation.folder, "cards.json"), JSON.stringify(cards));
});
afterAll(removeTemporaryFolders);

describe("answerable referrals, before anything was adopted", () => {
  it("says that no cards were adopted, and shows those of a file", async () => {
    const refused = await asMonitor("cards", "ML0505");
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("document-not-adopted")]);
    const shown = await operation.answerable(["referrals", "show", "cards.json", "ML0505", ...JUNE]);
    expect([shown.code, shown.err]).toEqual([0, ""]);
    expect(shown.out).toContain("Service 03");
  });

  it("finds every problem of a file at once, with its place and none of its words", async () => {
    const text = JSON.stringify(withCard("service-03", { place: { fr: "Derrière l'hôpital" }, phone: "Awa" }));
    const { code, out, err } = await operation.answerable(["referrals", "validate", "-"], text);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/place.*unknown-field/);
    expect(err).toMatch(/phone.*wrong-form/);
    expect(err).not.toMatch(/Awa|hôpital/);
  });

  it("refuses what is no JSON, another kind of document, and a day that there never was", async () => {
    const tried = async (args: string[], stdin = "") =>
      (await operation.answerable(["referrals", ...args], stdin)).code;
    expect(await tried(["validate", "-"], "{")).toBe(2);
    expect(await tried(["validate", "-"], '{"document":"staff"}')).toBe(2);
    expect(await tried(["show", "cards.json", "ML0505", "--day", "2020-02-30"])).toBe(2);
    expect(await tried(["show", "cards.json", "ML9999"])).toBe(2);
    expect(await tried(["words", "--lang", "../secret"])).toBe(2);
  });

  it("has words for the desk that need no operation", async () => {
    const { code, out } = await operation.answerable(["referrals", "words", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("I open no case here");
  });
});

describe("the words at the desk", () => {
  it.each(["en", "fr"])(
    "pass the check of messages in %s: nothing is promised, nothing asked in return",
    async (lang) => {
      const { out } = await operation.answerable(["referrals", "words", "--lang", lang, "--format", "json"]);
      const { steps } = JSON.parse(out) as { readonly steps: readonly { readonly say: string }[] };
      const said = steps.map(({ say }) => say).join("\n");
      const checked = await operation.answerable(["message", "check", "-", "--lang", lang], said);
      const lines = checked.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { checked: boolean; findings: readonly object[] });
      expect(lines.map(({ checked: looked, findings }) => [looked, findings])).toEqual(steps.map(() => [true, []]));
    },
  );
});

describe("answerable referrals, of adopted cards", () => {
  beforeAll(async () => {
    expect((await operation.adopt("im-01", cards, "service-cards")).code).toBe(0);
  });

  it("shows a monitor all services of an area, its region's too, and which were checked", async () => {
    const found = await json<Card[]>("cards", "ML0501", ...JUNE, "--lang", "en");
    expect(found.map(({ card, state }) => [card, state])).toEqual([
      ...[
        ["service-02", "fresh"],
        ["service-03", "fresh"],
        ["service-04", "fresh"],
        ["service-06", "fresh"],
      ],
      ...[
        ["service-08", "never-checked"],
        ["service-09", "fresh"],
        ["service-11", "fresh"],
        ["service-10", "fresh"],
      ],
      ...[
        ["service-12", "fresh"],
        ["service-14", "stale"],
      ],
    ]);
    expect(found.find(({ card }) => card === "service-04")?.["place"]).toBe("told by phone");
  });

  it("knows no way to ask for one category: what was asked for would tell what was spoken of", async () => {
    const { code } = await asMonitor("cards", "ML0501", "--category", "gbv");
    expect(code).toBe(2);
  });

  it("says where no service is left and where nobody asked for too long, each with its code", async () => {
    const found = await json<Card[]>("gaps", ...JUNE);
    expect(found.map(({ area, category, finding }) => [area, category, finding])).toEqual([
      ["ML0501", "psychosocial-support", "only-stale-cards-for-category"],
      ["ML0501", "food", "only-stale-cards-for-category"],
      ["ML0505", "legal-aid", "no-service-for-category"],
    ]);
    for (const { finding } of found) {
      const { code, out } = await operation.answerable(["explain", finding ?? ""]);
      expect([code, out.trim().endsWith(".")]).toEqual([0, true]);
    }
    expect(await json<Card[]>("gaps", ...JUNE, "--area", "ML05")).toEqual(found);
  });

  it("prints a page of an area in both languages and one more, and the words at the desk apart", async () => {
    const { code } = await asMonitor("page", "ML0501", ...JUNE, "--lang", "ff", "--out", "pages");
    expect(code).toBe(0);
    const files = await readdir(join(operation.folder, "pages"));
    expect(files.toSorted()).toEqual(
      ["desk-words-2020-06-30", "services-ML0501-2020-06-30"].flatMap((name) =>
        ["en", "ff", "fr"].flatMap((language) => [`${name}.${language}.html`, `${name}.${language}.md`]),
      ),
    );
    const page = (name: string) => readFile(join(operation.folder, "pages", name), "utf8");
    const french = await page("services-ML0501-2020-06-30.fr.html");
    expect(french).toContain("NON VÉRIFIÉ DEPUIS LE 2020-01-15");
    expect(french).toContain("JAMAIS VÉRIFIÉ");
    expect(french).toContain("PROJET");
    expect(french).not.toContain("dossier");
    expect(await page("desk-words-2020-06-30.fr.html")).toContain("Je n&#39;ouvre pas de dossier ici");
    expect(await page("services-ML0501-2020-06-30.ff.md")).toMatch(/\\\[fr/);
  });

  it("gives the same bytes again, and another page on another day", async () => {
    expect((await asMonitor("page", "ML0501", ...JUNE, "--lang", "ff", "--out", "pages")).code).toBe(0);
    expect((await asMonitor("page", "ML0501", "--day", "2020-07-01", "--out", "pages")).code).toBe(0);
  });

  it("forgets an old check as soon as a new version of the cards brings one", async () => {
    const checks = [{ by: "groupe-protection", on: "2020-06-29" }];
    expect((await operation.adopt("im-01", withCard("service-14", { checks }), "service-cards")).code).toBe(0);
    const found = await json<Card[]>("gaps", ...JUNE);
    expect(found.map(({ category }) => category)).toEqual(["psychosocial-support", "legal-aid"]);
  });

  it("are not taken where a card would give away the place of another", async () => {
    const given = withCard("service-02", { phone: "+223 00 00 00 03" }, "3");
    const { code, err } = await operation.adopt("im-01", given, "service-cards");
    expect([code, err]).toEqual([2, expect.stringContaining("place-given-away-by-another-card")]);
  });

  it("are for whoever meets people, and no work of the administrator", async () => {
    const { code, err } = await operation.as("admin-01", ["referrals", "cards", "ML0505"]);
    expect([code, err]).toEqual([3, expect.stringContaining("not-permitted")]);
  });
});
