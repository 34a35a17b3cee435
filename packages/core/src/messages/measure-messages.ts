import { type Share, wilsonInterval } from "../kernel/wilson-interval.ts";
import { checkMessage } from "./check-message.ts";
import type { LabelledMessage } from "./labelled-message.ts";
import { type MessageRule, messageRuleCodes } from "./message-rule.ts";
import type { Weights } from "./weights/read-weights.ts";

/** How well one rule is found in one language. */
export interface RuleMeasure {
  readonly lang: LabelledMessage["lang"];
  readonly rule: MessageRule | "all";
  /** Of what was found, how much is marked. */
  readonly precision: Share;
  /** Of what is marked, how much was found. */
  readonly recall: Share;
  /** Of what was rightly found, how much touches the marked words. */
  readonly atTheWords: Share;
  /** Ids of messages where the rule was missed, and where it was found and is not marked. */
  readonly missed: readonly string[];
  readonly falselyFound: readonly string[];
}

/** What a labelled set says of the message check. Messages are named by their ids and never shown. */
export interface MessagesMeasure {
  readonly messages: number;
  readonly rules: readonly RuleMeasure[];
  /** Messages whose language was told rightly, asked without it. */
  readonly languageTold: Share;
}

interface Asked {
  readonly id: string;
  readonly lang: LabelledMessage["lang"];
  readonly rule: MessageRule;
  readonly isMarked: boolean;
  readonly isFound: boolean;
  readonly isAtTheWords: boolean;
}

const ask = ({ id, lang, text, findings }: LabelledMessage, weights?: Weights): Asked[] => {
  const answer = checkMessage(text, lang, weights);
  const found = answer.checked ? answer.findings : [];
  return messageRuleCodes.map((rule) => {
    const marked = findings.filter((one) => one.rule === rule);
    const hits = found.filter((one) => one.rule === rule);
    const isAtTheWords = hits.some(({ span }) => marked.some((one) => span[0] < one.span[1] && one.span[0] < span[1]));
    return { id, lang, rule, isMarked: marked.length > 0, isFound: hits.length > 0, isAtTheWords };
  });
};

const measured = (lang: LabelledMessage["lang"], rule: RuleMeasure["rule"], asked: readonly Asked[]): RuleMeasure => {
  const marked = asked.filter(({ isMarked }) => isMarked);
  const found = asked.filter(({ isFound }) => isFound);
  const right = marked.filter(({ isFound }) => isFound);
  return {
    lang,
    rule,
    precision: wilsonInterval(right.length, found.length),
    recall: wilsonInterval(right.length, marked.length),
    atTheWords: wilsonInterval(right.filter(({ isAtTheWords }) => isAtTheWords).length, right.length),
    missed: marked.filter(({ isFound }) => !isFound).map(({ id }) => id),
    falselyFound: found.filter(({ isMarked }) => !isMarked).map(({ id }) => id),
  };
};

/**
 * Asks the check every message of a labelled set and counts, by language and rule. A message counts once for each rule:
 * found where the rule was found anywhere in it.
 */
export const measureMessages = (messages: readonly LabelledMessage[], weights?: Weights): MessagesMeasure => {
  const asked = messages.flatMap((one) => ask(one, weights));
  const told = messages.filter(({ text, lang }) => checkMessage(text).lang === lang).length;
  const rules = (["en", "fr"] as const).flatMap((lang) =>
    (["all", ...messageRuleCodes] as const).map((rule) =>
      measured(
        lang,
        rule,
        asked.filter((one) => one.lang === lang && (rule === "all" || one.rule === rule)),
      ),
    ),
  );
  return { messages: messages.length, rules, languageTold: wilsonInterval(told, messages.length) };
};
