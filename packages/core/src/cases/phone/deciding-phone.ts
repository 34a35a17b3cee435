import { match } from "ts-pattern";
import { addHours } from "../../kernel/instant.ts";
import { type Decision, decided, factOf, refused } from "../case/case-rejection.ts";
import type { LodgedCase } from "../case/case-state.ts";
import { contactRefusal } from "../case/contact-refusal.ts";
import type { ContactKind } from "../case/ways-to-reach.ts";
import { nextAgreedStretch } from "./agreed-hours.ts";
import { endOfWaiting, type MessageRefusal, messageRefusals, triesRefusals, wishRefusals } from "./message-refusals.ts";
import type { AskedOfPhone, PhoneCommand } from "./phone-command.ts";
import { type PhoneMessages, sentenceOf } from "./phone-messages.ts";
import { noPhone, type PhoneRecord, type WaitingMessage } from "./phone-record.ts";

const phoneOf = (state: LodgedCase): PhoneRecord => state.phone ?? noPhone;

const numberOf = ({ agreement }: PhoneRecord) => (agreement === null ? [] : [agreement.number.slot]);

/** What a gateway's code for it is made into: the person answered STOP. */
const SAID_STOP = "person-said-stop";

/** What nobody may agree to for the person, because she or he said otherwise. */
const agreeMessages = (state: LodgedCase, asked: AskedOfPhone<"agree-messages">): Decision => {
  const [wrong] = wishRefusals(state, "safety");
  if (wrong !== undefined) return refused(state, wrong);
  const { agreement } = asked;
  if (nextAgreedStretch(agreement.hours, asked.at) === undefined) return refused(state, "agreed-hours-never-come");
  return decided({ type: "messages-agreed", ...factOf(asked), agreement, erase: numberOf(phoneOf(state)) });
};

const declineMessages = (state: LodgedCase, asked: AskedOfPhone<"decline-messages">): Decision =>
  phoneOf(state).agreement === null
    ? refused(state, "messages-not-agreed")
    : decided({ type: "messages-declined", ...factOf(asked), erase: numberOf(phoneOf(state)) });

/** Facts that explain a refusal: counts and moments of rules, and all the other rules that say no as well. */
const factsOf = (
  state: LodgedCase,
  { mostTries, hoursBetween }: PhoneMessages,
  [, ...also]: readonly MessageRefusal[],
) => {
  const { tries, lastTryAt } = phoneOf(state);
  return {
    ...(tries >= mostTries ? { tries, most: mostTries } : {}),
    ...(lastTryAt === null ? {} : { again: addHours(lastTryAt, hoursBetween) }),
    ...(also.length === 0 ? {} : { also }),
  };
};

const askToCall = (state: LodgedCase, asked: AskedOfPhone<"ask-to-call">): Decision => {
  const { message, because, messages } = asked;
  const wrong = [...messageRefusals(state, asked), ...triesRefusals(state, messages, asked.at)];
  const { agreement, waiting } = phoneOf(state);
  const sentence = sentenceOf(messages, asked.sentence);
  const [first] = wrong;
  if (first !== undefined || agreement === null || sentence === undefined)
    return refused(state, first ?? "messages-not-agreed", factsOf(state, messages, wrong));
  const before =
    waiting === null
      ? []
      : [
          {
            ...{ type: "message-withdrawn" as const, ...factOf(asked), message: waiting.message },
            because: endOfWaiting(waiting, messages, asked.at) ?? ("asked-too-long-ago" as const),
          },
        ];
  const { channel } = agreement;
  const words = { id: messages.id, version: messages.version };
  return decided(...before, {
    ...{ type: "call-asked-for" as const, ...factOf(asked) },
    ...{ message, because, channel, sentence: sentence.code, words },
  });
};

/** The message that is meant, as long as it waits. */
const waitingFor = (state: LodgedCase, message: WaitingMessage["message"]): WaitingMessage | undefined => {
  const { waiting } = phoneOf(state);
  return waiting?.message === message ? waiting : undefined;
};

/** What speaks against a message that was asked for, now that it is about to go out. */
const stoppedBy = (
  state: LodgedCase,
  waiting: WaitingMessage,
  { at, messages }: AskedOfPhone<"send-message">,
): MessageRefusal | undefined => {
  const { askedBy, because, sentence } = waiting;
  const isSubject = state.way === "office" && state.content.aboutActors.includes(askedBy);
  return (
    endOfWaiting(waiting, messages, at) ??
    (isSubject ? "asker-is-the-subject" : messageRefusals(state, { because, messages, sentence })[0])
  );
};

/** Ways besides a message on which the person may be tried. */
const otherWaysOf = (state: LodgedCase): readonly ContactKind[] =>
  [...new Set(state.content.contacts.map(({ kind }) => kind))].filter(
    (kind) => kind !== "text-message" && contactRefusal(state, kind) === undefined,
  );

/**
 * A message goes out now, or not at all, or later. One that was being handed over when its process ended is decided again, too, and
 * needs no further fact.
 */
const sendMessage = (state: LodgedCase, asked: AskedOfPhone<"send-message">): Decision => {
  const { message } = asked;
  const waiting = waitingFor(state, message);
  const { agreement } = phoneOf(state);
  if (waiting === undefined || waiting.stage === "handed-over") return refused(state, "no-such-message");
  const stopped = stoppedBy(state, waiting, asked);
  if (stopped !== undefined) return decided({ type: "message-withdrawn", ...factOf(asked), message, because: stopped });
  const stretch = agreement === null ? undefined : nextAgreedStretch(agreement.hours, asked.at);
  if (stretch === undefined) return refused(state, "agreed-hours-never-come");
  if (stretch.from > asked.at) return refused(state, "outside-the-agreed-hours", { from: stretch.from });
  return waiting.stage === "waits" ? decided({ type: "message-going-out", ...factOf(asked), message }) : decided();
};

const withdrawMessage = (state: LodgedCase, asked: AskedOfPhone<"withdraw-message">): Decision => {
  const { message, because } = asked;
  const waiting = waitingFor(state, message);
  return waiting === undefined || waiting.stage === "handed-over"
    ? refused(state, "no-such-message")
    : decided({ type: "message-withdrawn", ...factOf(asked), message, because });
};

const noteMessage = (state: LodgedCase, asked: AskedOfPhone<"note-message">): Decision => {
  const { message, outcome } = asked;
  const waiting = waitingFor(state, message);
  if (waiting === undefined) return refused(state, "no-such-message");
  if (waiting.stage === "waits") return refused(state, "message-not-handed-over");
  return match(outcome)
    .returnType<Decision>()
    .with({ is: "handed-over" }, ({ code, reference }) =>
      decided({ type: "message-handed-over", ...factOf(asked), message, code, reference }),
    )
    .with({ is: "arrived" }, ({ code }) => decided({ type: "message-arrived", ...factOf(asked), message, code }))
    .with({ is: "not-delivered" }, { is: "not-known" }, ({ code }) => {
      const way = waiting.channel;
      const otherWays = otherWaysOf(state);
      const failed = { type: "message-failed" as const, ...factOf(asked), message, because: code, way, otherWays };
      // whoever answers that nothing more is wanted has taken the agreement back
      return code === SAID_STOP
        ? decided(failed, { type: "messages-declined", ...factOf(asked), erase: numberOf(phoneOf(state)) })
        : decided(failed);
    })
    .exhaustive();
};

/**
 * Messages to the person's phone: what was agreed, who asked for one and why, and what became of it. It goes out only while everything
 * that was asked when somebody asked for it still holds, and within the hours the person named.
 * Source: practice W3.
 */
export const decidePhone = (state: LodgedCase, command: PhoneCommand): Decision =>
  match(command)
    .returnType<Decision>()
    .with({ type: "agree-messages" }, (asked) => agreeMessages(state, asked))
    .with({ type: "decline-messages" }, (asked) => declineMessages(state, asked))
    .with({ type: "ask-to-call" }, (asked) => askToCall(state, asked))
    .with({ type: "send-message" }, (asked) => sendMessage(state, asked))
    .with({ type: "withdraw-message" }, (asked) => withdrawMessage(state, asked))
    .with({ type: "note-message" }, (asked) => noteMessage(state, asked))
    .exhaustive();
