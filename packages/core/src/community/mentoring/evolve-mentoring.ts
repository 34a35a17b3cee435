import { match } from "ts-pattern";
import type { MentoringEvent } from "./mentoring-event.ts";
import { type MentoringPair, type MentoringState, plannedContact } from "./mentoring-state.ts";

const without = (contacts: MentoringPair["contacts"], id: string): MentoringPair["contacts"] =>
  Object.fromEntries(Object.entries(contacts).filter(([one]) => one !== id));

const withoutNotes = (contacts: MentoringPair["contacts"]): MentoringPair["contacts"] =>
  Object.fromEntries(Object.entries(contacts).map(([id, contact]) => [id, { ...contact, notes: null }]));

const evolvePair = (state: MentoringPair, event: MentoringEvent): MentoringPair =>
  match(event)
    .returnType<MentoringPair>()
    .with({ type: "mentoring-begun" }, () => state)
    .with({ type: "contact-planned" }, ({ contact, planned }) => ({
      ...state,
      contacts: { ...state.contacts, [contact]: plannedContact(planned) },
    }))
    .with({ type: "contact-held" }, ({ contact, kind, on, community, notes }) => ({
      ...state,
      contacts: {
        ...state.contacts,
        [contact]: { kind, community, plannedOn: state.contacts[contact]?.plannedOn ?? null, heldOn: on, notes },
      },
    }))
    .with({ type: "contact-dropped" }, ({ contact }) => ({ ...state, contacts: without(state.contacts, contact) }))
    .with({ type: "dilemma-noted" }, ({ dilemma, content }) => ({
      ...state,
      dilemmas: { ...state.dilemmas, [dilemma]: content },
    }))
    .with({ type: "line-manager-met" }, ({ on }) => ({ ...state, liaisons: [...state.liaisons, { on }] }))
    .with({ type: "mentoring-ended" }, () => ({
      ...state,
      ...{ status: "ended" as const, contacts: withoutNotes(state.contacts), dilemmas: {} },
    }))
    .exhaustive();

/** What mentor and facilitator have after a fact. */
export const evolveMentoring = (state: MentoringState, event: MentoringEvent): MentoringState => {
  if (state.status !== "absent") return evolvePair(state, event);
  if (event.type !== "mentoring-begun") return state;
  const { mentor, facilitator, lineManager } = event;
  return { status: "going-on", mentor, facilitator, lineManager, contacts: {}, dilemmas: {}, liaisons: [] };
};
