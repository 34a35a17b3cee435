import type { Day } from "../../kernel/day.ts";
import { type Month, monthOf } from "../../kernel/month.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import { MentoringContactKind } from "./contact.ts";
import type { Contact, MentoringPair } from "./mentoring-state.ts";

/** Contacts of one kind in a time: how many were meant, how many were held. Beside each other, and no share of one in the other. */
export interface ContactsBeside {
  readonly kind: MentoringContactKind;
  readonly planned: number;
  readonly held: number;
}

/** Planned and held contacts beside each other, for mentor and facilitator; both days count. */
export const contactsBeside = (
  { contacts }: Pick<MentoringPair, "contacts">,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly ContactsBeside[] => {
  const isIn = (day: Day | null): boolean => day !== null && from <= day && day <= to;
  const all = Object.values(contacts);
  return MentoringContactKind.options.map((kind) => ({
    kind,
    planned: all.filter((one) => one.kind === kind && isIn(one.plannedOn)).length,
    held: all.filter((one) => one.kind === kind && isIn(one.heldOn)).length,
  }));
};

/** Contacts that were planned by a day and not held, the oldest first: a list the mentor may ask for, and no alarm. Source: practice W2. */
export const notYetHeld = (
  { contacts }: Pick<MentoringPair, "contacts">,
  by: Day,
): readonly (Contact & { readonly contact: Uuid })[] =>
  Object.entries(contacts)
    .map(([contact, one]) => ({ contact: contact as Uuid, ...one }))
    .filter(({ plannedOn, heldOn }) => plannedOn !== null && plannedOn <= by && heldOn === null)
    .toSorted((a, b) => ((a.plannedOn ?? "") < (b.plannedOn ?? "") ? -1 : 1));

/** What the line manager sees: in which months there was contact, and nothing of what was said. Source: practice M8. */
export const monthsWithContact = ({ contacts }: Pick<MentoringPair, "contacts">): readonly Month[] =>
  [...new Set(Object.values(contacts).flatMap(({ heldOn }) => (heldOn === null ? [] : [monthOf(heldOn)])))].toSorted();
