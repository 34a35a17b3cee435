import type { Failure } from "@answerable/use-cases";

/** The status of each code whose own is not that of its owner. The one place that knows them. Source: RFC 9110. */
const OF_CODE: Readonly<Record<string, number>> = {
  // what stands in the way before a use case is asked
  "route-not-found": 404,
  "method-not-taken": 405,
  "sign-in-needed": 401,
  "token-not-known": 401,
  "no-account-linked": 401,
  "provider-unreachable": 503,
  "not-acceptable": 406,
  "media-type-not-taken": 415,
  "encoding-not-taken": 415,
  "body-too-large": 413,
  "too-many-requests": 429,
  "body-not-whole": 400,
  "not-json": 400,
  "not-utf-8": 400,
  "nested-too-deep": 400,
  "key-stands-twice": 400,
  "text-not-whole": 400,
  "number-too-large": 400,
  "given-twice": 400,
  "part-not-known": 400,
  "stands-in-the-path": 400,
  "not-in-an-address": 400,
  "cursor-not-valid": 400,
  "wrong-cursor": 400,
  "precondition-not-read": 400,
  "precondition-not-taken": 400,
  "versions-differ": 400,
  "idempotency-key-not-read": 400,
  "keys-differ": 400,
  "shutting-down": 503,
  "not-ready": 503,
  bug: 500,
  // what a use case answers
  "actor-needed": 401,
  "not-permitted": 403,
  "out-of-scope": 403,
  "actor-unknown": 403,
  "grants-itself": 403,
  "manages-and-reads": 403,
  "glass-second-person": 403,
  "glass-third-person": 403,
  "glass-of-another": 403,
  "token-opens-more": 403,
  "needs-another-person": 403,
  "sign-in-refused": 401,
  "code-used-already": 401,
  "no-provider-named-you": 401,
  "sign-in-later": 429,
  "sign-in-busy": 503,
  "too-many-tries": 429,
  "not-found": 404,
  "module-not-here": 404,
  "code-not-known": 404,
  "slot-erased": 410,
  "slot-expired": 410,
  "operation-not-found": 503,
  "key-needed": 503,
  "store-unreachable": 503,
  "keys-changed": 503,
  "key-service-unreachable": 503,
  "store-locked": 503,
  "store-full": 503,
  "keys-locked": 503,
};

/** The codes whose status is not that of their owner. */
export const codesOfTheirOwn: readonly string[] = Object.keys(OF_CODE);

const OF_OWNER = { input: 422, rule: 409, store: 500 } as const satisfies Record<Failure["owner"], number>;

/** Problems of a body that say that the request itself cannot be read, of several together. */
const isUnread = (status: number): boolean => status < 422;

/** The status of a code; `owner`: whose failure it is. */
export const statusOf = (code: string, owner: Failure["owner"] = "input"): number => OF_CODE[code] ?? OF_OWNER[owner];

/** The status of several issues together: that of the first which says more than that the input is wrong. */
export const statusOfIssues = (codes: readonly string[]): number =>
  codes.map((code) => statusOf(code)).find(isUnread) ?? codes.map((code) => statusOf(code)).at(0) ?? 422;
