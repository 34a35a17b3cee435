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

/** SHA-256, in hexadecimal, over parts, each written as its length in bytes, a colon, and itself in UTF-8. */
export const linkOf = (...parts: readonly (string | number)[]): string => hash("sha256", parts.map(part).join(""));

/**
 * The link of the chain: SHA-256, in hexadecimal, over the previous link and every field of the event, each written as
 * its length in bytes, a colon, and itself in UTF-8. Anyone can recompute it from an export.
 */
export const chainHash = (previous: string, event: LoggedFields): string =>
  linkOf(
    previous,
    event.operation,
    event.module,
    event.position,
    event.stream,
    event.version,
    event.subject,
    event.type,
    event.schema,
    event.at,
    event.actor,
    event.role,
    event.via,
    event.data,
  );
