import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { shippedTaxonomies } from "./shipped-taxonomies.ts";
import type { TaxonomyFile, TypeFile } from "./taxonomy.ts";
import { validateTaxonomy } from "./validate-taxonomy.ts";

const type = (code: string, more: Partial<TypeFile> = {}): TypeFile => ({
  code,
  label: { fr: code },
  countedBy: "items",
  ...more,
});

const file = (types: TypeFile[], more: Partial<TaxonomyFile> = {}): TaxonomyFile => ({
  id: "ours",
  version: "1",
  title: { fr: "La nôtre" },
  effective: { from: "2024-01-01", to: null },
  source: "an agency",
  validations: [],
  purpose: "feedback",
  languages: [{ tag: "fr", source: "an agency" }],
  definedBy: "an agency",
  categories: [{ code: "all", label: { fr: "Tout" }, types }],
  ...more,
});

const codesOf = (input: unknown): string[] =>
  validateTaxonomy(input).match(
    () => [],
    (issues) => issues.map(({ code, path }) => `${code} at ${path.join(".")}`),
  );

describe("validateTaxonomy", () => {
  it("takes an agency's own small list", () => {
    expect(validateTaxonomy(file([type("a"), type("b", { parent: "a" })])).isOk()).toBe(true);
  });

  it("reports everything wrong with a file at once", () => {
    const broken = {
      ...file([type("a"), type("a"), type("b", { parent: "nowhere" }), { code: "c", label: {} }] as TypeFile[]),
      effective: { from: "2024-06-01", to: "2024-01-01" },
      colour: "blue",
    };
    expect(codesOf(broken)).toEqual(
      expect.arrayContaining([
        "dates-are-backwards at effective",
        "unknown-field at colour",
        "missing at categories.0.types.3.countedBy",
        "no-language at categories.0.types.3.label",
        "code-stands-twice at categories.0.types.1.code",
        "parent-unknown at categories.0.types.2.parent",
      ]),
    );
  });

  it("finds a ring of parents once, whatever hangs on it", () => {
    const ring = [
      type("a", { parent: "c" }),
      type("b", { parent: "a" }),
      type("c", { parent: "b" }),
      type("d", { parent: "a" }),
    ];
    expect(codesOf(file(ring))).toEqual(["parents-go-round at categories.0.types.0.parent"]);
    expect(codesOf(file([type("a", { parent: "a" })]))).toEqual(["parents-go-round at categories.0.types.0.parent"]);
  });

  it("refuses a category without types, a parent elsewhere, and a code that is both a category and a type", () => {
    const categories = [
      { code: "one", label: { fr: "Un" }, types: [type("a")] },
      { code: "two", label: { fr: "Deux" }, types: [type("b", { parent: "a" }), type("one")] },
      { code: "three", label: { fr: "Trois" }, types: [] },
    ];
    expect(codesOf(file([], { categories }))).toEqual([
      "code-stands-twice at categories.1.types.1.code",
      "category-without-types at categories.2.types",
      "parent-in-another-category at categories.1.types.0.parent",
    ]);
  });

  it("refuses a label missing in the list's own language or in one nobody declared", () => {
    expect(codesOf(file([type("a", { label: { bm: "a" } })]))).toEqual([
      "label-missing-in-own-language at categories.0.types.0.label",
      "language-not-declared at categories.0.types.0.label.bm",
    ]);
  });

  it("lives with gaps in a further language, and says how many and where", () => {
    const languages = [
      { tag: "fr", source: "an agency" },
      { tag: "ff", source: "an agency" },
    ];
    const { notes } = validateTaxonomy(
      file([type("a", { label: { fr: "a", ff: "a" } })], { languages }),
    )._unsafeUnwrap();
    expect(notes).toEqual([
      {
        path: ["languages", 1],
        code: "labels-missing-in-language",
        facts: { labels: 1, firstAt: "categories.0.label" },
      },
      { path: ["categories"], code: "types-without-definition", facts: { types: 1 } },
    ]);
  });

  it("answers with issues to anything at all", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(validateTaxonomy(input).isErr()).toBe(true);
      }),
    );
  });

  it("finds any code of a shipped list that is made to stand twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedTaxonomies), fc.nat(), fc.nat(), (taxonomy, a, b) => {
        const copy = structuredClone(taxonomy);
        const all = copy.categories.flatMap(({ types }) => types);
        const [left, right] = [all[a % all.length], all[b % all.length]];
        fc.pre(left !== undefined && right !== undefined && left !== right);
        if (left && right) left.code = right.code;
        expect(codesOf(copy).some((one) => one.startsWith("code-stands-twice"))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("finds any part that is taken away from a type", () => {
    fc.assert(
      fc.property(fc.nat(33), fc.constantFrom("code", "label", "countedBy"), (at, field) => {
        const copy = structuredClone(mali2021);
        const target = copy.categories.flatMap(({ types }) => types)[at] as unknown as Record<string, unknown>;
        delete target[field];
        expect(codesOf(copy).some((one) => one.startsWith("missing") && one.endsWith(`.${field}`))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("never repeats a value of the file in an issue", () => {
    const secret = "Amadou";
    const broken = file([type("a", { parent: secret, countedBy: secret as "items", label: { [secret]: secret } })]);
    const issues = validateTaxonomy(broken)._unsafeUnwrapErr();
    expect(issues.length).toBeGreaterThan(2);
    expect(JSON.stringify(issues.map(({ code, facts }) => [code, facts]))).not.toContain(secret);
  });
});
