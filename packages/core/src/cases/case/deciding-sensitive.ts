import { isConsented } from "../../safeguards/consent.ts";
import { consentOf } from "../consent/consent-record.ts";
import { partsForwarded } from "../consent/parts-forwarded.ts";
import type { Asked } from "./case-command.ts";
import type { CaseContent } from "./case-content.ts";
import { type Decision, decided, factOf, refused } from "./case-rejection.ts";
import { hasMoreForBody, type OfficeCase, type SensitiveCase } from "./case-state.ts";
import { contactRefusal } from "./contact-refusal.ts";
import { partsRefusal } from "./deciding-lodging.ts";
import { isPerson } from "./handler.ts";
import type { SensitiveContent } from "./sensitive-content.ts";
import { slotsOf } from "./slots-of.ts";

/** How and when a case arrived, under which rules, and near whom it is: the same, whichever way it takes. */
const arrivalOf = (content: CaseContent | SensitiveContent) => {
  const { lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt } = content;
  const { saidBefore, aboutUnits, rules } = content;
  return { lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt, saidBefore, aboutUnits, rules };
};

/** It goes to the body, its deputy or the local alternative, and nowhere else; without consent, without the identity. */
export const forward = (state: SensitiveCase, asked: Asked<"forward">): Decision => {
  if (state.status === "body-concluded" || state.status === "loop-closed") return refused(state, "wrong-status-for-it");
  if (!hasMoreForBody(state) && state.forwardedTo.includes(asked.to)) return refused(state, "nothing-to-forward");
  const agreed = partsForwarded(consentOf(state.consent));
  const parts = state.content.identity === null ? agreed.filter((part) => part === "allegation") : agreed;
  return decided({ type: "sensitive-case-forwarded", ...factOf(asked), to: asked.to, parts });
};

export const recordBodyAcknowledged = (state: SensitiveCase, asked: Asked<"record-body-acknowledged">): Decision =>
  state.status === "forwarded"
    ? decided({ type: "body-acknowledged", ...factOf(asked) })
    : refused(state, "not-forwarded");

export const recordBodyConclusion = (state: SensitiveCase, asked: Asked<"record-body-conclusion">): Decision =>
  state.status === "forwarded" || state.status === "with-the-body"
    ? decided({ type: "body-concluded", ...factOf(asked), conclusion: asked.conclusion })
    : refused(state, "not-forwarded");

export const addIdentity = (state: SensitiveCase, asked: Asked<"add-identity">): Decision => {
  const { identity } = asked;
  if (state.content.identity !== null) return refused(state, "identity-there-already");
  if (identity.sealedTo !== state.content.path.recipient) return refused(state, "not-sealed-to-the-body");
  if (!isConsented(consentOf(state.consent), "sharing")) return refused(state, "identity-without-consent");
  return decided({ type: "identity-added", ...factOf(asked), identity });
};

export const takeIdentityBack = (state: SensitiveCase, asked: Asked<"take-identity-back">): Decision => {
  const { identity } = state.content;
  if (identity === null) return refused(state, "no-identity-there");
  return decided({ type: "identity-taken-back", ...factOf(asked), erase: [identity.slot] });
};

/**
 * The body gives it back as something about the programme, in its own summary. The original stays with the body: nothing
 * of it is in what comes back.
 */
export const returnFromBody = (state: SensitiveCase, asked: Asked<"return-from-body">): Decision => {
  const { body, content } = asked;
  if (state.forwardedTo.length === 0) return refused(state, "not-forwarded");
  if (body !== state.content.path.body) return refused(state, "another-body-returns");
  if (content.category?.way !== "office") return refused(state, "category-goes-to-the-body");
  const there = new Set(slotsOf([state.content.allegation, state.content.identity, state.information]));
  const isOriginal = slotsOf(content).some((slot) => there.has(slot));
  if (isOriginal || content.narrative?.sealedTo !== "store") return refused(state, "original-stays-with-the-body");
  const arrived = {
    ...{ ...arrivalOf(state.content), consent: state.consent, contacts: state.content.contacts },
    ownWord: state.content.spokenWith ? content.ownWord : null,
  };
  return decided({ type: "returned-from-body", ...factOf(asked), body, content: { ...content, ...arrived } });
};

/**
 * A person finds that a case of the office is sensitive. What the office could open is named, to be erased; what goes on is
 * two parts that it cannot open. Ways to reach the person stay only where she or he agreed to be contacted again, and wants it.
 */
export const reclassify = (state: OfficeCase, asked: Asked<"reclassify">): Decision => {
  if (!isPerson(asked.by)) return refused(state, "a-person-classifies");
  const { category, path, allegation, identity } = asked;
  const { consent, reply } = state;
  const wrong = partsRefusal({ category, path, consent }, allegation, identity);
  if (wrong !== undefined) return refused(state, wrong);
  const content: SensitiveContent = {
    ...arrivalOf(state.content),
    ...{ consent, reply, category, path, allegation, identity },
    contacts: state.content.contacts.filter(({ kind }) => contactRefusal(state, kind) === undefined),
  };
  const stays = new Set(slotsOf(content));
  const erase = slotsOf(state).filter((slot) => !stays.has(slot));
  return decided({ type: "found-sensitive", ...factOf(asked), content, erase });
};
