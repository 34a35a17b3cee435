import type { Uuid } from "../../kernel/uuid.ts";
import { slotsIn } from "../kept/slots-in.ts";
import type { ContactNotes, Dilemma } from "./contact.ts";
import type { MentoringPair } from "./mentoring-state.ts";

/** Where a contact's notes lie. */
export const slotsOfNotes = (notes: ContactNotes | null): Uuid[] =>
  notes === null ? [] : slotsIn([notes.coaching, notes.problems, notes.heard, notes.tried]);

/** Where a dilemma's words lie. */
export const slotsOfDilemma = ({ words, resolved }: Dilemma): Uuid[] => slotsIn([words, resolved]);

/** Where all that mentor and facilitator wrote down lies. */
export const slotsOfPair = ({ contacts, dilemmas }: MentoringPair): Uuid[] => [
  ...Object.values(contacts).flatMap(({ notes }) => slotsOfNotes(notes)),
  ...Object.values(dilemmas).flatMap(slotsOfDilemma),
];
