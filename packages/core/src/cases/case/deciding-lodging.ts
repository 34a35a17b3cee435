import { err } from "neverthrow";
import { rejection } from "../../kernel/rejection.ts";
import { isConsented } from "../../safeguards/consent.ts";
import type { SlotRef } from "../../safeguards/slot-ref.ts";
import { consentOf } from "../consent/consent-record.ts";
import type { Asked, LodgeCommand } from "./case-command.ts";
import { type CaseRejection, type Decision, decided, factOf, refused } from "./case-rejection.ts";
import type { CaseState, LodgedCase, OfficeCase } from "./case-state.ts";
import { isPerson } from "./handler.ts";
import type { SensitiveContent } from "./sensitive-content.ts";
import { slotsOf } from "./slots-of.ts";

/** Why two sealed parts may not stand as they are, or undefined. */
export const partsRefusal = (
  { path, category, consent }: Pick<SensitiveContent, "path" | "category" | "consent">,
  allegation: SlotRef,
  identity: SlotRef | null,
): CaseRejection["code"] | undefined => {
  if (category.way !== "investigating-body") return "category-stays-with-the-office";
  const parts = [allegation, ...(identity === null ? [] : [identity])];
  if (parts.some(({ sealedTo }) => sealedTo !== path.recipient || sealedTo === "store"))
    return "not-sealed-to-the-body";
  return identity !== null && !isConsented(consentOf(consent), "sharing") ? "identity-without-consent" : undefined;
};

/**
 * The same submission comes again; whatever became of the case meanwhile, nothing is added to it. Whoever says something else
 * under its key may be anybody, and is not told where the case stands. Source: practice C7.
 */
const lodgeAgain = (state: LodgedCase, { print }: LodgeCommand): Decision =>
  print === state.print ? decided() : err(rejection("lodged-otherwise"));

/** A case is lodged; what is sorted as sensitive at once is lodged the other way. */
export const lodge = (state: CaseState, asked: Asked<"lodge">): Decision => {
  if (state.status !== "absent") return lodgeAgain(state, asked);
  const { content, print, at } = asked;
  if (content.receivedAt > at) return refused(state, "received-after-now");
  if (content.category?.way === "investigating-body") return refused(state, "category-goes-to-the-body");
  return decided({ type: "case-lodged", ...factOf(asked), content, print });
};

/** A sensitive case is lodged: a person says that it is one. */
export const lodgeSensitive = (state: CaseState, asked: Asked<"lodge-sensitive">): Decision => {
  if (state.status !== "absent") return lodgeAgain(state, asked);
  const { content, print, at, by } = asked;
  if (content.receivedAt > at) return refused(state, "received-after-now");
  if (!isPerson(by)) return refused(state, "a-person-classifies");
  const wrong = partsRefusal(content, content.allegation, content.identity);
  if (wrong !== undefined) return refused(state, wrong);
  return decided({ type: "sensitive-case-lodged", ...factOf(asked), content, print });
};

/**
 * What an import lodged goes with it as long as nothing has happened to it: nobody has acted on it, the person has added
 * nothing and holds no receipt to come back with. It lies at its source still, and may be taken in again.
 */
export const undoLodging = (state: OfficeCase, asked: Asked<"undo-lodging">): Decision => {
  const { batch } = asked;
  if (state.content.batch !== batch) return refused(state, "not-of-this-import");
  if (state.touched) return refused(state, "touched-since");
  if (state.content.hasReceipt) return refused(state, "person-holds-a-receipt");
  return decided({ type: "lodging-undone", ...factOf(asked), batch, erase: slotsOf(state.content) });
};
