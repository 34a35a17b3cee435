import {
  AcknowledgedBy,
  AnswerWay,
  addHours,
  type CaseCommand,
  ContactKind,
  InterimWord,
  type LodgedCase,
  ReceivedHow,
  type Uuid,
  utcDayOf,
} from "@answerable/core";
import { anyOf, drawn, happens } from "./chance.ts";
import { bodySlot, emptySlot } from "./draw-content.ts";
import type { Tries, Turn } from "./life.ts";

/** Word that it came in, by whichever way is open. */
export const acknowledging = ({ dice, ask }: Turn): Tries => {
  const how = happens(dice, 50) ? AcknowledgedBy.options : AcknowledgedBy.options.slice(1);
  return how.map((one) => ask("acknowledge", { how: one }));
};

/** Word on the way, whatever can be said and by whichever way is open. */
export const interim = ({ dice, ask }: Turn): Tries =>
  dice
    .shuffled(InterimWord.options)
    .flatMap((says) => dice.shuffled(AnswerWay.options).map((way) => ask("give-interim", { says, way, words: null })));

/** The person changes her or his mind about a consent, or about hearing anything. */
export const reconsidering = ({ dice, at, ask }: Turn): Tries => {
  if (happens(dice, 40)) return [ask("record-reply-wish", { reply: happens(dice, 50) ? "wants-none" : "wants-word" })];
  const purpose = anyOf(dice, ["sharing", "referral", "contact-back"] as const);
  return (["withdrawn", "given", "refused"] as const).map((answer) =>
    ask("record-consent", { said: { purpose, answer, on: utcDayOf(at), how: "by-phone" } }),
  );
};

/** The person adds something. */
export const adding = (state: LodgedCase, { dice, ask }: Turn): CaseCommand =>
  ask("add-information", {
    words: state.way === "office" ? emptySlot(dice, "narrative") : bodySlot(dice, "narrative"),
  });

/** What was agreed about the person's safety, or asked, or found; `reprisal` is the case that a reprisal would open. */
export const safety = (state: LodgedCase, reprisal: Uuid, { dice, at, ask }: Turn): Tries => {
  const { safetyCall } = state;
  if (safetyCall.is === "to-agree") {
    if (happens(dice, 20)) return [ask("decline-safety-call", {})];
    const callAt = addHours(at, 24 * dice.between(2, 14));
    return ContactKind.options.map((how) => ask("agree-safety-call", { callAt, how, post: "protection-officer" }));
  }
  if (safetyCall.is !== "agreed" || safetyCall.callAt > at) return [];
  const outcome = drawn(dice, [
    ["is-safe", 70],
    ["is-worried", 15],
    ["not-reached", 12],
    ["reprisal", 3],
  ] as const);
  return [ask("make-safety-call", { outcome, reprisal: outcome === "reprisal" ? reprisal : null })];
};

/** What is tried once there is an answer: word that it was received, or a reason why it cannot be had. */
export const closing = ({ dice, ask }: Turn): Tries => {
  const untold = (reason: string): CaseCommand => ask("close-untold", { because: { reason } as never });
  const received = dice.shuffled(ReceivedHow.options).map((how) => ask("confirm-received", { how }));
  const asWished = [untold("asked-for-none"), untold("anonymous-and-public-answer-given"), untold("no-safe-channel")];
  const tried = dice.shuffled(ContactKind.options).map((way) => ask("record-attempt", { way }));
  if (happens(dice, 3)) return [untold(dice.oneOf(["declined", "died-or-moved"]))];
  if (happens(dice, 1))
    return [ask("close-untold", { because: { reason: "would-endanger", second: "lead-01" as never } })];
  return happens(dice, 62) ? [...asWished, ...received] : [...asWished, untold("attempts"), ...tried];
};

/** The one question, once the loop is closed. */
export const asking = ({ dice, ask }: Turn): Tries => {
  const answer = drawn(dice, [
    ["very-content", 18],
    ["content", 40],
    ["neither", 18],
    ["discontent", 16],
    ["very-discontent", 8],
  ] as const);
  const satisfaction = happens(dice, 72) ? ({ came: "answer", answer } as const) : ({ came: "none" } as const);
  return (["behind-the-receipt", "we-contact"] as const).map((where) =>
    ask("record-satisfaction", { satisfaction, asking: where }),
  );
};
