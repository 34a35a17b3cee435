import type { Explanations } from "../kernel/explanations.ts";
import { caseIssues, caseRules } from "./case/case-explanations.ts";
import { gbvTally } from "./gbv-tally/gbv-tally-explanations.ts";
import { phoneIssues } from "./phone/phone-explanations.ts";

/** Receipts: issues name the group, counted from 1, and never a digit. */
const receipts = {
  "receipt-wrong":
    "This is no receipt: twenty digits, each group of four with a last digit that belongs to the others.",
  "receipt-not-a-digit": "In this group (`group`) stands something that is no digit; digits of every script are taken.",
  "receipt-too-short": "A receipt has twenty digits (`needed`); there are fewer (`digits`). Look for a group left out.",
  "receipt-too-long": "A receipt has twenty digits (`needed`); there are more. Look for a group written twice.",
  "receipt-group-uneven": "This group (`group`) has not four digits (`digits`); look at it again.",
  "receipt-group-wrong":
    "The digits of this group (`group`) do not belong together, or it stands in another's place; look at it, or have it read out, again.",
  "receipt-needs-more-bytes":
    "Too few of the bytes could be used (`usable` of `needed`) without favouring a digit; put the next counter's HMAC behind them.",
} as const satisfies Explanations;

/** Words agreed on in place of a receipt; never the words. */
const agreedWords = {
  "agreed-words-too-few": "At least `least` different words; fewer are guessed by whoever knows the person.",
  "agreed-words-too-short": "The words have at least `least` letters together; shorter ones are guessed.",
  "agreed-words-too-long": "The words are too long to be remembered alike twice.",
  "agreed-words-identify": "The words would tell who somebody is, and neighbours would guess them; agree on others.",
  "agreed-words-at-the-desk": "Words are agreed on between the person and somebody at a desk.",
  "agreed-words-taken":
    "In this area and month something else stands under these words; agree on others. What was typed twice is sent again as it was.",
} as const satisfies Explanations;

/** Who is near the subject of a complaint. */
const units = {
  "unit-listed-twice": "The same unit stands twice in the list.",
} as const satisfies Explanations;

/** Agreements, what a child says, and what follows when an agreement is taken back. */
const consent = {
  "consent-never-given": "Only what was given can be withdrawn; `was` says what stands.",
  "consent-was-given":
    "It was given before, so it is withdrawn now, which has consequences of its own, and not refused.",
  "consent-in-the-future": "Nobody can have answered after today.",
  "consent-before-the-last-answer": "The person answered this later already (`lastOn`); the last word holds.",
  "assent-needed":
    "Somebody under 18 is asked in plain words first, and agrees (`assent` says what stands); a caregiver's yes does not stand in for it.",
  "best-interests-not-judged": "A trained person judges first whether this serves the child.",
  "harms-the-child": "A trained person judged that this harms the child; it is not done.",
  "goes-to-child-protection":
    "What a child says about abuse is not written down here. Call the child-protection service of the area with the child, as the service card says.",
  "erase-words-and-contact": "The words, the ways to reach the person and every other sealed part are erased.",
  "keep-category-area-and-month": "What it was about, the area and the month stay: they lead to nobody.",
  "ask-others-to-delete": "Those who were told who the person is are asked to delete it.",
  "say-what-the-body-keeps": "The investigating body has the allegation; the person is told that it keeps it.",
  "refer-no-more": "No service is told anything more.",
  "tell-the-service-to-stop": "The service that was told is asked to stop.",
  "say-what-cannot-be-called-back": "The person is told what has left already and cannot be called back.",
  "share-no-more": "Nobody more learns who the person is.",
  "forward-without-identity": "An allegation still goes to the investigating body, without who the person is.",
  "tell-the-body-that-identity-is-withdrawn":
    "The investigating body is told that the person no longer agrees to be known.",
  "contact-no-more": "Nobody contacts the person any more.",
  "leave-the-answer-behind-the-receipt": "The answer waits where the person finds it with the receipt.",
  "close-as-asked-for-none": "Without a receipt no way is left: the loop closes because the person asked for no word.",
  "use-no-more-in-the-mrm": "It is used no more for monitoring and reporting on grave violations.",
  "ask-the-mrm-to-delete": "Those who took it into that mechanism are asked to delete it.",
} as const satisfies Explanations;

/** Whether those who receive sealed complaints can open them. */
const rehearsals = {
  "proof-never-asked": "Nobody was asked for a proof yet; send a test packet first.",
  "no-packet-out": "No test packet is out: the last one was answered (`status`). Send another one.",
  "recipient-is-another":
    "These are the rehearsals of `role` `recipient`; another recipient has rehearsals of its own.",
  "proof-by-day-out-of-reach": "The day by which the packet is opened lies from `today` to `last`, a quarter on.",
  "packet-digest-used": "Each test packet holds something new; this one was sent before, so it would prove nothing.",
  "not-what-the-packet-held":
    "What came back is not what the packet held; read it again, or report that it was not opened.",
  "opened-before-it-was-sent": "It cannot have been opened before it was sent (`askedOn`).",
  "opened-in-the-future": "It cannot have been opened after today.",
  "key-and-way-differ": "Who opens with a key of its own names it; who uses a portal or a mail names none.",
} as const satisfies Explanations;

/** Whether sensitive complaints are taken today, and the question after closing. */
const intake = {
  "said-by-the-server":
    "This is said by the server for whoever is not known: when it came, by which channel, that nobody spoke with the person, that it was agreed in writing. What was sent stands nowhere.",
  "rehearsal-never-proved":
    "Sensitive complaints are not taken: `recipient` has never shown that it can open a test packet. Send one.",
  "rehearsal-overdue":
    "Sensitive complaints are not taken: more than a quarter ago `recipient` last opened a test packet, or it let the day pass. Send one.",
  "rehearsal-not-opened":
    "Sensitive complaints are not taken: `recipient` could not open the last test packet. Mend that, and send another one.",
  "loop-still-open": "People are asked how content they are only after the loop was closed (`status`).",
  "satisfaction-answered": "The person answered that already; nobody asks twice.",
  "no-contact-agreed": "The person did not agree to be contacted; whoever holds a receipt is asked there.",
} as const satisfies Explanations;

/** What the codes of cases mean. */
export const casesExplanations = {
  ...caseRules,
  ...caseIssues,
  ...receipts,
  ...agreedWords,
  ...units,
  ...consent,
  ...rehearsals,
  ...intake,
  ...gbvTally,
  ...phoneIssues,
} as const satisfies Explanations;
