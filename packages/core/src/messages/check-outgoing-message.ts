import { foldText } from "../kernel/folded-text.ts";
import { checkMessage, type DontFinding, languageToCheckIn, type MessageAnswer } from "./check-message.ts";
import { doRules } from "./do-rules.ts";
import { ideasIn } from "./ideas.ts";
import type { MessageLanguage } from "./message-language.ts";
import type { OutgoingMessage } from "./outgoing-message.ts";
import { type Provision, provisionWords } from "./provision.ts";
import { ruleSources, unbackedAdvice } from "./says/say-instead.ts";
import { endsInTag, sentencesOf, tokensOf } from "./tokens.ts";
import { askingIn, type Lexicon, lexiconOf } from "./words/word-list.ts";

/** Something that the message should say and does not, and how it may be said. */
export interface DoFinding {
  readonly rule: string;
  readonly kind: "do";
  readonly why: string;
  readonly instead: string;
  readonly source: string;
}

/** A promise of what the organisation does not say it can provide: in the words (`span`) or among the offers (`path`). */
export interface NotProvidedFinding extends Omit<DontFinding, "span"> {
  readonly rule: "unbacked-promise";
  readonly span?: readonly [number, number];
  readonly path?: readonly [string, number];
  /** What is promised. */
  readonly promised: Provision;
}

export type OutgoingFinding = DontFinding | NotProvidedFinding | DoFinding;

const lexicons: Readonly<Record<MessageLanguage, Lexicon>> = {
  en: lexiconOf([
    provisionWords.en,
    { will: "will, shall, going to", deny: "cannot, cant, not, wont, if, may, might, nobody" },
  ]),
  fr: lexiconOf([provisionWords.fr, { will: "va, allons, vais, vont", deny: "ne, n, pas, si, peut, personne" }]),
};

const asProvision = (idea: string): Provision | undefined =>
  Object.hasOwn(provisionWords.en, idea) ? (idea as Provision) : undefined;

const notProvided = (promised: Provision, lang: MessageLanguage) => ({
  rule: "unbacked-promise" as const,
  kind: "dont" as const,
  promised,
  ...unbackedAdvice.things[lang],
  source: ruleSources["unbacked-promise"],
});

const offersBeyond = ({ support = [], provides }: OutgoingMessage, lang: MessageLanguage): NotProvidedFinding[] =>
  provides === undefined
    ? []
    : support.flatMap((one, index) =>
        provides.includes(one) ? [] : [{ ...notProvided(one, lang), path: ["support", index] as const }],
      );

const promisesBeyond = ({ text, provides }: OutgoingMessage, lang: MessageLanguage): NotProvidedFinding[] => {
  if (provides === undefined) return [];
  const folded = foldText(text);
  const entriesAt = askingIn(lexicons[lang]);
  return sentencesOf(folded).flatMap((sentence) => {
    const tokens = tokensOf(folded.text.slice(sentence.from, sentence.to), lang);
    const asks = sentence.asks && !endsInTag(tokens);
    const ideas = ideasIn(tokens, entriesAt, lang);
    if (asks || sentence.isQuoted || !ideas.has("will") || ideas.has("deny")) return [];
    return [...ideas].flatMap(([idea, places]): NotProvidedFinding[] => {
      const promised = asProvision(idea);
      const [place] = places;
      if (promised === undefined || place === undefined || provides.includes(promised)) return [];
      const from = folded.starts[sentence.from + (tokens[place[0]]?.from ?? 0)] ?? 0;
      const to = folded.starts[sentence.from + (tokens[place[1] - 1]?.to ?? 0)] ?? 0;
      return [{ ...notProvided(promised, lang), span: [from, to] }];
    });
  });
};

const touches = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];

/**
 * A message with what it takes care to say: the don'ts in its words as {@link checkMessage} finds them, promises of what
 * is not among `provides`, and what it should say to those it is for and does not.
 * Source: Tool 36, do's; IOM, Develop a Complaint and Feedback Mechanism, 5.4; practice C4, C11, C15.
 */
export const checkOutgoingMessage = (message: OutgoingMessage, language?: string): MessageAnswer<OutgoingFinding> => {
  const given = message.lang ?? language;
  const answer = checkMessage(message.text, given);
  const lang = languageToCheckIn(message.text, given);
  if (!answer.checked || lang === undefined) return answer;
  const beyond = [...promisesBeyond(message, lang), ...offersBeyond(message, lang)].filter(
    ({ span }) =>
      span === undefined || !answer.findings.some((one) => one.rule === "unbacked-promise" && touches(one.span, span)),
  );
  const missing = doRules
    .filter(({ levels, isMissing }) => levels.includes(message.level) && isMissing(message))
    .map(
      ({ rule, why, instead, source }): DoFinding => ({
        rule,
        kind: "do",
        why: why[lang],
        instead: instead[lang],
        source,
      }),
    );
  return { ...answer, findings: [...answer.findings, ...beyond, ...missing] };
};
