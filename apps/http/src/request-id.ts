import { randomUUID } from "node:crypto";

/** The header that a request is found again by, in the log and in what the person is told. */
export const REQUEST_ID = "x-request-id";

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id that came with the request, where it is a UUID, which is nobody; else a new one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && FORM.test(given) ? given : randomUUID();
