import type { Instant, SlotRef } from "@answerable/core";

/** A personal value, sealed and not yet stored; a work carries it to the store. */
export interface SealedSlot {
  readonly slot: string;
  /** The stream it belongs to and is erased with. */
  readonly stream: string;
  readonly kind: SlotRef["kind"];
  readonly sealedTo: string;
  readonly bytes: Uint8Array;
  /** From this instant on nobody reads it. */
  readonly expiresAt: Instant | null;
  /** The slot's own key, wrapped; null where only the named recipient can open it. */
  readonly wrappedKey: Uint8Array | null;
}
