import type { Instant } from "../../kernel/instant.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import type { CaseInput } from "../case/case-content.ts";
import type { ConsentRecord, RecordedAnswer } from "../consent/consent-record.ts";

/** The channel of whatever comes over the network from somebody who is not known. Answerable default. */
const PUBLIC_CHANNEL = LocalCode.parse("web-form");

const inWriting = (answer: RecordedAnswer): RecordedAnswer =>
  answer.answer === "not-asked" ? answer : { ...answer, how: "in-writing" };

const consentInWriting = (consent: ConsentRecord): ConsentRecord => ({
  recording: inWriting(consent.recording),
  referral: inWriting(consent.referral),
  sharing: inWriting(consent.sharing),
  "contact-back": inWriting(consent["contact-back"]),
  mrm: inWriting(consent.mrm),
});

/** A submission as it stands after what only staff could say was taken out of it. */
export interface FromThePublic {
  readonly input: CaseInput;
  /** What the sender had said otherwise, by field. */
  readonly overruled: readonly (keyof CaseInput)[];
}

/**
 * What somebody who is not known sends: when it was received, by which channel, by whom it was lodged and that somebody spoke
 * with the person is said by the server, or clocks, measures and duties could be set by a stranger. What the person says
 * of herself or himself, wishes and agrees to stays. Source: issue "The HTTP app"; practice C17.
 */
export const fromThePublic = (said: CaseInput, now: Instant): FromThePublic => {
  const { saidBefore, consent } = said;
  const ours = {
    ...{ receivedAt: now, channel: PUBLIC_CHANNEL, lodgedBy: "self", spokenWith: false },
    saidBefore: saidBefore.how === "spoken" ? { ...saidBefore, how: "on-the-page" } : saidBefore,
    consent: consentInWriting(consent),
  } as const satisfies Partial<CaseInput>;
  const overruled = (Object.keys(ours) as (keyof typeof ours)[]).filter(
    (field) => JSON.stringify(said[field]) !== JSON.stringify(ours[field]),
  );
  return { input: { ...said, ...ours }, overruled };
};
