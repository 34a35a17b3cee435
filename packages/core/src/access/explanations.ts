import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of access mean. */
export const accessExplanations = {
  "not-permitted": "None of the roles of the person who asks holds the permission that this needs.",
  "out-of-scope": "The record lies outside what the person who asks may see.",
  "actor-unknown": "No member of staff has this code; `answerable documents show staff` lists them.",
  "role-unknown": "The document has no role of this code.",
  "member-code-reserved": "The code stands in the log where no member of staff acted; give another one.",
  "member-stands-twice": "A code stands for one member of staff only.",
  "administrator-may-not-read":
    "The administrator manages accounts; the role cannot read records or approve a release.",
  "kept-between-two":
    "What a facilitator and a mentor keep of a community and between them, and a sensitive entry of the journal, no role opens to others; whoever manages a facilitator sees in which months there was contact.",
  "manages-and-reads":
    "Whoever manages accounts (`members`) would also see or do something about people. Nobody does both, in whatever roles; name two.",
  "grants-itself":
    "Nobody can widen her or his own roles, leave a unit to see what is about it, or move her or his own post; another " +
    "administrator has to.",
  "under-oneself": "Following supervisors upwards leads back to the same person.",
  "position-not-said":
    "The staff document does not say which post the person holds and under whom, so nobody can tell what she or he may deal with.",
  "glass-asked-already": "This was asked for before under the same id; ask anew.",
  "glass-settled": "Somebody has decided on it; where the emergency goes on, ask again.",
  "glass-not-approved": "Nobody else has said yes to it, so nothing is open.",
  "glass-ran-out":
    "It was not approved within the hour, or the four hours are over; where the emergency goes on, ask again.",
  "glass-second-person": "Nobody approves or refuses what she or he asked for; a second person does.",
  "glass-third-person": "Neither who asked nor who approved is the third who looks at it.",
  "glass-of-another": "Only whoever asked opens the record, for whom it was approved.",
  "token-opens-more":
    "Whoever makes a token has seen it, so it may open no more than its maker may; the holder makes such a one alone.",
  "token-stands-already": "A token is issued once; nothing was changed.",
  "token-revoked-already": "The token was revoked before; it opens nothing.",
  "no-invitation-awaits": "No one-time sign-in of this account waits for a second person, or it has run out.",
  "needs-another-person":
    "A one-time sign-in, or how somebody else is reached, takes two people besides its holder: whoever entered it, and somebody else who confirms it.",
  "sign-in-refused":
    "This did not let anybody in. Which part of it was wrong is told to nobody, nor whether there is such an account.",
  "code-used-already": "Each code counts once; wait for the next one of the authenticator.",
  "account-ended-already": "The account was ended before; it opens nothing.",
  "sign-in-later": "Too many wrong answers came before this one; it is heard in `seconds`.",
  "sign-in-busy": "Too many are signing in at this moment; ask again in a moment.",
  "too-few-characters": "The password repeats the same few characters; take some words that nobody would put together.",
  "one-proof": "Give the authenticator's code or a recovery code: one of them, not both.",
  "no-provider-named-you":
    "Choose a password; nothing came with the request by which the agency's own sign-in says who asks.",
  "unit-code-reserved": "No unit is called `not-known`: it stands where nobody knows yet in which unit somebody works.",
} as const satisfies Explanations;
