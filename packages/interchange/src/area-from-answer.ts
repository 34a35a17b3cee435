import {
  type Day,
  type Month,
  type NameAnswer,
  PCode,
  type PlaceMatch,
  type PlaceRegistry,
  resolveName,
  unitOf,
} from "@answerable/core";
import * as z from "zod";
import type { AnswersReader } from "./kobo-answers.ts";

export const AreaNames = z
  .strictObject({ within: PCode.optional().describe("Only areas in this unit; left out: in the whole country.") })
  .describe(
    "The answers are names of areas, typed or chosen. What `codes` lists goes before; of the others only a name that is found for certain is taken, and any other refuses the row with what it may be. Left out: they are choices of the form.",
  );
/** That a form, or a table typed by hand, answers the question for the area with its name. */
export type AreaNames = z.infer<typeof AreaNames>;

/** The question for the area, and how its answers become codes. */
interface AreaQuestion<Code> {
  readonly question: string;
  readonly codes: Readonly<Record<string, Code>>;
  readonly names: AreaNames | undefined;
  /** The areas are looked up as they stood in this month. */
  readonly month: Month | undefined;
  readonly places: PlaceRegistry | undefined;
}

const codesOf = (matches: readonly PlaceMatch[]): string[] => [
  ...new Set(matches.map(({ adm2 }) => adm2).filter((code) => code !== null)),
];

const LEVEL = 2;

/** Why a name is no area for certain, with the areas it may be. */
const doubtOf = (answer: NameAnswer): { code: string; mayBe: string[] } => {
  switch (answer.answer) {
    case "found":
      return { code: "area-not-found", mayBe: [] };
    case "ambiguous":
      return { code: "area-of-several", mayBe: codesOf(answer.among) };
    case "candidates":
      return { code: "area-only-similar", mayBe: codesOf(answer.candidates) };
    case "not-found":
      return { code: "area-not-found", mayBe: codesOf(answer.nearest) };
  }
};

/**
 * The admin 2 area that an answer means: the code listed for it, else, where answers are names, the area that bears the
 * name for certain (accents, case, spaces and hyphens aside) or whose p-code it is. A name that is only similar, or that
 * several bear, is told with the p-codes it may be and never guessed; a person lists it in the mapping.
 *
 * Told: `choice-not-mapped`; `area-of-several`, `area-only-similar`, `area-not-found`, each with `mayBe`.
 */
export const areaFrom = <Code extends string>(
  reader: AnswersReader,
  { question, codes, names, month, places }: AreaQuestion<Code>,
): Code | PCode | undefined => {
  const answer = reader.text(question);
  if (answer === undefined || names === undefined || places === undefined || Object.hasOwn(codes, answer))
    return reader.code(question, codes);
  const unit = unitOf(places, answer.toUpperCase());
  if (unit?.level === LEVEL) return unit.code;
  const day = month === undefined ? undefined : (`${month}-01` as Day);
  const found = resolveName(places, answer, { level: LEVEL, parent: names.within, day });
  if (found.answer === "found" && found.place.adm2 !== null) return found.place.adm2;
  const { code: doubt, mayBe } = doubtOf(found);
  return reader.tell(doubt, question, { mayBe });
};
