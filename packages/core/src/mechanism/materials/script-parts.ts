import { type ChosenText, type LocalizedText, textIn } from "../../kernel/localized-text.ts";
import type { Channel } from "../document/channel.ts";
import type { Mechanism } from "../document/mechanism.ts";
import type { InTwoLanguages } from "../rules/mechanism-rule.ts";
import { isWithOthers, languagesOf } from "./channel-facts.ts";
import { hoursWords } from "./hours-words.ts";
import { listed, type OurLanguage, ourLanguage } from "./in-our-words.ts";
import { openTo } from "./open-to.ts";
import { isOnPosters, withinWords } from "./poster-parts.ts";
import { mediumWords, type ScriptWord, scriptWords } from "./script-words.ts";
import { sharedFact } from "./shared-fact.ts";
import { asItStands, isUnobjectionable, leftToSpeaker, type SpokenSentence, sentenceWith } from "./spoken-sentence.ts";
import { usesSentence } from "./uses-words.ts";

/** Some facts that are said together, each a sentence or two short ones; four at most. */
export interface ScriptPart {
  readonly heading: string;
  readonly facts: readonly SpokenSentence[];
}

/** A script to be spoken, in the language its sentences are in. */
export interface ScriptParts {
  readonly language: OurLanguage;
  readonly parts: readonly ScriptPart[];
}

/** Source: practice C15. */
const MOST_FACTS = 4;

/** Puts a word of the document into a sentence; what it puts instead where it cannot be said is its own matter. */
type Put = (template: string, word: string) => SpokenSentence;

interface Telling {
  readonly mechanism: Mechanism;
  readonly language: string;
  readonly ours: OurLanguage;
  readonly put: Put;
}

const say = ({ ours }: Telling, word: ScriptWord): SpokenSentence => asItStands(scriptWords[word][ours]);

const putText = ({ put, ours, language }: Telling, template: InTwoLanguages, text: LocalizedText): SpokenSentence =>
  put(template[ours], textIn(text, language).text);

const putList = ({ put, ours }: Telling, word: ScriptWord, texts: readonly ChosenText[]): SpokenSentence =>
  put(
    scriptWords[word][ours],
    listed(
      texts.map(({ text }) => text),
      ours,
    ),
  );

/** Facts in parts of four at most. */
const inParts = ({ ours }: Telling, heading: ScriptWord, facts: readonly SpokenSentence[]): ScriptPart[] =>
  Array.from({ length: Math.ceil(facts.length / MOST_FACTS) }, (_, index) => ({
    heading: `${scriptWords[heading][ours]}${index === 0 ? "" : ` (${index + 1})`}`,
    facts: facts.slice(index * MOST_FACTS, (index + 1) * MOST_FACTS),
  }));

const whoMay = (telling: Telling): SpokenSentence[] => {
  const who = openTo(telling.mechanism);
  if (who === "onlyAided") return [say(telling, "onlyAided")];
  return who === "everybody" ? [say(telling, "everybody")] : [];
};

const hoursFacts = ({ ours, put }: Telling, hours: NonNullable<Channel["hours"]>): SpokenSentence[] =>
  hoursWords(hours, ours).map((words) => put(scriptWords.hours[ours], words));

const channelFacts = (telling: Telling, channel: Channel): SpokenSentence[] => {
  const { mechanism, ours, language } = telling;
  const { channels } = mechanism;
  const { use, reach } = mediumWords[channel.medium];
  const common = <Of>(of: (one: Channel) => Of): boolean => sharedFact(channels, of) !== undefined;
  const isForSome = openTo(mechanism) === "differs" && !channel.openToNonBeneficiaries;
  const named = putText(telling, scriptWords.called, channel.label);
  return [
    { ...named, text: `${use[ours]} ${named.text}` },
    ...(channel.contact === null ? [] : [putText(telling, reach, channel.contact)]),
    ...(channel.hours === null ? [] : hoursFacts(telling, channel.hours)),
    ...(channel.receivedBy === "nobody" ? [] : [say(telling, channel.receivedBy)]),
    ...(isWithOthers(channel) ? [say(telling, "othersHear")] : []),
    ...(isForSome ? [say(telling, "onlyAided")] : []),
    ...(common((one) => one.costsThePerson) ? [] : [say(telling, channel.costsThePerson ? "costs" : "noCost")]),
    ...(common((one) => one.languages)
      ? []
      : [putList(telling, "inLanguages", languagesOf(mechanism, channel.languages, language))]),
  ];
};

const ways = (telling: Telling): ScriptPart[] => {
  const { mechanism, language } = telling;
  const { channels } = mechanism;
  if (channels.length === 0) return [];
  const languages = sharedFact(channels, (one) => one.languages);
  const costs = sharedFact(channels, (one) => one.costsThePerson);
  const general = [
    telling.put(scriptWords.count[telling.ours], `${channels.length}`),
    ...(costs === false ? [say(telling, "allFree")] : []),
    ...(costs === true ? [say(telling, "costs")] : []),
    ...(languages === undefined ? [] : [putList(telling, "inLanguages", languagesOf(mechanism, languages, language))]),
  ];
  return [
    ...inParts(telling, "ways", general),
    ...channels.flatMap((channel, index) =>
      inParts(telling, "ways", channelFacts(telling, channel)).map((part, place) => ({
        ...part,
        heading: `${scriptWords.ways[telling.ours]} ${index + 1}${place === 0 ? "" : ` (${place + 1})`}`,
      })),
    ),
  ];
};

const MISCONDUCT = ["sexual-exploitation-and-abuse", "other-misconduct"];

const answerComes = (days: number, ours: OurLanguage): string =>
  `${{ en: "An answer comes", fr: "Une réponse vient" }[ours]} ${withinWords(days, ours).text}.`;

const answers = (telling: Telling): ScriptPart[] => {
  const { mechanism, ours } = telling;
  const facts = mechanism.categories.flatMap((category) => {
    if (!isOnPosters(category) || MISCONDUCT.includes(category.kind) || category.answerWithinDays === null) return [];
    const about = putText(telling, scriptWords.about, category.label);
    return [{ ...about, text: `${about.text} ${answerComes(category.answerWithinDays, ours)}` }];
  });
  return inParts(telling, "answers", facts);
};

/** By when there is an answer about staff: the latest of the times, where each is said. */
const answerAboutStaff = ({ mechanism, ours }: Telling): SpokenSentence[] => {
  const days = mechanism.categories
    .filter(({ kind }) => MISCONDUCT.includes(kind))
    .map(({ answerWithinDays }) => answerWithinDays);
  const known = days.filter((one) => one !== null);
  return known.length === 0 || known.length < days.length ? [] : [asItStands(answerComes(Math.max(...known), ours))];
};

const serious = (telling: Telling): ScriptPart[] => {
  const { sensitivePath: path, channels } = telling.mechanism;
  if (path?.investigatingBody === undefined || path.investigatingBody === null) return [];
  const taking = channels.filter(({ takesSensitive }) => takesSensitive);
  const here = taking.map(({ label }) => putText(telling, scriptWords.seriousHere, label));
  return inParts(telling, "serious", [
    say(telling, "goesOutside"),
    ...(path.onlyTheBodyInvestigates ? [say(telling, "onlyThey")] : []),
    ...answerAboutStaff(telling),
    ...here,
    ...(path.contact === null ? [] : [putText(telling, scriptWords.directly, path.contact)]),
  ]);
};

const partsFor = (telling: Telling): ScriptPart[] => {
  const { mechanism, ours } = telling;
  const { purpose, sensitivePath, followUp } = mechanism;
  const words = (...given: readonly ScriptWord[]): SpokenSentence[] => given.map((word) => say(telling, word));
  return [
    ...inParts(telling, "begin", words("name", "from", "why")),
    ...inParts(telling, "what", [asItStands(usesSentence(purpose.uses, ours)), ...whoMay(telling), ...words("free")]),
    ...ways(telling),
    ...answers(telling),
    ...inParts(telling, "aid", words("aidFree", "nothingOwed", "respect", "neverHarm")),
    ...serious(telling),
    ...inParts(
      telling,
      "cannot",
      words("noSecret", sensitivePath?.toldBefore === true ? "toldFirst" : "askFirst", "noSolution"),
    ),
    ...(followUp.appeal === null
      ? []
      : inParts(telling, "appeal", [
          ...words("appealWhen"),
          putText(telling, scriptWords.appealWhere, followUp.appeal),
        ])),
    ...inParts(telling, "end", words("questions", "sayBack")),
  ];
};

/** Everything that is spoken, as one text, a fact a line. */
export const spokenText = (parts: readonly ScriptPart[], between = "\n"): string =>
  parts.flatMap(({ facts }) => facts.map(({ text }) => text)).join(between);

/** Asked of lines and of running text: sentences that stand together on a page may be read as either. */
const mayBeSaid = (parts: readonly ScriptPart[], ours: OurLanguage): boolean =>
  ["\n", " "].every((between) => isUnobjectionable(spokenText(parts, between), ours));

/** Part by part, with the words of the document where they and what was said just before may be said together. */
const whatMayBeSaid = (whole: readonly ScriptPart[], left: readonly ScriptPart[], ours: OurLanguage): ScriptPart[] => {
  const said: ScriptPart[] = [];
  whole.forEach((part, index) => {
    const isFit = mayBeSaid([part], ours) && mayBeSaid([...said.slice(-1), part], ours);
    said.push(isFit ? part : (left[index] ?? part));
  });
  return said;
};

/**
 * The script of a mechanism: short sentences, four facts a part at most, no acronym, nothing that the check of messages
 * finds. Where the document's words would break that only together, those of the part are left to the speaker. In a
 * language that our sentences are not in they are French, to be said in that language by whoever speaks.
 * Source: practice C15, C22.
 */
export const scriptParts = (mechanism: Mechanism, language: string): ScriptParts => {
  const ours = ourLanguage(language);
  const written = (put: Put): ScriptPart[] => partsFor({ mechanism, language, ours, put });
  const left = written((template) => leftToSpeaker(template));
  const said = whatMayBeSaid(
    written((template, word) => sentenceWith(template, word, ours)),
    left,
    ours,
  );
  return { language: ours, parts: mayBeSaid(said, ours) ? said : left };
};
