import type { Explanations } from "@answerable/core";

/** What the codes of pulling mean. */
export const pullExplanations = {
  "form-listed-twice": "A form is pulled from one place only; this one stands in the list before it.",
  "name-of-another":
    "What is pulled stands in the log in the name of whoever adopts this document; say her or his own code.",
  "source-unreachable":
    "The server of the form did not answer. It is asked again later; nothing that came before is lost.",
  "source-busy": "The server of the form wants to be asked later (`afterSeconds`), and will be.",
  "source-failed": "The server of the form failed. It is asked again later.",
  "source-answer-unusable":
    "The server's answer broke off, was none that can be read, or was not to what was asked. Nothing of that page was taken; it is asked for again.",
  "source-answer-too-large": "One submission alone is larger than 32 MB; look at it at the server.",
  "source-token-refused":
    "The server does not take the token any more, or sent a sign-in page in place of an answer. Put a new token into the server's file.",
  "source-form-unknown":
    "The server knows no such form, or the account of the token may not see it. Look at `asset` in the document.",
  "source-token-needed":
    "No token for this server: ANSWERABLE_COLLECTING_TOKENS names a folder, and there a file called as the server's code holds the server's address, a space and the token.",
  "source-token-elsewhere":
    "The token's file names another server than the document does, so it was sent nowhere. If the document is right, write its address into the file.",
  "pull-overtaken": "Somebody else pulls this form at the same time; it is whole all the same.",
  "pull-stopped": "It was told to stop, and goes on from there the next time.",
} as const satisfies Explanations;
