import { LocalCode } from "../../kernel/local-code.ts";
import type { PhoneMessages } from "./phone-messages.ts";

/**
 * What may be sent where an agency adopted nothing of its own: one sentence that names nobody, by SMS from a number without a name, at
 * most three times. A draft: a person of the place reads it first. Source: Answerable default.
 */
export const defaultPhoneMessages: PhoneMessages = {
  document: "phone-messages",
  id: "default-phone-messages",
  version: "1",
  title: { en: "Messages to a phone: a draft", fr: "Messages sur un téléphone : un projet" },
  effective: { from: null, to: null },
  source: "Answerable default",
  validations: [],
  numbering: null,
  names: [],
  senders: { sms: { shows: "a-number-alone" }, whatsapp: null },
  sentences: [
    {
      code: LocalCode.parse("call-or-come-by"),
      names: "nobody",
      texts: {
        en: "Hello. Please call or come by when it suits you.",
        fr: "Bonjour. Merci d'appeler ou de passer quand cela vous convient.",
      },
      templates: {},
    },
  ],
  mostTries: 3,
  hoursBetween: 48,
  lateAfterHours: 48,
};
