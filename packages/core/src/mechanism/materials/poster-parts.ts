import { type ChosenText, textIn } from "../../kernel/localized-text.ts";
import type { HandledCategory } from "../document/category.ts";
import type { Mechanism } from "../document/mechanism.ts";
import { type ChannelFacts, channelFacts } from "./channel-facts.ts";
import { asLine, inOurWords } from "./in-our-words.ts";
import { openTo } from "./open-to.ts";
import { type PosterWord, posterWord } from "./poster-words.ts";
import { sharedFact } from "./shared-fact.ts";
import { useNouns, usesSentence } from "./uses-words.ts";

/** A heading and what stands under it. */
export interface PosterSection {
  readonly heading: ChosenText;
  readonly lines: readonly ChosenText[];
}

/** By when an answer comes, and about what. */
export interface AnswerTime {
  readonly within: ChosenText;
  readonly about: readonly ChosenText[];
}

/** Where abuse by staff goes, and how one says it. */
export interface SeriousMatters extends PosterSection {
  readonly here: { readonly says: ChosenText; readonly channels: readonly ChosenText[] } | null;
  readonly directly: { readonly says: ChosenText; readonly contact: ChosenText } | null;
}

/** What a poster says, from top to bottom. */
export interface PosterParts {
  readonly title: ChosenText;
  readonly may: ChosenText;
  readonly forWhom: ChosenText | null;
  readonly channels: readonly ChannelFacts[];
  /** What holds of every channel and is said once: the cost, the languages, who answers where somebody does. */
  readonly everywhere: readonly ChosenText[];
  readonly answers: { readonly heading: ChosenText; readonly times: readonly AnswerTime[] } | null;
  readonly free: PosterSection;
  readonly serious: SeriousMatters | null;
  readonly cannot: PosterSection;
  readonly appeal: PosterSection | null;
}

/** Survivors of violence are shown services and no deadline, and what is not ours is passed on: neither is on a poster. */
const ON_POSTERS: readonly HandledCategory["kind"][] = [
  "programme",
  "protection-concern",
  "other-misconduct",
  "sexual-exploitation-and-abuse",
];

export const isOnPosters = ({ kind }: HandledCategory): boolean => ON_POSTERS.includes(kind);

/** A number of days as a time to answer in. */
export const withinWords = (days: number, language: string): ChosenText =>
  inOurWords(language, (ours) => {
    if (days === 0) return { en: "on the same day", fr: "le jour même" }[ours];
    if (days === 1) return { en: "within one day", fr: "sous un jour" }[ours];
    return { en: `within ${days} days`, fr: `sous ${days} jours` }[ours];
  });

const answerTimes = ({ categories }: Mechanism, language: string): AnswerTime[] => {
  const known = categories.filter((one) => isOnPosters(one) && one.answerWithinDays !== null);
  const byDays = Map.groupBy(known, ({ answerWithinDays }) => answerWithinDays ?? 0);
  return [...byDays]
    .toSorted(([a], [b]) => a - b)
    .map(([days, alike]) => {
      const within = withinWords(days, language);
      return {
        within: { ...within, text: asLine(within.text) },
        about: alike.map(({ label }) => textIn(label, language)),
      };
    });
};

const seriousMatters = (mechanism: Mechanism, language: string): SeriousMatters | null => {
  const { sensitivePath: path, channels } = mechanism;
  if (path?.investigatingBody === undefined || path.investigatingBody === null) return null;
  const word = (one: PosterWord): ChosenText => posterWord(mechanism, one, language);
  const taking = channels.filter(({ takesSensitive }) => takesSensitive);
  return {
    heading: word("serious"),
    lines: [word("outside")],
    here:
      taking.length === 0
        ? null
        : { says: word("seriousHere"), channels: taking.map(({ label }) => textIn(label, language)) },
    directly: path.contact === null ? null : { says: word("seriousThere"), contact: textIn(path.contact, language) },
  };
};

/** The channels without what holds of all of them, and that. */
const waysOf = (mechanism: Mechanism, language: string): Pick<PosterParts, "channels" | "everywhere"> => {
  const all = mechanism.channels.map((channel) => channelFacts(mechanism, channel, language));
  const cost = sharedFact(all, (one) => one.cost);
  const languages = sharedFact(all, (one) => one.languages);
  const who = sharedFact(
    all.filter((one) => one.who !== null),
    (one) => one.who,
  );
  return {
    channels: all.map((one) => ({
      ...one,
      cost: cost === undefined ? one.cost : null,
      languages: languages === undefined ? one.languages : [],
      who: who === undefined ? one.who : null,
    })),
    everywhere: [cost ?? null, ...(languages ?? []), who ?? null].filter((one) => one !== null),
  };
};

/** What a poster says of a mechanism in a language. Source: practice C22. */
export const posterParts = (mechanism: Mechanism, language: string): PosterParts => {
  const word = (one: PosterWord): ChosenText => posterWord(mechanism, one, language);
  const { purpose, sensitivePath, followUp } = mechanism;
  const who = openTo(mechanism);
  const times = answerTimes(mechanism, language);
  const nouns = useNouns(purpose.uses);
  return {
    title:
      nouns.length === 0 ? word("talk") : inOurWords(language, (ours) => nouns.map((noun) => noun[ours]).join(" · ")),
    may: inOurWords(language, (ours) => usesSentence(purpose.uses, ours)),
    forWhom: who === "differs" ? null : word(who),
    ...waysOf(mechanism, language),
    answers: times.length === 0 ? null : { heading: word("answers"), times },
    free: { heading: word("free"), lines: [word("nothingOwed"), word("conduct")] },
    serious: seriousMatters(mechanism, language),
    cannot: {
      heading: word("cannot"),
      lines: [
        word("noSecret"),
        word(sensitivePath?.toldBefore === true ? "toldFirst" : "askFirst"),
        word("noSolution"),
      ],
    },
    appeal: followUp.appeal === null ? null : { heading: word("appeal"), lines: [textIn(followUp.appeal, language)] },
  };
};
