import * as z from "zod";
import { unitColumnNames } from "../../access/unit-columns.ts";
import { ClockMoment } from "../../clocks/clock/clock-fact.ts";
import { ActorCode } from "../../kernel/actor-code.ts";
import { LanguageTag } from "../../kernel/language-tag.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { Uuid } from "../../kernel/uuid.ts";
import { PCode } from "../../places/p-code.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { TaxonomyCode } from "../../taxonomies/taxonomy.ts";
import { ConsentRecord } from "../consent/consent-record.ts";
import { AboutUnits } from "../units/about-units.ts";
import { CaseCategory } from "./case-category.ts";
import { ChildCase, LodgedBy, OwnWord } from "./case-lodger.ts";
import { CaseRules } from "./case-rules.ts";
import { SaidBefore } from "./said-before.ts";
import { SafeContact } from "./ways-to-reach.ts";
import { Wishes } from "./wishes.ts";

export const Priority = z.enum(["urgent", "soon", "usual"]).describe("How soon somebody has to deal with it.");
export type Priority = z.infer<typeof Priority>;

/** What both ways ask. */
export const arrival = {
  lodgedBy: LodgedBy,
  anonymous: z.boolean().describe("True: the person gave no name and wants none kept."),
  channel: LocalCode.describe("The channel it came by, as a local code."),
  spokenWith: z.boolean().describe("True: somebody spoke with the person."),
  hasReceipt: z.boolean().describe("True: the person took a receipt; having none is a choice."),
  language: LanguageTag.describe("The language the person wants to be answered in."),
  receivedAt: ClockMoment.describe("When any member of staff or volunteer first received it; the clocks start here."),
  saidBefore: SaidBefore,
  contacts: z.array(SafeContact).max(10).describe("The ways that the person called safe; none: there is none."),
  consent: ConsentRecord,
} as const;

/**
 * A row keeps a column for each of them and one for what does not fit, so that nobody named is ever shown it. Source: practice
 * C7; the number is an Answerable default.
 */
const MOST_NAMED = unitColumnNames.length - 1;

export const CaseInput = z
  .strictObject({
    ...arrival,
    getsAid: z.enum(["yes", "no", "not-asked"]).default("not-asked").describe("Whether the person receives aid."),
    category: TaxonomyCode.nullable()
      .default(null)
      .describe("What it is about, if it was seen at once; null: not yet."),
    priority: Priority,
    adm1: PCode.describe("The admin 1 unit."),
    adm2: PCode.nullable().default(null).describe("The admin 2 unit; null: the whole admin 1 unit."),
    project: LocalCode.nullable().default(null).describe("The project it is about; null: none, or not known."),
    organisation: LocalCode.describe("The organisation that received it and owes the answer."),
    ownWord: OwnWord.nullable().default(null).describe("What the person said of herself or himself; null: nothing."),
    child: ChildCase.nullable().default(null).describe("What is asked where the person is under 18; null: is not."),
    wishes: Wishes,
    aboutStaff: z.boolean().default(false).describe("True: it is about how staff, a partner or a supplier acted."),
    aboutUnits: AboutUnits.default([]),
    aboutActors: z
      .array(ActorCode)
      .max(MOST_NAMED)
      .default([])
      .describe(
        "Members of staff it is about, by their pseudonymous codes; never a name. Seven at most: beyond that, name where they work.",
      ),
    narrative: personal("narrative", z.string().min(1).max(20_000))
      .nullable()
      .default(null)
      .describe("What the person said, in words; sealed. Null: the codes say enough."),
    reference: personal("relation", z.string().min(1).max(200))
      .nullable()
      .default(null)
      .describe("How the desk finds the person again; sealed."),
  })
  .describe("A complaint, question or feedback as a desk takes it down.");
/**
 * A complaint, question or feedback as a desk takes it down, by anyone, aid or not, for oneself, another or as a group,
 * with a name or without one. Source: IOM cash-based interventions manual 5.4.1; practice C11, C17, C19.
 */
export type CaseInput = z.infer<typeof CaseInput>;

export const OpenCaseContent = z
  .strictObject({
    ...CaseInput.shape,
    category: CaseCategory.nullable().describe("What it is about; null: not sorted yet."),
    rules: CaseRules,
    recorder: ActorCode.describe("Who entered it."),
    batch: Uuid.nullable().default(null).describe("The import that brought it; null: it was taken down here."),
  })
  .describe("One case, ready to be sealed and lodged.");
export type OpenCaseContent = z.infer<typeof OpenCaseContent>;

export const CaseContent = sealedSchema(OpenCaseContent).describe(
  "One case as it is kept: codes, and references to what lies sealed.",
);
/** One case as it is kept: codes, and references to what lies sealed. */
export type CaseContent = Sealed<OpenCaseContent>;
