import type { CaseEvent } from "./case-event.ts";
import type { CaseKept, OfficeCase, SensitiveCase } from "./case-state.ts";

type Began<Type extends CaseEvent["type"]> = Extract<CaseEvent, { type: Type }>;

const keptOf = (
  event: Began<"case-lodged" | "sensitive-case-lodged">,
  reply: CaseKept["reply"],
  safetyCall: CaseKept["safetyCall"],
): CaseKept => {
  const { content, at } = event;
  const { receivedAt, consent } = content;
  return {
    ...{ consent, reply, safetyCall, level: 0, information: [], unseen: 0, attempts: [], reopenings: 0 },
    timeline: [{ what: "received", doneAt: receivedAt, at }],
    round: { kind: "first", since: receivedAt },
    ...{ intermediaryTold: false, acknowledged: false },
  };
};

/** A case as it is when it was lodged. */
export const beginOffice = (event: Began<"case-lodged">): OfficeCase => ({
  ...keptOf(event, event.content.wishes.reply, { is: event.content.aboutStaff ? "to-agree" : "not-owed" }),
  ...{ status: "lodged", way: "office", content: event.content, answers: [], interimWords: [], wishUnmet: null },
  ...{ owner: event.content.organisation, handOver: null, duplicates: [], returnUntold: false },
});

/** A sensitive case as it is when it was lodged; its safety call is owed from then on. */
export const beginSensitive = (event: Began<"sensitive-case-lodged">): SensitiveCase => ({
  ...keptOf(event, event.content.reply, { is: "to-agree" }),
  ...{ status: "lodged", way: "investigating-body", content: event.content },
  ...{ support: [], forwardedInformation: 0, forwardedIdentity: false, forwardedTo: [] },
});
