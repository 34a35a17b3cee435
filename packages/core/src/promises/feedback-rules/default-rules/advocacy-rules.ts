import type { FeedbackRule } from "../feedback-rules.ts";

const ADVOCACY = "Tool 36, step 2, community level (advocacy); practice C21, S9";
const CORRECTIVE = "practice C9";

const toCommunities = { to: "community", daysBefore: null } as const satisfies Partial<FeedbackRule>;
const advocacy = { ...toCommunities, kind: "advocacy", source: ADVOCACY } as const satisfies Partial<FeedbackRule>;
const action = {
  ...toCommunities,
  kind: "corrective-action",
  source: CORRECTIVE,
} as const satisfies Partial<FeedbackRule>;

/** What was asked of others and what they said; what was changed at home, or why it was not. */
export const advocacyRules: readonly FeedbackRule[] = [
  {
    ...advocacy,
    code: "advocacy-launched",
    fact: "advocacy-launched",
    withinDays: 30,
    asks: ["target", "message", "depends-on-others"],
    says: {
      en: "Tell the communities whom you turned to, what you say there, and that the answer depends on them.",
      fr: "Dire aux communautés à qui vous vous adressez, ce que vous dites, et que la réponse dépend d'eux.",
    },
  },
  {
    ...advocacy,
    code: "advocacy-answered",
    fact: "advocacy-answered",
    withinDays: 14,
    asks: ["target", "message", "answer"],
    says: {
      en: "Tell the communities what was answered, or that no answer came.",
      fr: "Dire aux communautés ce qui a été répondu, ou qu'aucune réponse n'est venue.",
    },
  },
  {
    ...advocacy,
    code: "commitment-obtained",
    fact: "commitment-obtained",
    withinDays: 14,
    asks: ["target", "what-happened", "next-step", "depends-on-others"],
    says: {
      en: "Tell the communities what was committed to, when you look again, and that keeping it depends on others.",
      fr: "Dire aux communautés l'engagement pris, quand vous reverrez, et que le tenir dépend d'autres.",
    },
  },
  {
    ...advocacy,
    code: "commitment-looked-at",
    fact: "commitment-looked-at",
    withinDays: 14,
    asks: ["target", "what-happened", "next-step"],
    says: {
      en: "Tell the communities whether the commitment was kept, and what follows.",
      fr: "Dire aux communautés si l'engagement a été tenu, et la suite.",
    },
  },
  {
    ...action,
    code: "action-done",
    fact: "action-done",
    withinDays: 14,
    asks: ["what-happened"],
    says: {
      en: "Tell the communities what was changed because of what they said.",
      fr: "Dire aux communautés ce qui a changé grâce à ce qu'elles ont dit.",
    },
  },
  {
    ...action,
    code: "action-dropped",
    fact: "action-dropped",
    withinDays: 14,
    asks: ["what-happened", "why-not"],
    says: {
      en: "Tell the communities what will not be changed, and why.",
      fr: "Dire aux communautés ce qui ne changera pas, et pourquoi.",
    },
  },
];
