import type { CaseInput, ConsentRecord } from "@answerable/core";
import type * as z from "zod";
import type { AnswersReader } from "../kobo-answers.ts";
import type { FeedbackMapping } from "./feedback-mapping.ts";

/** As it is given, before it is checked. */
type Given = z.input<typeof CaseInput>;
type Person = Pick<Required<Given>, "ownWord" | "child" | "contacts" | "reference">;

/**
 * A way and its words; a number without a way that was called safe is not kept, nor a way without its number, nor either
 * where the person does not want to be contacted.
 */
const contactsFrom = (
  reader: AnswersReader,
  { feedback, codes }: FeedbackMapping,
  consent: ConsentRecord,
): Person["contacts"] => {
  const kind = reader.code(feedback.contact, codes.contact);
  const value = reader.text(feedback.contactWords) ?? null;
  if (kind === undefined || (value !== null && consent["contact-back"].answer === "refused")) {
    if (value !== null && feedback.contactWords !== undefined) reader.tell("contact-left-out", feedback.contactWords);
    return [];
  }
  if (kind === "desk") return [{ kind, value: null }];
  if (value !== null) return [{ kind, value }];
  if (feedback.contact !== undefined) reader.tell("contact-left-out", feedback.contact);
  return [];
};

/** What the person said of herself or himself; of a letter in a box nobody can have asked it. */
const ownWordFrom = (
  reader: AnswersReader,
  { feedback, codes }: FeedbackMapping,
  spokenWith: boolean,
): Person["ownWord"] => {
  const sex = reader.code(feedback.sex, codes.sex);
  const ageBand = reader.code(feedback.ageBand, codes.ageBand);
  const groups = reader.codes(feedback.groups, codes.group);
  const isSaid = sex !== undefined || ageBand !== undefined || groups.length > 0;
  if (!isSaid) return null;
  if (spokenWith) return { sex: sex ?? "not-asked", ageBand: ageBand ?? "not-asked", groups };
  return reader.tell("own-word-left-out", feedback.sex ?? feedback.ageBand ?? feedback.groups ?? "sex") ?? null;
};

const childFrom = (reader: AnswersReader, { feedback, codes }: FeedbackMapping): Person["child"] => ({
  assent: reader.code(feedback.assent, codes.assent) ?? "not-asked",
  bestInterests: reader.code(feedback.bestInterests, codes.bestInterests) ?? "not-judged",
  caregivers: reader.code(feedback.caregivers, codes.caregivers) ?? "not-known",
});

/** Whoever wants no name kept is not described either. */
const referenceFrom = (
  reader: AnswersReader,
  { feedback }: FeedbackMapping,
  anonymous: boolean,
): Person["reference"] => {
  const words = reader.text(feedback.reference) ?? null;
  if (words === null || feedback.reference === undefined || !anonymous) return words;
  return reader.tell("reference-left-out", feedback.reference) ?? null;
};

/**
 * What is known of whoever it came from, with all that may not be kept left out.
 * Notes: `contact-left-out`, `own-word-left-out`, `reference-left-out`. Source: practice C5, C17, W3.
 */
export const personFromAnswers = (
  reader: AnswersReader,
  mapping: FeedbackMapping,
  { anonymous, spokenWith, consent }: Pick<Given, "anonymous" | "spokenWith"> & { readonly consent: ConsentRecord },
): Person => {
  const ownWord = ownWordFrom(reader, mapping, spokenWith);
  return {
    ownWord,
    child: ownWord?.ageBand === "under-18" ? childFrom(reader, mapping) : null,
    contacts: contactsFrom(reader, mapping, consent),
    reference: referenceFrom(reader, mapping, anonymous),
  };
};
