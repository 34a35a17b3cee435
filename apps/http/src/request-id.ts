import { randomUUID } from "node:crypto";

/** The header that a request is found again by, in the log and in what the person is told. */
export const REQUEST_ID = "x-request-id";

const FORM = /^[A-Za-z0-9][A-Za-z0-9-]{7,63}$/;

/** The id that came with the request, where it looks like one; else a new one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && FORM.test(given) ? given : randomUUID();
