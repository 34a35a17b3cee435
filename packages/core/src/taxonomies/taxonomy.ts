import * as z from "zod";
import { documentHeader } from "../kernel/document-header.ts";
import { LanguageTag } from "../kernel/language-tag.ts";
import { LocalizedText } from "../kernel/localized-text.ts";

/** Marks what no publication gives and this project wrote itself. Source: practice, evidence marks. */
export const ANSWERABLE_DEFAULT = "Answerable default";

export const TaxonomyCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,239}$/)
  .describe("A code of the list: letters, digits, and : . _ - between them. It stands once in the whole taxonomy.");
export type TaxonomyCode = z.infer<typeof TaxonomyCode>;

export const CountingUnit = z
  .enum(["people", "displaced-people", "objects", "people-or-objects", "violations", "items", "not-counted"])
  .describe(
    "What a figure of this type counts: victims; people who had to move (never added to victims); objects; either of " +
      "victims and objects; violations; items of feedback; or nothing, because it is judged and not counted.",
  );
/** What a figure of a type counts. Two units are never added up. Source: practice F1; domain §3.3, §8. */
export type CountingUnit = z.infer<typeof CountingUnit>;

const mark = z.string().min(1).optional().describe("The letter or number that the source prints before it.");

export const TaxonomyType = z.strictObject({
  code: TaxonomyCode,
  mark,
  label: LocalizedText,
  parent: TaxonomyCode.optional().describe("The type of the same category that this one is a finer code of."),
  countedBy: CountingUnit,
  definition: LocalizedText.optional().describe("What the type is."),
  counts: LocalizedText.optional().describe("What is coded here."),
  doesNotCount: LocalizedText.optional().describe("What looks like it and is not coded here."),
  neighbour: z
    .strictObject({
      type: TaxonomyCode,
      tellApart: LocalizedText.describe("The question that tells the two apart."),
    })
    .optional()
    .describe("The type it is most often confused with."),
  vignettes: z
    .array(LocalizedText)
    .optional()
    .describe("Invented short cases whose right answer is this type, to practise coding with."),
  sexualOrGenderBased: z
    .boolean()
    .optional()
    .describe("Counted without any detail, and only where the GBV sub-cluster's agreement is recorded."),
  sensitive: z.boolean().optional().describe("Goes the sensitive way: sealed, and never through the ordinary queue."),
  grave: z.boolean().optional().describe("One of the six grave violations against children, or a part of one."),
});
export type TaxonomyType = z.infer<typeof TaxonomyType>;

export const TaxonomyCategory = z.strictObject({
  code: TaxonomyCode,
  mark,
  label: LocalizedText,
  types: z.array(TaxonomyType).describe("The types, flat; finer codes name their `parent`."),
});
export type TaxonomyCategory = z.infer<typeof TaxonomyCategory>;

export const TaxonomyRoute = z.strictObject({
  code: TaxonomyCode,
  mark,
  label: LocalizedText,
  rule: LocalizedText.describe("What is done with a case that goes this way."),
  ruleBy: z.string().min(1).describe("Whose rule it is."),
});
/** A way beside the types, for what is none of them: it is not a type and no figure of types counts it. */
export type TaxonomyRoute = z.infer<typeof TaxonomyRoute>;

export const Taxonomy = z
  .strictObject({
    ...documentHeader,
    purpose: z
      .enum(["incidents", "violations-against-children", "protection-risks", "feedback", "cases", "other"])
      .describe("What the list sorts."),
    languages: z
      .array(
        z.strictObject({
          tag: LanguageTag,
          source: z.string().min(1).describe("Where the labels in this language come from."),
        }),
      )
      .min(1)
      .describe("The languages of the labels. The first is the list's own: every label stands in it."),
    definedBy: z
      .string()
      .min(1)
      .describe("Who wrote definitions, what counts, neighbours and vignettes; 'Answerable default' for what is ours."),
    categories: z.array(TaxonomyCategory).min(1).describe("The categories, in the order in which they are shown."),
    routes: z.array(TaxonomyRoute).optional().describe("Ways beside the types, for what is none of them."),
  })
  .describe("A versioned list of types in categories.");
/**
 * A versioned list of types in categories, as a document: an agency's own file has the same form as the shipped ones.
 * Trees of any depth fit: a finer code is a type that names its `parent`.
 */
export type Taxonomy = z.infer<typeof Taxonomy>;

/** A taxonomy as it is written in a file: nothing branded yet. */
export type TaxonomyFile = z.input<typeof Taxonomy>;
export type TypeFile = z.input<typeof TaxonomyType>;
export type RouteFile = z.input<typeof TaxonomyRoute>;
