import {
  closedIntakePage,
  type Issue,
  issue,
  OpenSensitiveContent,
  prepareSensitiveCase,
  rulesAtLodging,
  type SensitiveInput,
  unitsAround,
} from "@answerable/core";
import { err, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { TO_THE_STORE } from "../seal.ts";
import { namedPathOf, sealedToTheBody } from "./body-recipient.ts";
import { caseTaxonomy } from "./case-categories.ts";
import { policyPin } from "./policy-pin.ts";
import type { Submitted } from "./prepare-lodging.ts";
import { type SealedLodging, sealedLodging } from "./sealed-lodging.ts";
import { type SensitivePathToday, sensitivePathAbout } from "./sensitive-path-today.ts";

type Closed = Extract<SensitivePathToday, { state: "closed" }>;
type Open = Exclude<SensitivePathToday, Closed>;

/** What is said instead, in the language of the operation, and all that is missing. Source: practice C2. */
export const closedIntake = ({ missing, instead }: Closed, language: string): readonly Issue[] => {
  const page = closedIntakePage(instead, language.startsWith("fr") ? "fr" : "en");
  return [issue("sensitive-intake-closed", [], {}, { page: [...page] }), ...missing];
};

/** The two parts of a sensitive case are for the body; ways to reach the person stay with the office, which owes word. */
const isForTheBody = (part: string | number | undefined): boolean => part === "allegation" || part === "identity";

const prepared = async (
  { key, said, input }: Submitted<SensitiveInput>,
  open: Open,
  ctx: OperationContext,
): Promise<Result<SealedLodging, Failure>> => {
  const path = namedPathOf(open);
  const categories = caseTaxonomy(ctx);
  if (categories.isErr()) return err(categories.error);
  const aboutUnits = unitsAround(ctx.staff, { units: input.aboutUnits, actors: [], aboutStaff: false }).mapErr(
    wrongInput,
  );
  if (aboutUnits.isErr()) return err(aboutUnits.error);
  const books = await ctx.read.clockBooks();
  if (books.isErr()) return err(books.error);
  const rules = rulesAtLodging(open.mechanism, null, policyPin(books.value, input.receivedAt));
  const checks = { now: ctx.now, path, rules, categories: categories.value };
  const content = prepareSensitiveCase({ ...input, aboutUnits: aboutUnits.value }, checks);
  if (content.isErr()) return err(wrongInput(content.error));
  const toTheBody = await sealedToTheBody(path, ctx);
  if (toTheBody.isErr()) return err(toTheBody.error);
  return await sealedLodging(
    {
      ...{ key, said, schema: OpenSensitiveContent, value: content.value },
      termsOf: ([part]) => (isForTheBody(part) ? toTheBody.value : TO_THE_STORE),
      command: (kept, print) => ({
        ...{ type: "lodge-sensitive", at: ctx.now, doneAt: input.receivedAt, by: ctx.actor.code },
        ...{ content: kept, print },
      }),
    },
    ctx,
  );
};

/**
 * Prepares a sensitive complaint: who the person is and what she or he says are sealed at once, and apart, to the body. No
 * area is asked, and nobody is asked whether the desk may look at it: whoever hears it writes it down and sees it no more.
 * Err `sensitive-intake-closed` {page}, with all that is missing; those of `prepareSensitiveCase`; `body-has-no-key`.
 * Source: practice C2.
 */
export const prepareSensitiveLodging = async (
  submitted: Submitted<SensitiveInput>,
  ctx: OperationContext,
): Promise<Result<SealedLodging, Failure>> => {
  const today = await sensitivePathAbout(submitted.input.aboutUnits, ctx);
  if (today.isErr()) return err(today.error);
  return today.value.state === "closed"
    ? err(wrongInput(closedIntake(today.value, ctx.language)))
    : await prepared(submitted, today.value, ctx);
};
