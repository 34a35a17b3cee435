import type { MessageRule } from "./message-rule.ts";
import type { ReadSentence } from "./read-sentences.ts";

const AID = [
  ...["aid", "food", "goods", "moneyAid", "paper", "shelter", "service"],
  ...["get", "entering", "giving", "lose", "denying"],
];
const SPEAKING = [
  ...["tell", "telling", "testimony", "silent", "complaining", "bidtell"],
  ...["case", "violation", "villain"],
];
const PRICE = [
  ...["pay", "paying", "thing", "money", "gift", "share", "forme", "number"],
  ...["sex", "chore", "vote", "boss"],
];

/**
 * What a breach of a rule is made of: of each list one idea, in the sentence or near it. Without them nothing is found,
 * whatever the words weigh. Source: Answerable default.
 */
const parts: Readonly<Record<MessageRule, readonly (readonly string[])[]>> = {
  "promise-un-report": [["unreport", "unitedNations", "report"]],
  "conditional-assistance": [AID, SPEAKING],
  "exchange-for-assistance": [AID, PRICE],
  "unbacked-promise": [],
};

/** Whether a breach of a rule has its parts in these sentences. */
export const hasPartsOf = (rule: MessageRule, sentences: readonly ReadSentence[]): boolean =>
  parts[rule].every((part) => part.some((idea) => sentences.some(({ phrase }) => phrase.ideas.has(idea))));
