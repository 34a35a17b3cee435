import {
  caseSubject,
  consentOf,
  identifyingText,
  isConsented,
  issue,
  type OfficeCase,
  SensitiveInput,
  type SlotRef,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Changed, changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, storeFailed, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { askOfCase } from "./ask-of-case.ts";
import { askedFields, entryOf } from "./asked-fields.ts";
import { namedPathOf, sealedToTheBody } from "./body-recipient.ts";
import { categoryIn } from "./case-categories.ts";
import type { CaseAtHand } from "./change-case.ts";
import { keepsFromIntermediary } from "./intermediary.ts";
import { closedIntake } from "./prepare-sensitive-lodging.ts";
import { sensitivePathAbout } from "./sensitive-path-today.ts";
import { learning } from "./subject.ts";

const { allegation, identity, category, aboutUnits } = SensitiveInput.shape;
/** The two parts as they are sealed; what was taken down over time may be longer than one telling. */
const Parts = z.strictObject({ allegation, identity });

const ReclassifyInput = z.strictObject({
  ...changed,
  category,
  allegation: allegation
    .optional()
    .describe("What was alleged, written anew; left out: what the person said, as it was taken down."),
  identity: identity
    .unwrap()
    .unwrap()
    .optional()
    .describe("Who the person is, written anew; left out: what the desk knows, where the person agreed to be known."),
  aboutUnits: aboutUnits
    .optional()
    .describe("The units it turns out to be about, as when it is lodged; left out: as it was known."),
  ...askedFields,
});
type Asked = z.output<typeof ReclassifyInput>;

/** Opens what the office holds, to seal it anew; that it was opened for this is written down. */
const reveal = async (
  refs: readonly (SlotRef | null)[],
  ctx: OperationContext,
): Promise<Result<string | null, Failure>> => {
  const texts: string[] = [];
  for (const ref of refs) {
    if (ref === null) continue;
    const text = await ctx.reveal(ref, "sealed-to-the-body");
    if (text.isErr()) return err(text.error);
    texts.push(text.value);
  }
  return ok(texts.length === 0 ? null : texts.join("\n\n"));
};

/** What the person said, in the order it was said. */
const allegationOf = ({ content, information }: OfficeCase, ctx: OperationContext) =>
  reveal([content.narrative, content.wishes.hopes, content.wishes.unwantedWords, ...information], ctx);

/** What leads to the person, where she or he agreed to be known. */
const identityOf = async ({ content, consent }: OfficeCase, ctx: OperationContext) =>
  isConsented(consentOf(consent), "sharing")
    ? await reveal([content.reference, ...content.contacts.map(({ value }) => value)], ctx)
    : ok(null);

/** Whether words may tell who somebody is; those that cannot be checked may. */
const mayTellWho = (words: string): boolean => {
  const { checked, findings } = identifyingText(words);
  return !checked || findings.length > 0;
};

/**
 * The two parts, as words. Err `allegation-needed`: nothing was taken down; `allegation-tells-who`: the person did not agree
 * to be known, and the words as they were taken down would tell: somebody writes them anew. Source: practice C2.
 */
const partsOf = async (
  asked: Asked,
  state: OfficeCase,
  ctx: OperationContext,
): Promise<Result<z.output<typeof Parts>, Failure>> => {
  const said = asked.allegation === undefined ? await allegationOf(state, ctx) : ok<string | null>(asked.allegation);
  if (said.isErr()) return err(said.error);
  if (said.value === null) return err(wrongInput([issue("allegation-needed", ["allegation"])]));
  const isKnown = isConsented(consentOf(state.consent), "sharing");
  if (!isKnown && asked.allegation === undefined && mayTellWho(said.value))
    return err(wrongInput([issue("allegation-tells-who", ["allegation"])]));
  const who = asked.identity === undefined ? await identityOf(state, ctx) : ok<string | null>(asked.identity);
  return who.map((one) => ({ allegation: said.value, identity: one }) as z.output<typeof Parts>);
};

/** Whom it turns out to be about is said with the office's case, before it goes: afterwards whoever found it sees it no more. */
const learningOf = (
  { aboutUnits: units }: Asked,
  { state, ctx, entry }: Pick<CaseAtHand, "ctx" | "entry"> & { readonly state: OfficeCase },
) =>
  units === undefined
    ? undefined
    : { ...learning({ units, actors: state.content.aboutActors }, { state, ctx }), ...entry };

const reclassify = async (asked: Asked, ctx: OperationContext): Promise<Result<Changed, Failure>> => {
  const { id, seen } = asked;
  const standing = await ctx.read.state(caseSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { state, version } = standing.value;
  if (state.way !== "office")
    return err(refusedBy({ code: "sensitive-goes-to-the-body", facts: { status: state.status } }));
  const found = categoryIn(ctx, asked.category);
  if (found.isErr()) return err(found.error);
  const learned = learningOf(asked, { state, ctx, entry: entryOf(asked, ctx) });
  const today = await sensitivePathAbout(learned?.units ?? state.content.aboutUnits, ctx);
  if (today.isErr()) return err(today.error);
  if (today.value.state === "closed") return err(wrongInput(closedIntake(today.value, ctx.language)));
  const path = namedPathOf(today.value);
  const terms = await sealedToTheBody(path, ctx);
  if (terms.isErr()) return err(terms.error);
  const parts = await partsOf(asked, state, ctx);
  if (parts.isErr()) return err(parts.error);
  const sealed = await ctx.seal({ stream: id, schema: Parts, value: parts.value, termsOf: () => terms.value });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  const { value, slots } = sealed.value;
  const also = await keepsFromIntermediary(id, ctx);
  if (also.isErr()) return err(also.error);
  const command = { type: "reclassify" as const, category: found.value, path, ...value, ...entryOf(asked, ctx) };
  // what the person added since it was read would be erased unsealed: then it is read again
  return await askOfCase(ctx, id, command, { seen: seen ?? version, slots, first: learned, also: also.value }).map(
    (outcome) => ({
      ...{ id, version: outcome.version, status: outcome.state.status },
    }),
  );
};

/** A person finds that a case of the office is sensitive. */
export const reclassifyingUseCase = useCase({
  name: "cases.reclassify",
  kind: "act",
  summary:
    "it is sensitive after all: what was said is sealed anew to the investigating body, and what the office could open is erased",
  input: ReclassifyInput,
  positional: ["id", "category"],
  permission: "cases.reclassify",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(reclassify(asked, ctx)),
});
