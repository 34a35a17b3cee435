import type { Asked, CaseCommand } from "../case/case-command.ts";
import { actor, ask, caseContent, idOf, lodge, slot } from "../case/case-fixture.ts";
import { defaultPhoneMessages } from "./default-phone-messages.ts";
import { MessageAgreement } from "./message-agreement.ts";
import { readPhoneMessages } from "./read-phone-messages.ts";

/** She has a phone of her own and named the afternoons of working days, in Mali. */
export const messageAgreement = (more: object = {}): MessageAgreement =>
  MessageAgreement.parse({
    ...{ channel: "sms", holder: "only-the-person", naming: "no-name", askedForIt: false },
    ...{ on: "2021-06-14", how: "face-to-face", number: slot("contact", 71) },
    hours: {
      zone: "Africa/Bamako",
      spans: [{ days: ["monday", "tuesday", "wednesday", "thursday", "friday"], from: "14:00", to: "17:00" }],
    },
    ...more,
  });

/** What an agency adopted: numbers of Mali, WhatsApp under its own name, a second sentence that names it. */
export const phoneMessages = (more: object = {}) =>
  readPhoneMessages({
    ...defaultPhoneMessages,
    id: "mali-phone-messages",
    numbering: { callingCode: "223", trunkPrefix: null, nationalDigits: [8] },
    names: ["Answerable", "Voix de Koro"],
    senders: { sms: { shows: "a-number-alone" }, whatsapp: { shows: "the-organisation" } },
    sentences: [
      ...defaultPhoneMessages.sentences.map((one) => ({ ...one, templates: { fr: "HXcall0rcomeby" } })),
      {
        ...{ code: "call-us", names: "the-organisation" },
        texts: { fr: "Bonjour de Voix de Koro. Merci d'appeler quand cela vous convient." },
      },
    ],
    ...more,
  })._unsafeUnwrap();

export const MESSAGE = idOf(9081);

/** A case whose person agreed to messages, and some commands on it; `more`: what it holds. */
export const lodgedWith = (more: object = {}, agreement: object = {}): readonly CaseCommand[] => [
  lodge(more),
  ask("agree-messages", "2021-06-14", { agreement: messageAgreement(agreement) }),
];

export const askToCall = (day: string, more: Partial<Asked<"ask-to-call">> = {}, by = "case-01"): CaseCommand => ({
  ...ask("ask-to-call", day, {
    ...{ message: MESSAGE, because: "there-is-word", sentence: null, messages: phoneMessages() },
    ...more,
  }),
  by: actor(by),
});

/** The worker's turn, at an hour of Mali's clock, which is UTC. */
export const goOut = (day: string, hour: string, message = MESSAGE): CaseCommand =>
  ({
    ...ask("send-message", day, { message, messages: phoneMessages() }),
    ...{ at: `${day}T${hour}:00.000Z`, doneAt: `${day}T${hour}:00.000Z`, by: actor("system") },
  }) as CaseCommand;

export const childContent = caseContent({
  child: { assent: "given", bestInterests: "serves", caregivers: "not-known" },
  ownWord: { sex: "woman", ageBand: "under-18" },
});
