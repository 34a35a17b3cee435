import type { ConsentSaid } from "../consent/record-answer.ts";
import type { CaseAnswer } from "./case-answer.ts";
import type { LodgedCase, OfficeCase, SensitiveCase } from "./case-state.ts";
import { slotsOf } from "./slots-of.ts";

/** Whether the person wants what was said no longer written down. */
export const takesWordsBack = ({ purpose, answer }: ConsentSaid): boolean =>
  purpose === "recording" && answer === "withdrawn";

/**
 * The slots that go then: each one that the office can open, and the ways to reach the person. What is sealed to the body
 * stays, and the person is told so. Source: `withdrawalConsequences`.
 */
export const slotsTakenBack = (state: LodgedCase) =>
  state.way === "office" ? slotsOf(state) : slotsOf([state.content.contacts, state.phone]);

const unsaid = (answer: CaseAnswer): CaseAnswer => ({ ...answer, words: null });

/** A case of the office without a word: codes, area and month stay, and lead to nobody. */
export const wordlessOffice = (state: OfficeCase): OfficeCase => {
  const { content } = state;
  const wordless = {
    ...{ information: [], unseen: 0, answers: state.answers.map(unsaid) },
    interims: state.interims.map((interim) => ({ ...interim, words: null })),
    content: {
      ...{ ...content, narrative: null, reference: null, contacts: [] },
      wishes: { ...content.wishes, hopes: null, unwantedWords: null },
    },
  };
  return state.status === "responded" || state.status === "loop-closed"
    ? { ...state, ...wordless, answer: unsaid(state.answer) }
    : { ...state, ...wordless };
};

/** A sensitive case whose person can be reached by no way any more. */
export const unreachableSensitive = (state: SensitiveCase): SensitiveCase => ({
  ...state,
  content: { ...state.content, contacts: [] },
});
