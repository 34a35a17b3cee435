import {
  diffTaxonomies,
  type FlatRow,
  type Issue,
  isDraft,
  issue,
  shippedCrosswalks,
  shippedTaxonomies,
  type Taxonomy,
  taxonomyListing,
  textIn,
  typesOf,
  validateCrosswalk,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { shippedTaxonomy, taxonomyIn } from "./find-taxonomy.ts";
import { jsonOf } from "./json-file.ts";
import { computation } from "./use-case.ts";

const taxonomyId = z.string().min(1);

const list = computation({
  name: "taxonomy.list",
  kind: "list",
  summary: "the taxonomies that are shipped, with their versions and how many types they hold",
  input: z.strictObject({}),
  permission: null,
  form: "reference",
  handle: (_input, ctx) =>
    ok(
      shippedTaxonomies.map((taxonomy) => ({
        id: taxonomy.id,
        version: taxonomy.version,
        title: textIn(taxonomy.title, ctx.language).text,
        purpose: taxonomy.purpose,
        categories: taxonomy.categories.length,
        types: typesOf(taxonomy).length,
        draft: isDraft(taxonomy) ? "draft" : "validated",
        source: taxonomy.source,
      })),
    ),
  flat: (rows) => rows,
});

const oneOf = (input: { id?: string | undefined; file?: FileInput | undefined }): Result<Taxonomy, Issue[]> => {
  if (input.file) return taxonomyIn(input.file).map(({ taxonomy }) => taxonomy);
  return input.id === undefined ? err([issue("missing", ["id"])]) : shippedTaxonomy(input.id, "id");
};

const show = computation({
  name: "taxonomy.show",
  kind: "show",
  summary: "one taxonomy: its categories and types",
  input: z.strictObject({
    id: taxonomyId.optional().describe("A shipped taxonomy, e.g. mali-2021."),
    file: fileField("An agency's own taxonomy instead.").optional(),
    lang: z.string().optional().describe("The language of the labels, BCP 47."),
  }),
  positional: ["id"],
  permission: null,
  form: "record",
  handle: (input, ctx) =>
    oneOf(input)
      .map((taxonomy) => taxonomyListing(taxonomy, input.lang ?? ctx.language).listing)
      .mapErr(wrongInput),
  flat: (listing) =>
    listing.categories.flatMap((category) => {
      const row = (code: string, label: string): FlatRow => ({
        category: category.code,
        "category label": category.label,
        code,
        label,
      });
      return category.types.flatMap((type) => [
        row(type.code, type.label),
        ...(type.codes ?? []).map((finer) => row(finer.code, finer.label)),
      ]);
    }),
});

const validate = computation({
  name: "taxonomy.validate",
  kind: "compute",
  summary: "whether a taxonomy file is usable: every problem at once, with its place",
  input: z.strictObject({ file: fileField("The taxonomy, JSON.") }),
  positional: ["file"],
  permission: null,
  form: "record",
  handle: (input) =>
    taxonomyIn(input.file)
      .map(({ taxonomy, notes }) => ({
        id: taxonomy.id,
        version: taxonomy.version,
        categories: taxonomy.categories.length,
        types: typesOf(taxonomy).length,
        draft: isDraft(taxonomy),
        notes,
      }))
      .mapErr(wrongInput),
});

const crosswalk = computation({
  name: "taxonomy.crosswalk",
  kind: "show",
  summary: "how the types of one taxonomy read in another; rows that need a person say so",
  input: z.strictObject({
    from: taxonomyId.describe("The taxonomy the figures were counted under."),
    to: taxonomyId.describe("The taxonomy they are read in."),
    file: fileField("An agency's own crosswalk instead of a shipped one.").optional(),
  }),
  positional: ["from", "to"],
  permission: null,
  form: "record",
  handle: (input) => {
    const both = shippedTaxonomy(input.from, "from").andThen((from) =>
      shippedTaxonomy(input.to, "to").map((to) => ({ from, to })),
    );
    const found = both.andThen(({ from, to }) => {
      if (input.file)
        return jsonOf(input.file)
          .andThen((json) => validateCrosswalk(json, from, to))
          .map((checked) => checked.crosswalk);
      const shipped = shippedCrosswalks.find((one) => one.from.id === from.id && one.to.id === to.id);
      return shipped ? ok(shipped) : err([issue("crosswalk-not-shipped", ["to"])]);
    });
    return found.mapErr(wrongInput);
  },
  flat: (document) =>
    document.rows.flatMap((row): FlatRow[] => {
      const judgement = row.judgement ? textIn(row.judgement, "en").text : "";
      return (row.to.length === 0 ? [null] : row.to).map((to) => ({
        from: row.from,
        to: to ?? "no counterpart",
        "a person decides": judgement,
        source: row.source ?? document.source,
      }));
    }),
});

const diff = computation({
  name: "taxonomy.diff",
  kind: "compute",
  summary: "what changed between two versions of a taxonomy",
  input: z.strictObject({
    before: fileField("The older version, JSON."),
    after: fileField("The newer version, JSON."),
  }),
  positional: ["before", "after"],
  permission: null,
  form: "record",
  handle: (input) =>
    taxonomyIn(input.before)
      .andThen((before) => taxonomyIn(input.after).map((after) => diffTaxonomies(before.taxonomy, after.taxonomy)))
      .mapErr(wrongInput),
});

/** What can be asked of taxonomies; no store is needed. */
export const taxonomyUseCases = [list, show, validate, crosswalk, diff];
