import type { Explanations } from "@answerable/core";

/** What the codes of a proof of the logs mean. */
export const auditExplanations = {
  "event-missing": "An event is not there, or is not at its place: the log was shortened or cut.",
  "event-changed": "An event is not as it was written: its bytes, its author or its place.",
  "head-moved": "The log ends elsewhere than its head says.",
  "anchor-differs":
    "At this place stands another link than the one that was signed and kept elsewhere: the log was written anew from before it on, or is a copy that went its own way. Keep the machine as it is, and ask whoever keeps the anchors.",
  "shorter-than-anchor":
    "The log ends before a place that was signed and kept elsewhere: a backup was brought back, or what came later was cut off.",
  "anchor-not-read": "The file holds no signed heads of logs, or not as they were written.",
  "anchor-of-another-operation": "These are the heads of another operation's logs.",
  "anchor-key-differs":
    "The heads are signed with another key than this operation's, or than the one that was named: they are not this operation's, or its keys were replaced.",
  "anchor-forged": "The signature is not that of these heads: somebody changed the file.",
  "part-not-here": "The heads name a part that this operation does not run any more; its log is not here to be proved.",
} as const satisfies Explanations;
