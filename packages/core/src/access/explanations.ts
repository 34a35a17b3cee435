import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of access mean. */
export const accessExplanations = {
  "not-permitted": "None of the roles of the person who asks holds the permission that this needs.",
  "out-of-scope": "The record lies outside what the person who asks may see.",
  "actor-unknown": "No member of staff has this code; `answerable documents show staff` lists them.",
  "role-unknown": "The document has no role of this code.",
  "member-stands-twice": "A code stands for one member of staff only.",
  "administrator-may-not-read":
    "The administrator manages accounts; the role cannot read records or approve a release.",
  "grants-itself":
    "Nobody can widen her or his own roles, leave a unit to see what is about it, or move her or his own post; another " +
    "administrator has to.",
  "under-oneself": "Following supervisors upwards leads back to the same person.",
  "position-not-said":
    "The staff document does not say which post the person holds and under whom, so nobody can tell what she or he may deal with.",
  "token-opens-more":
    "Whoever makes a token has seen it, so it may open no more than its maker may; the holder makes such a one alone.",
  "token-stands-already": "A token is issued once; nothing was changed.",
  "token-revoked-already": "The token was revoked before; it opens nothing.",
  "unit-code-reserved": "No unit is called `not-known`: it stands where nobody knows yet in which unit somebody works.",
} as const satisfies Explanations;
