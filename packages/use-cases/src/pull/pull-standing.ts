import { Instant, Uuid } from "@answerable/core";
import * as z from "zod";
import { RefusedSubmissions } from "./refused-submissions.ts";
import { Stretch } from "./stretches.ts";

/** So many ids are named in a list; how many there are is said all the same. Source: Answerable default. */
export const MOST_NAMED = 1000;

const Named = z.strictObject({ count: z.int().min(0), streams: z.array(Uuid).max(MOST_NAMED).readonly() });
/** Records that stand apart from their source: how many, and the first of them. */
export type Named = z.infer<typeof Named>;

const Apart = z.strictObject({
  /** Here, and not at the source any more. */
  goneThere: Named,
  /** Here, and refused there since. */
  notApprovedThere: Named,
  /** Here, and put on hold there since. */
  onHoldThere: Named,
  /** Taken back here, and still there. */
  stillThere: Named,
});
/** What stood apart from the source when all of it was looked through. */
export type Apart = z.infer<typeof Apart>;
export type ApartWhy = keyof Apart;

export const PullStanding = z.strictObject({
  /** Mapping, form and what is taken: under others everything is taken in anew. */
  rules: z.string(),
  /** The greatest number that was asked for and came. */
  upTo: z.int().min(0),
  stretches: z.array(Stretch).readonly(),
  triedAt: Instant.nullable(),
  pulledAt: Instant.nullable(),
  /** When all of it was last looked through. */
  lookedAt: Instant.nullable(),
  /** From when on it is pulled again; while somebody pulls it, when another may. */
  nextAt: Instant.nullable(),
  failures: z.int().min(0),
  /** Why the last pull broke off, a code; null: it did not. */
  trouble: z.string().nullable(),
  /** What was refused and has not come in since; how many there are, its stretches say. */
  refused: RefusedSubmissions,
  /** The adopted documents under which that was last tried. */
  documents: z.string(),
  apart: Apart,
});
/**
 * How far a form was pulled: a note beside the log, sealed, in the store that its submissions go to. What was never looked at, and how
 * many there are, would tell of submissions that must not be known; so no history of it is kept. Source: practice F6.
 */
export type PullStanding = z.infer<typeof PullStanding>;

export const noneNamed: Named = { count: 0, streams: [] };

/** Of a form that was never pulled. */
export const neverPulled = (rules: string): PullStanding => ({
  ...{ rules, upTo: 0, stretches: [], triedAt: null, pulledAt: null, lookedAt: null, nextAt: null },
  ...{ failures: 0, trouble: null, refused: [], documents: "" },
  apart: { goneThere: noneNamed, notApprovedThere: noneNamed, onHoldThere: noneNamed, stillThere: noneNamed },
});

/** The standing in the text of a note; one that cannot be read is as if there were none: what is taken in again changes nothing. */
export const standingIn = (text: string | undefined): PullStanding | undefined => {
  if (text === undefined) return undefined;
  try {
    return PullStanding.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The name of a form's note. */
export const noteOfForm = (server: string, asset: string): string => `pull/${server}/${asset}`;
