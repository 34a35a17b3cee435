import { cfmCategories } from "./cfm-categories/cfm-categories.ts";
import { feedbackFrame } from "./feedback-frame/feedback-frame.ts";
import { gpcRisks } from "./gpc-risks/gpc-risks.ts";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { mrm } from "./mrm/mrm.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** The taxonomies that come with the software. They are ordinary documents: an agency's own stands beside them. */
export const shippedTaxonomies: readonly Taxonomy[] = [mali2021, mrm, gpcRisks, feedbackFrame, cfmCategories];
