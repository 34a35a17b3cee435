import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";

/** The header that says which request this is, so that sent twice it is done once. */
const IDEMPOTENCY_KEY = "idempotency-key";

const FORM = /^("?)([\x21\x23-\x5b\x5d-\x7e]{1,190})\1$/;

/**
 * What a request was sent under, in quotes or without; undefined: under nothing. Err `idempotency-key-not-read`.
 * Source: draft-ietf-httpapi-idempotency-key-header.
 */
export const idempotencyKey = ({ headers }: Request): Result<string | undefined, Issue> => {
  const header = headers.get(IDEMPOTENCY_KEY);
  if (header === null) return ok(undefined);
  const key = FORM.exec(header.trim())?.[2];
  return key === undefined ? err(issue("idempotency-key-not-read")) : ok(key);
};
