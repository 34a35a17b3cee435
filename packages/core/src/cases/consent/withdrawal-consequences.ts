import type { ConsentPurpose } from "../../safeguards/consent.ts";

/** What has already been done with what the person agreed to; only codes, asked of the state. */
export interface ConsentUse {
  /** A service or another organisation was told. */
  readonly referred: boolean;
  /** Somebody outside the receiving organisation knows who the person is. */
  readonly shared: boolean;
  /** The investigating body has the allegation. */
  readonly forwarded: boolean;
  /** It went to the monitoring and reporting mechanism. */
  readonly usedInMrm: boolean;
  /** The person holds a receipt, and can come back without being contacted. */
  readonly hasReceipt: boolean;
}

type Done = keyof ConsentUse | "always" | "without-receipt";

/** One thing that follows, and where it does. */
interface Consequence {
  readonly does: string;
  readonly where: Done;
}

const follows = <Code extends string>(does: Code, where: Done = "always"): Consequence & { readonly does: Code } => ({
  does,
  where,
});

/**
 * What follows when the person takes one agreement back: data, so that a page can say it before it is done. What has left
 * cannot be called back by us, so the person is told that, and those who have it are asked.
 * Source: practice C2 (an allegation still goes without consent, without the identity), C3, H1 (what stays after erasure);
 * the list is an Answerable default.
 */
const withdrawalConsequences = {
  recording: [
    follows("erase-words-and-contact"),
    follows("keep-category-area-and-month"),
    follows("ask-others-to-delete", "shared"),
    follows("say-what-the-body-keeps", "forwarded"),
  ],
  referral: [
    follows("refer-no-more"),
    follows("tell-the-service-to-stop", "referred"),
    follows("say-what-cannot-be-called-back", "referred"),
  ],
  sharing: [
    follows("share-no-more"),
    follows("forward-without-identity"),
    follows("ask-others-to-delete", "shared"),
    follows("tell-the-body-that-identity-is-withdrawn", "forwarded"),
    follows("say-what-cannot-be-called-back", "shared"),
  ],
  "contact-back": [
    follows("contact-no-more"),
    follows("leave-the-answer-behind-the-receipt", "hasReceipt"),
    follows("close-as-asked-for-none", "without-receipt"),
  ],
  mrm: [
    follows("use-no-more-in-the-mrm"),
    follows("ask-the-mrm-to-delete", "usedInMrm"),
    follows("say-what-cannot-be-called-back", "usedInMrm"),
  ],
} as const satisfies Readonly<Record<ConsentPurpose, readonly Consequence[]>>;

export type WithdrawalConsequence = (typeof withdrawalConsequences)[ConsentPurpose][number]["does"];

const holds = (where: Done, use: ConsentUse): boolean => {
  if (where === "always") return true;
  return where === "without-receipt" ? !use.hasReceipt : use[where];
};

/** What follows here and now when the person takes this agreement back, in the order in which it is done. */
export const consequencesOf = (purpose: ConsentPurpose, use: ConsentUse): readonly WithdrawalConsequence[] =>
  withdrawalConsequences[purpose].filter(({ where }) => holds(where, use)).map(({ does }) => does);
