import { type ChosenText, textIn } from "../../kernel/localized-text.ts";
import type { Channel } from "../document/channel.ts";
import type { Mechanism } from "../document/mechanism.ts";
import { hoursWords } from "./hours-words.ts";
import { asLine, inOurWords } from "./in-our-words.ts";
import { openTo } from "./open-to.ts";
import { posterWord } from "./poster-words.ts";

/** What is printed of one channel. Null: nobody has said it, so nothing stands there. */
export interface ChannelFacts {
  readonly medium: Channel["medium"];
  readonly name: ChosenText;
  readonly contact: ChosenText | null;
  readonly hours: readonly ChosenText[] | null;
  /** Null: it is said of all channels together. */
  readonly cost: ChosenText | null;
  /** None: they are said of all channels together. */
  readonly languages: readonly ChosenText[];
  /** Who answers there; null: nobody speaks with people there, or it is said of all channels together. */
  readonly who: ChosenText | null;
  readonly notes: readonly ChosenText[];
}

/** What languages are called, or their tags. */
export const languagesOf = ({ languageNames }: Mechanism, tags: readonly string[], language: string): ChosenText[] => {
  const names = languageNames as Readonly<Partial<Record<string, Parameters<typeof textIn>[0]>>>;
  return tags.map((tag) => {
    const name = names[tag];
    return name === undefined ? { text: tag, language: tag, fellBack: false } : textIn(name, language);
  });
};

/** When a channel is open, as people say it, a line for each set of days; null: nobody has said when. */
const hoursOf = ({ hours }: Channel, language: string): ChosenText[] | null =>
  hours === null
    ? null
    : hoursWords(hours, "en").map((_, index) =>
        inOurWords(language, (ours) => asLine(hoursWords(hours, ours)[index] ?? "")),
      );

/** Whether others are there when somebody uses it: by its kind, or by who can see or hear. */
export const isWithOthers = ({ confidential, canBeOverheardBy }: Channel): boolean =>
  !confidential || canBeOverheardBy.some((one) => one !== "complaints-staff");

/** What is printed of a channel in a language. */
export const channelFacts = (mechanism: Mechanism, channel: Channel, language: string): ChannelFacts => {
  const word = (one: Parameters<typeof posterWord>[1]): ChosenText => posterWord(mechanism, one, language);
  const isForSome = openTo(mechanism) === "differs" && !channel.openToNonBeneficiaries;
  return {
    medium: channel.medium,
    name: textIn(channel.label, language),
    contact: channel.contact === null ? null : textIn(channel.contact, language),
    hours: hoursOf(channel, language),
    cost: word(channel.costsThePerson ? "costs" : "atNoCost"),
    languages: languagesOf(mechanism, channel.languages, language),
    who: channel.receivedBy === "nobody" ? null : word(channel.receivedBy),
    notes: [...(isForSome ? [word("onlyAidedHere")] : []), ...(isWithOthers(channel) ? [word("othersHear")] : [])],
  };
};
