import { shippedTaxonomy } from "../shipped-document.ts";
import { ANSWERABLE_DEFAULT } from "../taxonomy.ts";
import { besideTheSix } from "./beside-the-six.ts";
import { sixGraveViolations } from "./six-grave-violations.ts";

/**
 * The six grave violations against children in armed conflict, with the eight codes in use below them where two codes
 * fold into one violation, and military use and deprivation of liberty beside them: monitored and not grave. Counting
 * units follow the data model of the open case-management software: by victim, or by violation; the two are never
 * added. French labels are glosses.
 * Source: mrmtools.org (1115, 1095); Primero, `app/models/violation.rb`.
 */
export const mrm = shippedTaxonomy({
  id: "mrm",
  version: "1",
  title: {
    en: "Monitoring and Reporting Mechanism: violations against children in armed conflict",
    fr: "Mécanisme de surveillance et de communication : violations contre les enfants en situation de conflit armé",
  },
  effective: { from: null, to: null },
  source:
    "mrmtools.org (six violations; pages 1115 and 1095); Primero, app/models/violation.rb (codes, counting units)",
  validations: [],
  purpose: "violations-against-children",
  languages: [
    { tag: "en", source: "mrmtools.org, names of the violations; singular forms Answerable default" },
    { tag: "fr", source: "Answerable default: gloss" },
  ],
  definedBy: ANSWERABLE_DEFAULT,
  categories: [
    {
      code: "six-grave-violations",
      label: { en: "The six grave violations", fr: "Les six violations graves" },
      types: sixGraveViolations,
    },
    {
      code: "beside-the-six",
      label: {
        en: "Beside the six: monitored, not grave violations",
        fr: "À côté des six : suivies, sans être des violations graves",
      },
      types: besideTheSix,
    },
  ],
});
