import * as z from "zod";

/** What in a text leads to a person, as a labelled set says it. Source: Answerable default. */
export const LabelledKind = z
  .enum([
    "telephone",
    "email",
    "handle",
    "id-number",
    "position",
    "address",
    "name",
    "nickname",
    "kinship",
    "role-in-place",
    "other",
  ])
  .describe("What leads to the person.");
export type LabelledKind = z.infer<typeof LabelledKind>;

export const LabelledText = z
  .strictObject({
    id: z.string().min(1).describe("The sentence's id in its set; all that is ever printed of it."),
    lang: z.enum(["fr", "en"]).describe("The language it is written in."),
    text: z.string().describe("The sentence, invented."),
    identifying: z.boolean().describe("True where a person could be told from it."),
    kinds: z.array(LabelledKind).describe("What leads to the person; none in a clean sentence."),
    spans: z
      .array(z.tuple([z.int().nonnegative(), z.int().positive()]))
      .describe("Where it stands, in UTF-16 units, the end excluded."),
  })
  .describe("One sentence of a labelled set, by which the detector is measured.");
/** One sentence of a labelled set, by which the detector is measured. */
export type LabelledText = z.infer<typeof LabelledText>;
