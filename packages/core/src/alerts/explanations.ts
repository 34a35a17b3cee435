import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of alerts mean. Those shared with incidents or taxonomies (`type-not-collected`, …) are explained there. */
export const alertsExplanations = {
  "no-trigger-for-sexual-violence":
    "Sexual and gender-based violence makes no alert: its trigger would say beside an area that it happened there.",
  "reminder-after-the-limit": "A reminder at or after the limit comes too late.",
  "trigger-unknown": "The alert protocol has no trigger of this code.",
  "known-in-the-future": "Nobody can have learned of it after now; the clock of the phone may be wrong.",
  "known-too-long-ago": "The moment of knowing lies before anything this system is for.",
  "known-before-it-happened":
    "It was known before it is said to have happened, so the date is left out and the alert stands.",
  "happened-too-long-ago":
    "It is said to have happened before anything this system is for, so the date is left out and the alert stands.",
  "time-without-its-day": "A time of day without its day says nothing, so it is left out.",
  "type-left-out": "The taxonomy has no type of this code, so the violation is left out and the alert stands.",
  "response-not-in-the-protocol": "The protocol lists no such response, or no such function to ask it of.",
  "people-not-kept": "The counts of people could be the survivors, so they were not kept.",
  "alert-merged": "This alert was found to be the same as another; work goes on there (`into`).",
  "alert-cancelled": "The alert was cancelled; nothing follows.",
  "threat-not-materialised": "The threat did not come true and the alert is closed; it was not false.",
  "already-cleared": "The alert is cleared already; it can be disseminated.",
  "not-cleared": "The two questions have to be answered before an alert is sent; `answerable alerts clear` asks them.",
  "cleared-by-its-drafter":
    "The protocol wants another person than the drafter to clear it; `--alone` says why nobody else could.",
  "clearing-needed": "What was sent is corrected only with the two questions answered again.",
  "narrative-could-tell-who-told":
    "A reader could work out who told us, so the narrative cannot be sent: leave it out (`--left-out narrative`).",
  "somebody-could-be-harmed":
    "Somebody could be harmed if the wrong people read it, so it cannot be sent whole: say what is left out.",
  "already-disseminated": "The alert was sent already; correct it instead.",
  "not-disseminated": "The alert was not sent yet.",
  "sent-before-known": "It cannot have been sent before it was known.",
  "sent-in-the-future": "It cannot have been sent after now.",
  "taken-up-already": "Somebody took it up, so it cannot be said any more that nobody did or that nothing is known.",
  "no-threat": "Only a threat can fail to come true; what did not happen is cancelled, with a reason.",
  "not-linked": "The alert is not linked to this incident.",
} as const satisfies Explanations;
