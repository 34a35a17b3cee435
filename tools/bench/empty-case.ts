import { type CaseCommand, CaseContent, type Instant, LodgedPrint, nothingRecorded } from "@answerable/core";

const content = CaseContent.parse({
  ...{ lodgedBy: "self", anonymous: false, channel: "desk", spokenWith: false, hasReceipt: false, language: "fr" },
  ...{ receivedAt: "2026-03-26T09:30:00.000Z", saidBefore: { how: "came-unasked", said: [] }, contacts: [] },
  ...{ consent: nothingRecorded, priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  ...{ recorder: "desk-01", category: null, narrative: null, reference: null },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "there-is-none" },
  },
  rules: { mechanism: null, policy: null, closerIsAnother: false, attempts: 1, appealLevels: 1 },
});

const print = LodgedPrint.parse("a".repeat(64));

/** The lodging of a case that says nothing, under no policy. */
export const emptyCase = (at: Instant): CaseCommand =>
  ({ type: "lodge", at, doneAt: at, by: "desk-01", content, print }) as CaseCommand;
