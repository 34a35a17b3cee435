import type { Crosswalk, CrosswalkRow } from "./crosswalk.ts";
import { diffTaxonomies } from "./diff-taxonomies.ts";
import { ANSWERABLE_DEFAULT, type Taxonomy } from "./taxonomy.ts";
import { typesOf } from "./types-of.ts";

const changedCriteria: CrosswalkRow["judgement"] = {
  en: "The code stayed but its criteria changed: it may count something else.",
  fr: "Le code est resté mais ses critères ont changé : il peut compter autre chose.",
};

/**
 * A first draft of the crosswalk from an older version to a newer one, for a person to complete: codes that stayed lead
 * to themselves, those whose criteria changed need judgement, those that went have no counterpart yet.
 */
export const crosswalkBetweenVersions = (older: Taxonomy, newer: Taxonomy): Crosswalk => {
  const { redefined } = diffTaxonomies(older, newer);
  const kept = new Set(typesOf(newer).map(({ type }) => type.code));
  const rows = typesOf(older).map(({ type }): CrosswalkRow => {
    if (!kept.has(type.code)) return { from: type.code, to: [] };
    return redefined.some(({ kind, code }) => kind === "type" && code === type.code)
      ? { from: type.code, to: [type.code], judgement: changedCriteria }
      : { from: type.code, to: [type.code] };
  });
  return {
    id: `${older.id.slice(0, 60)}-versions`,
    version: "draft",
    title: newer.title,
    effective: { from: newer.effective.from, to: null },
    source: `${ANSWERABLE_DEFAULT}: drawn up from the codes alone`,
    validations: [],
    from: { id: older.id, version: older.version },
    to: { id: newer.id, version: newer.version },
    rows,
  };
};
