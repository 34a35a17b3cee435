import { match } from "ts-pattern";
import { mayTellCaregivers } from "../consent/child-refusal.ts";
import { recordAnswer } from "../consent/record-answer.ts";
import type { Asked } from "./case-command.ts";
import { type CaseRejection, type Decision, decided, factOf, refused } from "./case-rejection.ts";
import { isAnswerOwed, isOwedWord, type LodgedCase, type OfficeCase } from "./case-state.ts";
import { contactRefusal, isUnreachable, safeWaysRefusal } from "./contact-refusal.ts";
import { slotsTakenBack, takesWordsBack } from "./words-taken-back.ts";

type Code = CaseRejection["code"];

/** A letter or message came, and nobody spoke with the person. */
const isUnasked = ({ content }: LodgedCase): boolean =>
  content.saidBefore.how === "came-unasked" && !content.spokenWith;

const acknowledgeRefusal = (state: LodgedCase, { how }: Asked<"acknowledge">): Code | undefined =>
  match(how)
    .returnType<Code | undefined>()
    .with("at-intake", () => (isUnasked(state) ? "not-said-at-intake" : undefined))
    .with("by-a-safe-way", () => safeWaysRefusal(state))
    .with("behind-the-receipt", () => (state.content.hasReceipt ? undefined : "way-not-safe"))
    .with("nobody-to-tell", () => (isUnreachable(state) ? undefined : "somebody-to-tell"))
    .exhaustive();

/** The person hears that it came in. It stays owed, whatever is done meanwhile, until somebody says so. */
export const acknowledge = (state: LodgedCase, asked: Asked<"acknowledge">): Decision => {
  if (!isOwedWord(state)) return refused(state, "wrong-status-for-it");
  if (state.acknowledged) return refused(state, "acknowledged-already");
  const wrong = acknowledgeRefusal(state, asked);
  if (wrong !== undefined) return refused(state, wrong);
  return decided({ type: "case-acknowledged", ...factOf(asked), how: asked.how });
};

/** What an interim answer may say on each way: of a sensitive case, where it is, and no words at all. */
const saysRefusal = (state: LodgedCase, { says, words }: Asked<"give-interim">): Code | undefined => {
  const isOfTheBody = says === "passed-to-the-body" || says === "body-has-it";
  if (state.way === "investigating-body") {
    if (words !== null) return "words-not-kept-here";
    if (says === "came-back-from-the-body") return "only-the-body-answers";
    if (isOfTheBody && state.forwardedTo.length === 0) return "not-forwarded";
    return says === "body-has-it" && state.status !== "with-the-body" ? "wrong-status-for-it" : undefined;
  }
  if (isOfTheBody || (says === "came-back-from-the-body" && !state.returnUntold)) return "not-sensitive";
  return undefined;
};

/** Word on the way. Where nobody can be reached, it is recorded as not delivered. */
export const giveInterim = (state: LodgedCase, asked: Asked<"give-interim">): Decision => {
  if (!isOwedWord(state)) return refused(state, "wrong-status-for-it");
  const { says, way, words } = asked;
  const isExcused = isUnreachable(state) || state.reply === "wants-none";
  const wrong =
    saysRefusal(state, asked) ??
    (way === "not-delivered" && !isExcused ? "safe-way-left" : undefined) ??
    (way === "public" ? "way-not-safe" : contactRefusal(state, way));
  if (wrong !== undefined) return refused(state, wrong);
  return decided({ type: "interim-answer-given", ...factOf(asked), says, way, words });
};

/** New information from the person, at any time and in any status; it ends a wait for the person. */
export const addInformation = (state: LodgedCase, asked: Asked<"add-information">): Decision => {
  const { words } = asked;
  if (state.way === "investigating-body" && words.sealedTo !== state.content.path.recipient)
    return refused(state, "not-sealed-to-the-body");
  const added = { type: "information-added" as const, ...factOf(asked), words };
  return state.way === "office" && state.status === "in-hand" && state.waits
    ? decided(added, { type: "waiting-ended", ...factOf(asked) })
    : decided(added);
};

/** Whoever deals with it read what was added; of a sensitive case the office cannot. */
export const lookAtInformation = (state: LodgedCase, asked: Asked<"look-at-information">): Decision => {
  if (state.way === "investigating-body") return refused(state, "sensitive-goes-to-the-body");
  return state.unseen === 0
    ? refused(state, "nothing-to-look-at")
    : decided({ type: "information-looked-at", ...factOf(asked) });
};

const intermediaryRefusal = (state: LodgedCase): Code | undefined => {
  if (state.intermediaryTold) return "told-already";
  if (state.way === "investigating-body") return "wish-needed";
  const { wishes, child, aboutStaff } = state.content;
  if (wishes.unwanted.includes("intermediary-told")) return "against-the-wish";
  return match(wishes.intermediary)
    .returnType<Code | undefined>()
    .with("wants-it", () => undefined)
    .with("does-not", () => "against-the-wish")
    .with("there-is-none", () => "no-intermediary")
    .with("not-asked", () => (child === null && !aboutStaff ? undefined : "wish-needed"))
    .exhaustive();
};

/** One sentence to whoever led us to the person: that contact was made, and thanks. Source: practice C4. */
export const tellIntermediary = (state: LodgedCase, asked: Asked<"tell-intermediary">): Decision => {
  const wrong = intermediaryRefusal(state);
  return wrong === undefined ? decided({ type: "intermediary-told", ...factOf(asked) }) : refused(state, wrong);
};

/** The family hears what the person wants it to hear; of a child, only where that is safe. Source: practice C4, C5. */
export const tellFamily = (state: OfficeCase, asked: Asked<"tell-family">): Decision => {
  const { wishes, child } = state.content;
  if (wishes.unwanted.includes("family-told")) return refused(state, "against-the-wish");
  if (wishes.family !== "wants-it") return refused(state, "family-only-by-wish");
  if (child !== null && !mayTellCaregivers(child)) return refused(state, "not-safe-to-tell-caregivers");
  return decided({ type: "family-told", ...factOf(asked) });
};

/**
 * The person takes it back while there is no answer; who wants to hear none that is there declines it. What was said about
 * staff still owes its safety call.
 */
export const withdraw = (state: OfficeCase, asked: Asked<"withdraw">): Decision =>
  isAnswerOwed(state)
    ? decided({ type: "case-withdrawn", ...factOf(asked), wishedBy: asked.wishedBy })
    : refused(state, "wrong-status-for-it");

/**
 * One of the five consents changes. Without the one to share, the identity does not stay with a sensitive case; without the
 * one to write down, no word does that the office can open. Source: `withdrawalConsequences`.
 */
export const recordConsent = (state: LodgedCase, asked: Asked<"record-consent">): Decision => {
  const { said, at } = asked;
  return recordAnswer(state.consent, said, at).match(
    () => {
      const erase = takesWordsBack(said) ? slotsTakenBack(state) : [];
      const recorded = { type: "consent-recorded" as const, ...factOf(asked), said, erase };
      const identity = state.way === "investigating-body" ? state.content.identity : null;
      return identity !== null && (takesWordsBack(said) || (said.purpose === "sharing" && said.answer !== "given"))
        ? decided(recorded, { type: "identity-taken-back", ...factOf(asked), erase: [identity.slot] })
        : decided(recorded);
    },
    ({ code, facts }) => refused(state, code, facts),
  );
};
