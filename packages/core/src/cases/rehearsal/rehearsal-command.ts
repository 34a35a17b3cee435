import * as z from "zod";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { OpeningWay, RehearsalRecipient } from "./rehearsal-recipient.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

export const PacketDigest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<"PacketDigest">()
  .describe("SHA-256 of what a test packet holds: chance alone, never anything that was said.");
export type PacketDigest = z.infer<typeof PacketDigest>;

export const NotOpenedBecause = z
  .enum(["could-not-open", "key-lost", "never-arrived", "nobody-in-post"])
  .describe("Why a test packet was not opened.");
export type NotOpenedBecause = z.infer<typeof NotOpenedBecause>;

/** What may be asked of a rehearsal. */
export type RehearsalCommand =
  /** A test packet goes out; only whoever opens it can say what it holds. */
  | (Ask<"ask-for-proof"> & {
      readonly recipient: RehearsalRecipient;
      readonly way: OpeningWay;
      readonly packet: PacketDigest;
      readonly byDay: Day;
    })
  /** What was read in the packet came back; its digest is made outside. */
  | (Ask<"prove"> & { readonly on: Day; readonly opened: PacketDigest })
  | (Ask<"report-not-opened"> & { readonly on: Day; readonly because: NotOpenedBecause });
