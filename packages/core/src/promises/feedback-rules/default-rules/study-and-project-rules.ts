import type { FeedbackRule } from "../feedback-rules.ts";

const RESEARCH = "Tool 36, step 2, community level (research activity); practice C21";
const PROJECT = "Tool 36, step 2, community level (donor reports); practice C21";

const toCommunities = { to: "community", daysBefore: null } as const satisfies Partial<FeedbackRule>;

const comments = {
  ...toCommunities,
  kind: "research-comments",
  asks: ["what-happened", "comments-taken"],
  source: RESEARCH,
} as const satisfies Partial<FeedbackRule>;

const product = {
  ...toCommunities,
  kind: "research-product",
  asks: ["what-happened"],
  source: RESEARCH,
} as const satisfies Partial<FeedbackRule>;

/** A study: comments before it is final, the product before it is published where possible. A project: in step with its donor reports. */
export const studyAndProjectRules: readonly FeedbackRule[] = [
  {
    ...comments,
    code: "comments-while-they-count",
    fact: "research-begun",
    withinDays: 180,
    daysBefore: 30,
    asks: [...comments.asks],
    says: {
      en: "Take the draft to the people who took part, and take down what they say, while it can still change.",
      fr: "Porter le projet de texte à ceux qui ont participé et noter ce qu'ils disent, tant qu'il peut changer.",
    },
  },
  {
    ...comments,
    code: "comments-on-the-draft",
    fact: "research-draft-ready",
    withinDays: 21,
    daysBefore: 14,
    asks: [...comments.asks],
    says: {
      en: "The draft is ready: take it to the people who took part before it is final.",
      fr: "Le projet de texte est prêt : le porter à ceux qui ont participé avant qu'il soit définitif.",
    },
  },
  {
    ...product,
    code: "product-before-publication",
    fact: "research-begun",
    withinDays: 180,
    daysBefore: 7,
    asks: [...product.asks],
    says: {
      en: "Show the finished study to the communities, before it is published where that is possible.",
      fr: "Montrer l'étude achevée aux communautés, avant sa publication si possible.",
    },
  },
  {
    ...product,
    code: "product-to-communities",
    fact: "research-finished",
    withinDays: 30,
    daysBefore: 7,
    asks: [...product.asks],
    says: {
      en: "The study is finished: show it to the people who took part, before it is published where that is possible.",
      fr: "L'étude est achevée : la montrer à ceux qui ont participé, avant sa publication si possible.",
    },
  },
  {
    ...toCommunities,
    code: "progress-with-the-donor-report",
    fact: "donor-report-due",
    kind: "project-progress",
    withinDays: 30,
    daysBefore: 14,
    asks: ["what-happened", "recommendations-taken"],
    says: {
      en: "Tell the project's communities how far it has come, take down what they recommend, and send it with the report.",
      fr: "Dire aux communautés du projet où il en est, noter leurs recommandations et les joindre au rapport.",
    },
    source: PROJECT,
  },
  {
    ...toCommunities,
    code: "outcome-to-the-project",
    fact: "project-outcome",
    kind: "project-progress",
    withinDays: 30,
    asks: ["what-happened", "recommendations-taken"],
    says: {
      en: "Tell the project's communities what came of it, and take down what they recommend.",
      fr: "Dire aux communautés du projet ce qu'il a donné et noter leurs recommandations.",
    },
    source: PROJECT,
  },
];
