import { type FiguresInput, type Heading, type Taxonomy, typesOf, type Unit } from "@answerable/core";
import type { FiguresData } from "./figures-data.ts";

const headingsOf = (taxonomy: Taxonomy, across: "category" | "type"): Heading[] =>
  across === "category"
    ? taxonomy.categories.map(({ code, label }) => ({ code, label }))
    : typesOf(taxonomy).map(({ type: { code, label } }) => ({ code, label }));

/** What was read, as the input of a table: in a unit, by category, type, or sex and age (which only people have). */
export const figuresInputOf = (
  { incidentTaxonomy, isWholeOperation: _, ...data }: FiguresData,
  { across, unit }: { readonly across: FiguresInput["across"]; readonly unit: Unit },
): FiguresInput => {
  const sexualOrGenderBased = typesOf(incidentTaxonomy)
    .filter(({ type }) => type.sexualOrGenderBased === true)
    .map(({ type }) => type.code);
  return across === "people"
    ? { ...data, sexualOrGenderBased, across, unit: unit === "displaced-people" ? unit : "people" }
    : { ...data, sexualOrGenderBased, across, unit, headings: headingsOf(incidentTaxonomy, across) };
};
