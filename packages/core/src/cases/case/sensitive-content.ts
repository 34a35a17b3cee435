import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";
import { LocalCode, PostCode } from "../../kernel/local-code.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { TaxonomyCode } from "../../taxonomies/taxonomy.ts";
import { AboutUnits } from "../units/about-units.ts";
import { CaseCategory } from "./case-category.ts";
import { arrival } from "./case-content.ts";
import { CaseRules } from "./case-rules.ts";

export const NamedPath = z
  .strictObject({
    mechanism: z.strictObject({ id: documentHeader.id, version: documentHeader.version }),
    body: LocalCode.describe("The investigating body."),
    deputy: PostCode.describe("Who takes it when the body's contact is away or concerned."),
    localAlternative: PostCode.describe("Who takes it where the body cannot be reached, as agreed with GBV actors."),
    recipient: z
      .string()
      .min(1)
      .refine((name) => name !== "store", { params: { code: "not-sealed-to-the-body" } })
      .describe("Who alone can open what is sealed: the body's name among the recipients; never the office's store."),
  })
  .describe("The sensitive path: the body, its deputy and the local alternative, all three named.");
/** The sensitive path with all three named; without them this type cannot be filled, and intake is closed. Source: C2. */
export type NamedPath = z.infer<typeof NamedPath>;

const reply = z.enum(["wants-word", "wants-none"]).describe("Whether the person wants to hear what came of it.");

export const SensitiveInput = z
  .strictObject({
    ...arrival,
    category: TaxonomyCode.describe("What it is about; a person says so, a rule may only suggest."),
    reply,
    // nobody is near by default: whoever takes it down says so, or `not-known`
    aboutUnits: AboutUnits,
    allegation: personal("narrative", z.string().min(1).max(20_000)).describe(
      "What the person said, in words; sealed to the body alone.",
    ),
    identity: personal("name", z.string().min(1).max(2000))
      .nullable()
      .default(null)
      .describe("Who the person is and how the body reaches her or him; sealed to the body alone. Null: not agreed."),
  })
  .describe("A sensitive complaint as a desk takes it: two parts, sealed at once and apart.");
/**
 * A sensitive complaint as a desk takes it. No area, no person it is about, no demographics: the fields do not exist.
 * Source: practice C2, C7.
 */
export type SensitiveInput = z.infer<typeof SensitiveInput>;

export const OpenSensitiveContent = z
  .strictObject({
    ...SensitiveInput.shape,
    category: CaseCategory.describe("What it is about."),
    path: NamedPath,
    rules: CaseRules,
  })
  .describe("One sensitive case, ready to be sealed and lodged.");
export type OpenSensitiveContent = z.infer<typeof OpenSensitiveContent>;

export const SensitiveContent = sealedSchema(OpenSensitiveContent).describe(
  "One sensitive case as it is kept: codes, and references to two parts that only the body can open.",
);
/** One sensitive case as it is kept: codes, and references to two parts that only the body can open. */
export type SensitiveContent = Sealed<OpenSensitiveContent>;
