import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { PacketDigest, type RehearsalCommand } from "./rehearsal-command.ts";
import { rehearsalDecider } from "./rehearsal-decider.ts";
import type { OpeningWay, RehearsalRecipient } from "./rehearsal-recipient.ts";
import type { RehearsalState } from "./rehearsal-state.ts";

/** An invented key, in the form that `age` writes. */
export const ownKey = (letter = "q"): OpeningWay => ({ kind: "own-key", recipient: `age1${letter.repeat(58)}` });

export const body: RehearsalRecipient = { role: "body", code: "inspector-general" };
export const packet = (digit = 7): PacketDigest => PacketDigest.parse(String(digit).repeat(64));
export const noon = (day: string): Instant => `${day}T12:00:00.000Z` as Instant;

/** A packet goes out to the inspector general on a day, to be opened within a fortnight or by another day. */
export const askedOn = (
  day: string,
  { byDay = "2021-06-15", number = 7, way = ownKey(), recipient = body } = {},
): RehearsalCommand => ({
  ...{ type: "ask-for-proof", at: noon(day), recipient, way },
  ...{ packet: packet(number), byDay: byDay as Day },
});

export const provedOn = (day: string, number = 7): RehearsalCommand => ({
  ...{ type: "prove", at: noon(day), on: day as Day },
  opened: packet(number),
});

/** The state after commands that are all taken. */
export const rehearsed = (...commands: readonly RehearsalCommand[]): RehearsalState =>
  commands.reduce(
    (state, command) => rehearsalDecider.decide(command, state)._unsafeUnwrap().reduce(rehearsalDecider.evolve, state),
    rehearsalDecider.initial,
  );
