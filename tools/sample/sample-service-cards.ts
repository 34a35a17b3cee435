import { defaultServiceCategories } from "@answerable/core";

/** What is otherwise than on most cards of the sample. */
interface Otherwise {
  readonly area?: string;
  readonly place?: object;
  readonly hours?: object;
  readonly cost?: object;
  readonly admits?: object;
  readonly languages?: readonly string[];
  readonly safeFor?: object | null;
  readonly say?: object | null;
  readonly checks?: readonly object[];
}

const check = (on: string, by = "groupe-protection") => ({ by, on });
const EVERYBODY = { fr: "Tout le monde", en: "Everybody" };

/** A card of "Service 03": its number is its name, its id and the end of its telephone, which does not exist. */
const card = (number: number, more: Otherwise = {}) => {
  const digits = String(number).padStart(2, "0");
  return {
    id: `service-${digits}`,
    area: "ML0505",
    name: { fr: `Service ${digits} (inventé)`, en: `Service ${digits} (invented)` },
    hours: { fr: "Lundi à vendredi, 8 h à 16 h", en: "Monday to Friday, 8 a.m. to 4 p.m." },
    cost: { kind: "free" },
    admits: EVERYBODY,
    languages: ["fr", "ff"],
    safeFor: null,
    phone: `+223 00 00 00 ${digits}`,
    say: { fr: "Je viens pour le service.", en: "I have come for the service." },
    checks: [check("2020-05-20")],
    ...more,
  };
};

const printed = (number: number, fr: string, en: string, more: Otherwise = {}) =>
  card(number, { place: { fr, en }, ...more });

const WHOLE_REGION = { area: "ML05" };
const WOMEN_AND_CHILDREN = { fr: "Femmes, filles, garçons", en: "Women, girls, boys" };

/**
 * The cards of the sample, by category. In June: Koro lacks legal aid, in Bandiagara food was last asked in January, and
 * one service nobody ever checked.
 */
const cards: Readonly<Record<string, readonly object[]>> = {
  "clinical-care": [
    printed(1, "Centre de santé du Village 001, porte bleue", "Health centre of Village 001, blue door", {
      hours: { fr: "Jour et nuit", en: "Day and night" },
      say: { fr: "Je viens pour une consultation.", en: "I have come for a consultation." },
    }),
    printed(2, "Centre de santé du Village 002, près du puits", "Health centre of Village 002, by the well", {
      ...{ area: "ML0501", hours: { fr: "Jour et nuit", en: "Day and night" }, checks: [check("2020-06-02")] },
    }),
  ],
  gbv: [
    card(3, {
      ...WHOLE_REGION,
      ...{ admits: WOMEN_AND_CHILDREN, languages: ["fr", "ff", "dts"], checks: [check("2020-06-10", "groupe-vbg")] },
      say: { fr: "Je voudrais parler à une conseillère.", en: "I would like to talk to a counsellor." },
      safeFor: { fr: "Femmes et filles, dit par des femmes", en: "Women and girls, as women told" },
    }),
  ],
  "safe-shelter": [
    card(4, { ...WHOLE_REGION, admits: WOMEN_AND_CHILDREN, checks: [check("2020-06-10", "groupe-vbg")], say: null }),
  ],
  health: [
    printed(5, "À côté du marché du Village 001", "Beside the market of Village 001", {
      cost: {
        kind: "paid",
        words: { fr: "Consultation payante, gratuite pour les enfants", en: "Consultation paid, free for children" },
      },
    }),
    printed(6, "Place du Village 002", "Square of Village 002", { area: "ML0501", cost: { kind: "not-known" } }),
  ],
  "psychosocial-support": [
    printed(7, "Sous le hangar du Village 001", "Under the shed of Village 001", {
      languages: ["fr", "ff", "dts"],
      hours: {
        fr: "Mardi et jeudi matin",
        en: "Tuesday and Thursday mornings",
        ff: "EXEMPLE – une agence écrit ici en fulfulde",
      },
    }),
    printed(8, "École du Village 002", "School of Village 002", { area: "ML0501", checks: [] }),
  ],
  "legal-aid": [printed(9, "Mairie du Village 002", "Town hall of Village 002", { area: "ML0501" })],
  "child-protection": [printed(10, "Maison des jeunes, Village 003", "Youth centre, Village 003", WHOLE_REGION)],
  "civil-documents": [printed(11, "Mairie, Village 003", "Town hall, Village 003", WHOLE_REGION)],
  "shelter-and-items": [printed(12, "Entrepôt, Village 003", "Warehouse, Village 003", WHOLE_REGION)],
  food: [
    printed(13, "Magasin du Village 001", "Store of Village 001"),
    printed(14, "Magasin du Village 002", "Store of Village 002", {
      ...{ area: "ML0501", checks: [check("2020-01-15")] },
    }),
  ],
};

/** The service cards of the sample operation: fourteen services that do not exist. */
export const serviceCards = {
  document: "service-cards",
  id: "cartes-exemple",
  version: "1",
  title: { fr: "Cartes de services de l'exemple (inventées)", en: "Service cards of the sample (invented)" },
  effective: { from: "2020-01-01", to: null },
  source: "Answerable default; invented services, EXEMPLE / SAMPLE",
  validations: [],
  staleAfterDays: 90,
  areas: [
    { code: "ML05", name: { fr: "Mopti", en: "Mopti" }, within: null },
    { code: "ML0501", name: { fr: "Bandiagara", en: "Bandiagara" }, within: "ML05" },
    { code: "ML0505", name: { fr: "Koro", en: "Koro" }, within: "ML05" },
  ],
  posts: [
    { code: "groupe-protection", label: { fr: "Groupe protection", en: "Protection working group" } },
    { code: "groupe-vbg", label: { fr: "Sous-groupe VBG", en: "GBV sub-group" } },
  ],
  languageNames: {
    fr: { fr: "français", en: "French" },
    ff: { fr: "fulfulde", en: "Fulfulde" },
    dts: { fr: "dogon toro so", en: "Dogon Toro So" },
  },
  categories: defaultServiceCategories.map((category) => ({ ...category, cards: cards[category.code] ?? [] })),
};
