import type { Instant } from "../../kernel/instant.ts";
import type { InTwoLanguages } from "../../mechanism/rules/mechanism-rule.ts";

/** By whom something was opened, as the person is told: what they do for her or him, never a name or a role's own title. */
export type OpeningFunction = "desk" | "handling" | "appeals" | "other";

/**
 * What each function is called. Nothing tells a sensitive matter from another one: whoever investigates it "deals with it", too.
 * The words are an Answerable default and were read by nobody who does the work.
 */
export const openingFunctionWords: Readonly<Record<OpeningFunction, InTwoLanguages>> = {
  desk: { en: "Somebody at the desk.", fr: "Quelqu'un au guichet." },
  handling: { en: "Somebody who deals with it.", fr: "Quelqu'un qui s'en occupe." },
  appeals: { en: "Somebody who looks at it again.", fr: "Quelqu'un qui le regarde de nouveau." },
  other: { en: "Somebody else of the organisation.", fr: "Quelqu'un d'autre de l'organisation." },
};

/** Roles by what they do for the person; a role that is not here is `other`. */
const FUNCTION_OF_ROLE: ReadonlyMap<string, OpeningFunction> = new Map([
  ["cfm-operator", "desk"],
  ["case-handler", "handling"],
  ["sensitive-focal-point", "handling"],
  ["investigating-body", "handling"],
  ["appeal-decider", "appeals"],
]);

/** What the person did herself or himself, or had done. */
const OF_THE_PERSON: ReadonlySet<string> = new Set(["read-behind-the-receipt", "asked-by-the-person"]);

/** What the read log says of one opening. */
export interface LoggedOpening {
  readonly at: Instant;
  readonly role: string;
  readonly purpose: string;
}

/** A day on which what the person told was opened, and by which function. */
export interface OpenedOn {
  readonly on: string;
  readonly by: OpeningFunction;
}

/**
 * On which days what a person told was opened, or tried to be, and by which function; the oldest first, each once. Days,
 * because an hour can be read off against who sat where; no purpose, because that can tell what the matter is about.
 * Source: practice H5.
 */
export const openedOn = (openings: readonly LoggedOpening[]): readonly OpenedOn[] => {
  const found = new Map<string, OpenedOn>();
  for (const { at, role, purpose } of openings) {
    if (OF_THE_PERSON.has(purpose)) continue;
    const one: OpenedOn = { on: at.slice(0, 10), by: FUNCTION_OF_ROLE.get(role) ?? "other" };
    found.set(`${one.on} ${one.by}`, one);
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};
