import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { NotOpenedBecause, PacketDigest } from "./rehearsal-command.ts";
import type { OpeningWay, RehearsalRecipient } from "./rehearsal-recipient.ts";

interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

/** What can have happened to a rehearsal. */
export type RehearsalEvent =
  | (Fact<"proof-asked"> & {
      readonly recipient: RehearsalRecipient;
      readonly way: OpeningWay;
      readonly packet: PacketDigest;
      readonly byDay: Day;
    })
  | (Fact<"packet-opened"> & { readonly on: Day })
  | (Fact<"packet-not-opened"> & { readonly on: Day; readonly because: NotOpenedBecause });
