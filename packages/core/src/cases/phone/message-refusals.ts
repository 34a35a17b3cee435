import { addHours, type Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import { isConsented } from "../../safeguards/consent.ts";
import { isOwedWord, type LodgedCase } from "../case/case-state.ts";
import { consentOf } from "../consent/consent-record.ts";
import { chosenWords } from "./chosen-words.ts";
import type { MessageAgreement } from "./message-agreement.ts";
import type { phoneRules } from "./phone-explanations.ts";
import { type PhoneMessages, sentenceOf } from "./phone-messages.ts";
import { type CallBecause, noPhone, type OverBecause, type WaitingMessage } from "./phone-record.ts";

export type MessageRefusal = keyof typeof phoneRules | "consent-needed" | "against-the-wish";

/** What is to be sent, and under which document. */
export interface AskedMessage {
  readonly because: CallBecause;
  readonly sentence: LocalCode | null;
  readonly messages: PhoneMessages;
}

/** Whether it is a matter of which nothing goes to a phone unless the person asked for it. */
const isDelicate = (state: LodgedCase): boolean =>
  state.way === "investigating-body" ||
  state.round === "returned" ||
  // owed after a complaint about staff, and wherever somebody it is about works near
  state.safetyCall.is !== "not-owed" ||
  state.content.child !== null ||
  state.content.ownWord?.ageBand === "under-18";

const isSafetyOwed = ({ safetyCall }: LodgedCase): boolean =>
  safetyCall.is === "to-agree" || safetyCall.is === "agreed";

/** What the person's agreements and wishes say against any message. */
export const wishRefusals = (state: LodgedCase, because: CallBecause): readonly MessageRefusal[] => {
  const unwanted = state.way === "office" ? state.content.wishes.unwanted : [];
  return [
    ...(isConsented(consentOf(state.consent), "contact-back") ? [] : (["consent-needed"] as const)),
    ...(unwanted.includes("text-message") || unwanted.includes("contact-back") ? (["against-the-wish"] as const) : []),
    ...(state.reply === "wants-none" && because !== "safety" ? (["person-wants-no-word"] as const) : []),
  ];
};

/** What was agreed about the phone, and says no. */
const phoneRefusals = (state: LodgedCase, { holder, askedForIt }: MessageAgreement): readonly MessageRefusal[] => [
  ...(holder === "only-the-person" || holder === "others-who-know" ? [] : (["others-hold-the-phone"] as const)),
  ...(isDelicate(state) && !askedForIt ? (["person-did-not-ask-for-it"] as const) : []),
];

/** What the words, or whom they seem to come from, say against it. */
const wordsRefusals = (
  { content }: LodgedCase,
  { channel, naming }: MessageAgreement,
  { sentence, messages }: AskedMessage,
): readonly MessageRefusal[] => {
  const sender = messages.senders[channel];
  const words = chosenWords(messages, { sentence, channel, language: content.language });
  const isNamed = sender?.shows === "the-organisation" || sentenceOf(messages, sentence)?.names === "the-organisation";
  return [
    ...(sender === null ? (["channel-not-used"] as const) : []),
    ...(naming === "no-name" && isNamed ? (["organisation-would-be-named"] as const) : []),
    ...(words.isErr() ? [words.error] : []),
  ];
};

/**
 * Everything that speaks against sending a message now or later, the person's own word first; nothing of the hour or of how often. Asked
 * when somebody asks for it, and again when it goes out. Source: practice W3, C3, C5.
 */
export const messageRefusals = (state: LodgedCase, asked: AskedMessage): readonly MessageRefusal[] => {
  const { agreement } = state.phone ?? noPhone;
  return [
    ...(agreement === null ? (["messages-not-agreed"] as const) : phoneRefusals(state, agreement)),
    ...wishRefusals(state, asked.because),
    ...(isOwedWord(state) || isSafetyOwed(state) ? [] : (["nothing-owed-now"] as const)),
    ...(agreement === null ? [] : wordsRefusals(state, agreement, asked)),
  ];
};

/** Why a message that waits is not to go out any more, whatever else holds; undefined: it may. */
export const endOfWaiting = (
  { over, askedAt }: WaitingMessage,
  { lateAfterHours }: PhoneMessages,
  at: Instant,
): OverBecause | "asked-too-long-ago" | undefined => {
  if (over !== null) return over;
  return at >= addHours(askedAt, lateAfterHours) ? "asked-too-long-ago" : undefined;
};

/** After so many hours nobody will hear any more what became of a message, as where its job was let go. Source: Answerable default. */
const LOST_HOURS = 72;

/** Why no further message is asked for yet. A message that the person did not answer says enough; more of them only say more. */
export const triesRefusals = (state: LodgedCase, messages: PhoneMessages, at: Instant): readonly MessageRefusal[] => {
  const { waiting, tries, lastTryAt } = state.phone ?? noPhone;
  const { mostTries, hoursBetween } = messages;
  const isOnItsWay =
    waiting !== null &&
    (waiting.stage === "waits"
      ? endOfWaiting(waiting, messages, at) === undefined
      : at < addHours(waiting.since, LOST_HOURS));
  return [
    ...(isOnItsWay ? (["message-on-its-way"] as const) : []),
    ...(tries >= mostTries ? (["tried-often-enough"] as const) : []),
    ...(lastTryAt !== null && at < addHours(lastTryAt, hoursBetween) ? (["tried-not-long-ago"] as const) : []),
  ];
};
