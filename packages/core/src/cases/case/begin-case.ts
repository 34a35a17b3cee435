import type { CaseEvent } from "./case-event.ts";
import type { CaseKept, OfficeCase, OfficeRecord, SensitiveCase, SensitiveRecord } from "./case-state.ts";
import { nothingTallied } from "./case-tally.ts";
import { momentOf } from "./moment-of.ts";

type Began<Type extends CaseEvent["type"]> = Extract<CaseEvent, { type: Type }>;

const keptOf = (
  event: Began<"case-lodged" | "sensitive-case-lodged">,
  reply: CaseKept["reply"],
  safetyCall: CaseKept["safetyCall"],
): CaseKept => {
  const { print, content, at } = event;
  const { receivedAt, consent } = content;
  return {
    ...{ print, consent, reply, safetyCall, since: receivedAt, round: "first", level: 0, reopenings: 0 },
    timeline: [momentOf(event, "received", { doneAt: receivedAt, at })],
    ...{ interims: [], information: [], unseen: 0, attempts: [] },
    ...{ intermediaryTold: false, acknowledged: false, satisfaction: null },
  };
};

/** What only the office holds, before it did anything. */
export const untouchedOffice = (
  content: OfficeRecord["content"],
): Omit<OfficeRecord, keyof CaseKept | "way" | "content" | "touched"> => ({
  ...{ triaged: false, answers: [], answersBefore: 0, wishUnmet: null, tally: nothingTallied },
  ...{ owner: content.organisation, handOver: null, duplicates: [], returnUntold: false },
});

/** What is known of a sensitive case's way to the body, before it went anywhere. */
export const notForwarded: Omit<SensitiveRecord, keyof CaseKept | "way" | "content"> = {
  ...{ support: [], forwardedInformation: 0, forwardedIdentity: false, forwardedTo: [] },
};

/** A case as it is when it was lodged. */
export const beginOffice = (event: Began<"case-lodged">): OfficeCase => ({
  ...keptOf(event, event.content.wishes.reply, { is: event.content.aboutStaff ? "to-agree" : "not-owed" }),
  ...untouchedOffice(event.content),
  touched: false,
  ...{ status: "lodged", way: "office", content: event.content },
});

/** A sensitive case as it is when it was lodged; its safety call is owed from then on. */
export const beginSensitive = (event: Began<"sensitive-case-lodged">): SensitiveCase => ({
  ...keptOf(event, event.content.reply, { is: "to-agree" }),
  ...notForwarded,
  ...{ status: "lodged", way: "investigating-body", content: event.content },
});
