import { describe, expect, it } from "vitest";
import { isDraft } from "../kernel/document-header.ts";
import { cfmCategories } from "./cfm-categories/cfm-categories.ts";
import { feedbackFrame } from "./feedback-frame/feedback-frame.ts";
import { gpcRisks } from "./gpc-risks/gpc-risks.ts";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { mrm } from "./mrm/mrm.ts";
import { namedTaxonomy } from "./named-taxonomy.ts";
import { shippedTaxonomies } from "./shipped-taxonomies.ts";
import { ANSWERABLE_DEFAULT } from "./taxonomy.ts";
import { findType, isSexualOrGenderBased, typesOf } from "./types-of.ts";
import { validateTaxonomy } from "./validate-taxonomy.ts";

/** Source: domain §1.2, verbatim. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  "Mouvement de population forcé": [
    "déplacement interne forcé – violence/conflit/insécurité",
    "déplacement interne forcé – intempéries/catastrophes naturelles",
    "restrictions à la liberté de mouvement",
    "retour forcé",
    "refoulement",
  ],
  "Droit à la vie": ["assassinat", "meurtre", "mort par engin explosif"],
  "Intégrité physique ou psychique": [
    "coup / blessure / mutilation",
    "blessure ou mutilation par engin explosif",
    "menace",
    "violence psychologique/émotionnelle",
    "viol",
    "agression sexuelle",
    "grossesse forcée",
    "exploitation sexuelle et prostitution forcée",
    "mariage forcé",
    "discrimination",
    "torture et traitement cruel et inhumain",
  ],
  "Liberté et sécurité de la personne": [
    "enlèvement / prise d'otage / disparition forcée",
    "arrestation et/ou détention arbitraire et illégale",
    "enrôlement et recrutement par forces/groupes armés",
    "séparation familiale",
    "trafic d'être humain / traite / esclavage",
    "exploitation économique et travail forcé",
  ],
  "Droit à la propriété": [
    "vol / extorsion / pillage",
    "destruction de biens personnels",
    "incendie volontaire",
    "taxe illégale",
    "occupation illégale de bien immobilier/infrastructure/terre (privé ou public)",
    "destruction de bien immobilier/infrastructure/terre",
  ],
  "Accès aux services de base": [
    "déni de ressources, d'opportunités et/ou d'accès aux services (santé, éducation, eau/hygiène, justice, état civil, ressources économiques)",
    "blocage / détournement / refus de l'aide humanitaire",
    "attaque / occupation d'écoles et hôpitaux par forces/groupes armés",
  ],
};

describe("every shipped taxonomy", () => {
  it.each(shippedTaxonomies.map((taxonomy) => [taxonomy.id, taxonomy] as const))(
    "%s passes the validation an agency's file passes, without a note on languages",
    (_, taxonomy) => {
      const { notes } = validateTaxonomy(taxonomy)._unsafeUnwrap();
      expect(notes.filter(({ code }) => code !== "types-without-definition")).toEqual([]);
    },
  );

  it("is a draft until somebody validates it, and says that its criteria are ours", () => {
    expect(shippedTaxonomies.every(isDraft)).toBe(true);
    expect(shippedTaxonomies.every(({ definedBy }) => definedBy === ANSWERABLE_DEFAULT)).toBe(true);
  });

  it("calls nothing verified, in any language", () => {
    expect(JSON.stringify(shippedTaxonomies)).not.toMatch(/verif|vérif|avéré/i);
  });

  it("is found by id, by id and version, and not by anything else", () => {
    expect(namedTaxonomy(shippedTaxonomies, "mali")).toBe(mali2021);
    expect(namedTaxonomy(shippedTaxonomies, "mali-2021")).toBe(mali2021);
    expect(namedTaxonomy(shippedTaxonomies, "mali@2021")).toBe(mali2021);
    expect(namedTaxonomy(shippedTaxonomies, "mali-2018")).toBeUndefined();
  });

  it("gives the newest version when only the id is named", () => {
    const newer = { ...mali2021, version: "2024", effective: { ...mali2021.effective, from: "2024-01-01" } };
    expect(namedTaxonomy([newer, mali2021], "mali")?.version).toBe("2024");
    expect(namedTaxonomy([mali2021, newer], "mali")?.version).toBe("2024");
  });
});

describe("Mali 2021", () => {
  it("has exactly 6 categories and 34 types, 5 + 3 + 11 + 6 + 6 + 3", () => {
    expect(mali2021.categories.map(({ types }) => types.length)).toEqual([5, 3, 11, 6, 6, 3]);
    expect(typesOf(mali2021)).toHaveLength(34);
    expect(mali2021.categories.map(({ mark }) => mark)).toEqual(["A", "B", "C", "D", "E", "F"]);
  });

  it("has the French labels as published, in their order", () => {
    const ours = mali2021.categories.map(({ label, types }) => [label["fr"], types.map((type) => type.label["fr"])]);
    expect(Object.fromEntries(ours)).toEqual(PUBLISHED);
    expect(typesOf(mali2021).map(({ type }) => type.mark)).toEqual(
      Array.from({ length: 34 }, (_, at) => String(at + 1)),
    );
  });

  it("marks the English as our gloss", () => {
    expect(mali2021.languages.map(({ tag }) => tag)).toEqual(["fr", "en"]);
    expect(mali2021.languages[1]?.source).toMatch(/^Answerable default/);
  });

  it("marks the five sexual and gender-based types, and no other", () => {
    const marked = typesOf(mali2021).filter(({ type }) => isSexualOrGenderBased(mali2021, type.code));
    expect(marked.map(({ type }) => type.label["fr"])).toEqual([
      "viol",
      "agression sexuelle",
      "grossesse forcée",
      "exploitation sexuelle et prostitution forcée",
      "mariage forcé",
    ]);
  });

  it("keeps victims who are not persons on a route of its own, not as a 35th type", () => {
    expect(mali2021.routes?.map(({ mark, label }) => [mark, label["fr"]])).toEqual([["G", "Autres"]]);
    expect(findType(mali2021, "other-non-person-victim")).toBeUndefined();
  });

  it("counts displaced people apart from victims", () => {
    const displaced = typesOf(mali2021).filter(({ type }) => type.countedBy === "displaced-people");
    expect(displaced.map(({ type }) => type.mark)).toEqual(["1", "2", "4", "5"]);
  });

  it("says of each type, in French and English, what it is, what counts, what does not, and its neighbour", () => {
    for (const { type } of typesOf(mali2021)) {
      const texts = [
        type.definition,
        type.counts,
        type.doesNotCount,
        type.neighbour?.tellApart,
        ...(type.vignettes ?? []),
      ];
      expect(type.vignettes, type.code).toHaveLength(2);
      for (const text of texts) expect(Object.keys(text ?? {}).toSorted(), type.code).toEqual(["en", "fr"]);
    }
  });

  it("never repeats a vignette", () => {
    const texts = typesOf(mali2021).flatMap(({ type }) => (type.vignettes ?? []).map((text) => text["fr"]));
    expect(new Set(texts).size).toBe(68);
  });
});

describe("MRM", () => {
  const [six, beside] = mrm.categories;

  it("has six violations, and eight codes that fold into them", () => {
    const all = six?.types ?? [];
    const parents = new Set(all.map(({ parent }) => parent));
    expect(all.filter(({ parent }) => parent === undefined)).toHaveLength(6);
    expect(all.filter(({ code }) => !parents.has(code))).toHaveLength(8);
    expect(all.every(({ grave }) => grave === true)).toBe(true);
  });

  it("has military use and deprivation of liberty beside them, not grave", () => {
    expect(beside?.types.map(({ code, grave }) => [code, grave])).toEqual([
      ["military-use", false],
      ["deprivation-of-liberty", false],
    ]);
  });

  it("counts by victim or by violation, as the task force does", () => {
    const unit = (code: string) => findType(mrm, code)?.type.countedBy;
    for (const code of ["killing", "maiming", "recruitment-or-use", "sexual-violence", "abduction"])
      expect(unit(code), code).toBe("people");
    for (const code of [
      "attack-on-school",
      "attack-on-hospital",
      "denial-of-humanitarian-access",
      "military-use",
      "deprivation-of-liberty",
    ])
      expect(unit(code), code).toBe("violations");
  });
});

describe("the other lists", () => {
  it("has the fifteen protection risks in the order of the source, judged and not counted", () => {
    expect(typesOf(gpcRisks).map(({ type }) => type.mark)).toEqual(
      Array.from({ length: 15 }, (_, at) => String(at + 1)),
    );
    expect(typesOf(gpcRisks).every(({ type }) => type.countedBy === "not-counted")).toBe(true);
  });

  it("has six types of feedback, and sends any hint of sexual exploitation the sensitive way", () => {
    expect(feedbackFrame.categories.map(({ label }) => label["en"])).toEqual([
      "Question",
      "Request or suggestion",
      "Report of a concern or incident",
      "Encouragement or praise",
      "Observation, perception or belief",
      "Incomplete feedback",
    ]);
    expect(findType(feedbackFrame, "concern-sea-allegation")?.type.sensitive).toBe(true);
  });

  it("sorts complaints into programmatic and sensitive, and has no type for a GBV disclosure", () => {
    expect(cfmCategories.categories.map(({ code }) => code)).toEqual(["programmatic", "sensitive"]);
    for (const { category, type } of typesOf(cfmCategories))
      expect(type.sensitive === true, type.code).toBe(category.code === "sensitive");
    expect(cfmCategories.routes?.map(({ code }) => code)).toContain("gbv-disclosure");
  });
});
