import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { slotsIn } from "../kept/slots-in.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { NOTHING_NOTED, type Obligation, type ObligationStanding } from "./obligation.ts";

/** An entry as it stands; withdrawn, its words are gone. */
export interface WrittenEntry {
  readonly status: "standing" | "withdrawn";
  readonly entry: JournalEntry;
  /** What was noted of agreements, by their code. */
  readonly noted: Readonly<Record<LocalCode, ObligationStanding>>;
}
export type JournalState = { readonly status: "absent" } | WrittenEntry;

/** What was agreed, whose it is and how it stands. */
export type StandingObligation = Pick<Obligation, "code" | "of" | "by"> & ObligationStanding;

/** What was agreed in an entry, as it stands, in its order; without its words. */
export const standingObligations = ({
  entry,
  noted,
}: Pick<WrittenEntry, "entry" | "noted">): readonly StandingObligation[] =>
  entry.agreed.map(({ code, of, by }) => ({ code, of, by, ...(noted[code] ?? NOTHING_NOTED) }));

/** Where an entry's words lie. */
export const slotsOfEntry = ({ points, gaps, agreed }: JournalEntry): Uuid[] =>
  slotsIn([points, gaps, ...agreed.map(({ what }) => what)]);

/** The entry without its words. */
export const withoutWords = (entry: JournalEntry): JournalEntry => ({
  ...entry,
  ...{ points: null, gaps: null, agreed: entry.agreed.map((one) => ({ ...one, what: null })) },
});
