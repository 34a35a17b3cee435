import { match, P } from "ts-pattern";
import type { CaseEvent } from "../case/case-event.ts";
import { takesWordsBack } from "../case/words-taken-back.ts";
import type { PhoneEvent } from "./phone-event.ts";
import { noPhone, type OverBecause, type PhoneRecord, type WaitingMessage } from "./phone-record.ts";

/** Ways on which nobody speaks with the person. */
const WITHOUT_HER: ReadonlySet<string> = new Set(["not-delivered", "public", "receipt", "letter", "e-mail"]);

/** Whether something says that the person was reached, or came by herself or himself. */
const isPersonReached = (event: CaseEvent): boolean => {
  if (event.type === "interim-answer-given") return !WITHOUT_HER.has(event.way);
  if (event.type === "case-responded") return !WITHOUT_HER.has(event.answer.way);
  if (event.type === "safety-call-made") return event.outcome !== "not-reached";
  if (event.type === "loop-closed") return event.end.told === "received";
  return event.type === "information-added" || event.type === "case-appealed";
};

/** Whether something ends what the person had agreed to. */
const isAgreementEnded = (event: CaseEvent): boolean => {
  if (event.type === "reply-wish-recorded") return event.reply === "wants-none";
  if (event.type === "consent-recorded") return event.said.purpose === "contact-back" && event.said.answer !== "given";
  return event.type === "messages-agreed" || event.type === "messages-declined";
};

const overAfter = (event: CaseEvent): OverBecause | undefined => {
  if (isPersonReached(event)) return "person-was-reached";
  if (isAgreementEnded(event)) return "agreement-ended";
  return event.type === "loop-closed" || event.type === "case-withdrawn" ? "nothing-owed-now" : undefined;
};

/** A message that was handed over is on its way, and nothing calls it back. */
const stopped = (waiting: WaitingMessage | null, over: OverBecause | undefined): WaitingMessage | null =>
  waiting === null || over === undefined || waiting.stage === "handed-over"
    ? waiting
    : { ...waiting, over: waiting.over ?? over };

const staged = (phone: PhoneRecord, more: Partial<WaitingMessage>): PhoneRecord =>
  phone.waiting === null ? phone : { ...phone, waiting: { ...phone.waiting, ...more } };

const PHONE_EVENTS = [
  ...(["messages-agreed", "messages-declined", "call-asked-for", "message-going-out"] as const),
  ...(["message-handed-over", "message-arrived", "message-failed", "message-withdrawn"] as const),
] as const;

/** The types of what happens with messages, to leave the rest of a case as it is. */
export const phoneEventTypes = P.union(...PHONE_EVENTS);

const isOfPhone = (event: CaseEvent): event is PhoneEvent => PHONE_EVENTS.some((type) => type === event.type);

const afterPhone = (phone: PhoneRecord, event: PhoneEvent): PhoneRecord =>
  match(event)
    .returnType<PhoneRecord>()
    .with({ type: "messages-agreed" }, ({ agreement }) => ({ ...phone, agreement, failed: null }))
    .with({ type: "messages-declined" }, () => ({ ...phone, agreement: null, failed: null }))
    .with({ type: "call-asked-for" }, ({ message, because, channel, sentence, by, at }) => ({
      ...phone,
      waiting: {
        ...{ message, because, channel, sentence, askedBy: by, askedAt: at },
        ...{ stage: "waits", since: at, reference: null, over: null },
      },
    }))
    .with({ type: "message-going-out" }, ({ at }) => ({
      ...staged(phone, { stage: "going-out", since: at }),
      ...{ tries: phone.tries + 1, lastTryAt: at },
    }))
    .with({ type: "message-handed-over" }, ({ at, reference }) =>
      staged(phone, { stage: "handed-over", since: at, reference }),
    )
    .with({ type: "message-arrived" }, () => ({ ...phone, waiting: null, failed: null }))
    .with({ type: "message-failed" }, ({ because, at, otherWays }) => ({
      ...{ ...phone, waiting: null },
      failed: { because, at, otherWays },
    }))
    .with({ type: "message-withdrawn" }, ({ because }) => ({
      ...{ ...phone, waiting: null },
      // it was about to go out, and did not; of one that is too old nobody knows
      tries: phone.waiting?.stage === "going-out" && because !== "asked-too-long-ago" ? phone.tries - 1 : phone.tries,
    }))
    .exhaustive();

/**
 * What is known of messages to the person's phone after a fact of the case; undefined: nobody has spoken of any. A message that has not gone
 * out is over with the first fact that speaks against it, whatever is decided later; whom we reached, we begin to try anew.
 */
export const phoneAfter = (before: PhoneRecord | undefined, event: CaseEvent): PhoneRecord | undefined => {
  if (before === undefined) return isOfPhone(event) ? afterPhone(noPhone, event) : undefined;
  // the words go, and the number with them
  if (event.type === "case-words-erased" || (event.type === "consent-recorded" && takesWordsBack(event.said)))
    return noPhone;
  const waiting = stopped(before.waiting, overAfter(event));
  const phone = waiting === before.waiting ? before : { ...before, waiting };
  if (isOfPhone(event)) return afterPhone(phone, event);
  return isPersonReached(event) ? { ...phone, tries: 0, lastTryAt: null, failed: null } : phone;
};
