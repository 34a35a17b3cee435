import * as z from "zod";
import { personal } from "../../safeguards/personal.ts";

/** Some lines, no report, in characters. Source: Answerable default. */
const MOST_CHARACTERS = 2000;

const sealedText = (most: number) => personal("narrative", z.string().min(1).max(most));

/** Words that lie sealed; `what` they are. */
export const wordsField = (what: string) => sealedText(MOST_CHARACTERS).describe(`${what}; sealed.`);

/** The same where there may be none; `most`: how long they may be, in characters. */
export const wordsOrNone = (what: string, most = MOST_CHARACTERS) =>
  sealedText(most).nullable().default(null).describe(`${what}; sealed. Null: nothing.`);
