import { shippedTaxonomy } from "../shipped-document.ts";
import { ANSWERABLE_DEFAULT } from "../taxonomy.ts";
import { risks1To8 } from "./risks-1-to-8.ts";
import { risks9To15 } from "./risks-9-to-15.ts";

/**
 * The fifteen protection risks of the Global Protection Cluster, in its own (alphabetical) order. The source gives no
 * short codes: ours are stable. Risks are judged by severity and not counted.
 * Source: globalprotectioncluster.org, publications 995 to 1009, explanatory note 994.
 */
export const gpcRisks = shippedTaxonomy({
  id: "gpc-risks",
  version: "1",
  title: { en: "The fifteen protection risks", fr: "Les quinze risques de protection" },
  effective: { from: null, to: null },
  source: "Global Protection Cluster, publications 995 to 1009 and explanatory note 994",
  validations: [],
  purpose: "protection-risks",
  languages: [
    { tag: "en", source: "Global Protection Cluster, publications 995 to 1009; codes Answerable default" },
    { tag: "fr", source: "Answerable default: gloss" },
  ],
  definedBy: ANSWERABLE_DEFAULT,
  categories: [
    {
      code: "protection-risks",
      label: { en: "Protection risks", fr: "Risques de protection" },
      types: [...risks1To8, ...risks9To15],
    },
  ],
});
