/**
 * What goes wrong on the way to a use case over HTTP, and when its server is started. The sentences stand here and not in the app, so that
 * `explain` knows them wherever it is asked.
 */
export const httpExplanations = {
  "invalid-input": "The request does not fit; `issues` lists everything that is wrong with it. Nothing was written.",
  "route-not-found": "Nothing is served at this address.",
  "method-not-taken": "The address is served, but not with this method; `Allow` names those that are.",
  "sign-in-needed": "Say who asks: `Authorization: Bearer` with a token, which `POST /v1/accounts/sign-in` gives.",
  "token-not-known": "The token opens nothing here.",
  "no-account-linked":
    "The agency's own sign-in says who asks, and no account here is linked to it: take up a one-time sign-in with it first.",
  "provider-unreachable":
    "The agency's own sign-in cannot be reached, so nobody can say who asks; ask again in a moment.",
  "not-acceptable": "None of the formats in `Accept` is given here; `allowed` names those that are.",
  "media-type-not-taken": "A body of this type is not read here; `allowed` names those that are.",
  "encoding-not-taken": "The body is to be UTF-8, and not packed.",
  "body-too-large": "The body is larger than `mostBytes`; nothing of it was read.",
  "not-utf-8": "The body is not UTF-8 from its first byte to its last.",
  "body-not-whole": "The body broke off before its end.",
  "key-stands-twice": "A field stands twice in one object, so that readers differ in which one counts.",
  "text-not-whole": "A text holds a half character or a null character.",
  "number-too-large": "A number is larger than can be written exactly.",
  "given-twice": "A parameter that is one value was given more than once.",
  "stands-in-the-path": "What the address names does not stand in the body or the query.",
  "not-in-an-address": "This is not taken from an address, which others may log; send it in the body.",
  "cursor-not-valid": "The cursor is none that this list gave to this person for this question.",
  "precondition-not-read": '`If-Match` is one version in quotes, as `ETag` gave it, such as "7".',
  "precondition-not-taken": "What is asked here depends on no version.",
  "idempotency-key-not-read":
    "`Idempotency-Key` is up to 190 printable characters of ASCII, in quotes or without, such as a UUID.",
  "keys-differ": "The key in `Idempotency-Key` and the one in the body differ.",
  "versions-differ": "The version in `If-Match` and the one in the body differ.",
  "part-not-known": "A part of the form is named like no field.",
  "tokens-in-the-clear":
    "Beyond this machine tokens would go through the network readable. Put a proxy that speaks TLS in front, and say so with ANSWERABLE_HTTP_BEHIND_TLS=yes.",
  "port-taken":
    "Another program listens at this port; set ANSWERABLE_HTTP_PORT to another, or to 0 for any that is free.",
  "port-not-allowed": "This port is kept for the system; take one above 1023 and let the proxy listen at it.",
  "host-not-here": "This machine has no such address to listen at.",
  "not-an-address": "This names no address and no network, such as 127.0.0.1, ::1 or 10.0.0.0/8.",
  "took-too-long":
    "This takes longer to compute than the server lets one question compute; ask for less at once, or at the command line.",
  "too-many-requests":
    "This token has asked more often than it may; ask again after the seconds that Retry-After says.",
  "provider-in-the-clear":
    "The agency's own sign-in is named by an `https:` address (or one of this machine), or its keys could be changed on their way.",
  "shutting-down": "The server is going down; ask again in a moment.",
  "not-ready": "The server cannot reach its store or its keys.",
  bug: "Something broke that should not have; it is logged under the request's id, without what was asked.",
} as const satisfies Readonly<Record<string, string>>;
