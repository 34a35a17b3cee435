import type { Explanations } from "@answerable/core";

/** Why a message to a phone did not go out or arrive, as it stands in the case and in a queue. */
export const phoneFailures = {
  "no-such-number": "There is no such number. Ask the person for it by another agreed way.",
  "phone-takes-no-messages":
    "The line takes no messages: it may be a landline, which reads them out to whoever picks up. Take another agreed way.",
  "person-said-stop":
    "The person answered that nothing more is wanted. The number is erased and nothing goes there; ask by another agreed way.",
  "phone-was-off": "The phone was off or out of reach for as long as the message could wait.",
  "not-within-the-hours": "It could not be delivered within the hours the person named, and was not delivered later.",
  "network-refused": "The network did not carry it, and gives no reason that helps.",
  "country-not-served": "The gateway's account sends nothing to this country; whoever runs it can allow it there.",
  "template-not-approved": "WhatsApp takes no first message in these words; have them approved, and adopt their name.",
  "channel-not-set": "The worker knows no sender for this channel (ANSWERABLE_WORKER_PHONE_…_FROM).",
  "gateway-away": "The gateway cannot be reached or does not answer.",
  "gateway-busy": "The gateway takes no more for now.",
  "gateway-refused": "The gateway did not take it, and gives no reason that is known here.",
  "gateway-answer-lost": "The gateway's answer was lost, so it is asked what it has before anything goes out again.",
  "gateway-token-refused": "The gateway does not take the token.",
  "gateway-token-not-there":
    "The file of the gateway's token cannot be read or is empty (ANSWERABLE_WORKER_PHONE_TOKEN_FILE).",
  "gateway-has-no-such-thing": "The gateway knows no such message, or no such account.",
  "gateway-not-finished":
    "The gateway has not finished with a message and keeps it until then; it is told again to forget it.",
  "answer-lost": "It was being handed over when the process ended; the gateway is asked whether it has it.",
  "on-its-way": "The gateway has it, and what became of it is looked at later.",
  "no-reference": "The gateway gave it no name, so what became of it cannot be asked.",
  "number-not-opened": "The number could not be opened, as the store or its keys do not answer.",
  "words-not-found": "What was decided a moment ago does not hold any more; it is decided again.",
  "phone-messages-not-read": "The adopted `phone-messages` cannot be read any more; adopt a new version.",
  "not-written": "The store did not answer.",
  "setting-goes-with-another":
    "Messages to phones need an account, its token and a sender; this one of the three is left out.",
} as const satisfies Explanations;
