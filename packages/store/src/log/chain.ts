import { hash } from "node:crypto";

/** An event as it stands in the log. Everything here is covered by the chain. */
export interface LoggedFields {
  readonly operation: string;
  readonly module: string;
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly subject: string;
  readonly type: string;
  readonly schema: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly via: string;
  /** The event as JSON, byte for byte as it was first written. */
  readonly data: string;
}

/** What stands before the first event. */
export const FIRST_HASH = "0".repeat(64);

const part = (value: string | number): string => {
  const text = String(value);
  return `${Buffer.byteLength(text)}:${text}`;
};

/**
 * The link of the chain: SHA-256, in hexadecimal, over the previous link and every field of the event, each written as
 * its length in bytes, a colon, and itself in UTF-8. Anyone can recompute it from an export.
 */
export const chainHash = (previous: string, event: LoggedFields): string =>
  hash(
    "sha256",
    part(previous) +
      part(event.operation) +
      part(event.module) +
      part(event.position) +
      part(event.stream) +
      part(event.version) +
      part(event.subject) +
      part(event.type) +
      part(event.schema) +
      part(event.at) +
      part(event.actor) +
      part(event.role) +
      part(event.via) +
      part(event.data),
  );
