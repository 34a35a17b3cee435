import {
  type DomainEvent,
  type Instant,
  type OpeningPurpose,
  PersonalKind,
  SlotRef,
  type Uuid,
} from "@answerable/core";
import type { HeldSlot } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { sinceHands } from "../cases/since-hands.ts";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { withoutSlotsAnd } from "../without-slots.ts";
import type { FoundRecord } from "./find-record.ts";

/** Members of staff by their codes, whom it is about, and digests: what is held about others, or tells the person nothing. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["recorder", "by", "actor", "second", "supervisors", "aboutActors", "aboutUnits", "actors", "units"],
  // cases of others, which may be hidden from whoever asks, and are nobody's business
  ...["duplicates", "duplicate", "of", "reprisal"],
  ...["print", "digest", "tally", "erase"],
]);

/** A value that lies sealed, as the person is shown it. */
export interface HeldText {
  readonly where: string;
  readonly kind: SlotRef["kind"];
  /** The words; null: they are erased, have expired, or only `sealedTo` can open them. */
  readonly text: string | null;
  readonly state: "opened" | "erased" | "expired" | "sealed-to-another";
  readonly sealedTo: string;
  /** Who opened it before: the day, in which role and for what. */
  readonly readBy: readonly { readonly on: string; readonly role: string; readonly purpose: string }[];
}

/** What is held about a person in one record. */
export interface HeldRecord {
  readonly record: Uuid;
  readonly subject: string;
  /** As it stands, in codes; where something lies sealed there is the word `sealed`. */
  readonly codes: unknown;
  readonly texts: readonly HeldText[];
  readonly facts: readonly { readonly on: string; readonly what: string }[];
}

/** Every reference to something sealed, by its slot, with the names that lead to it. */
const refsIn = (value: unknown, path: readonly string[] = []): readonly (readonly [SlotRef, string])[] => {
  if (typeof value !== "object" || value === null) return [];
  const ref = SlotRef.safeParse(value);
  if (ref.success) return [[ref.data, path.join(".")]];
  return Object.entries(value).flatMap(([name, inner]) => refsIn(inner, [...path, name]));
};

const stateOf = ({ isErased, expiresAt, sealedTo }: HeldSlot, now: string): HeldText["state"] => {
  if (isErased) return "erased";
  if (expiresAt !== null && expiresAt <= now) return "expired";
  return sealedTo === "store" ? "opened" : "sealed-to-another";
};

const textOf = async (
  held: HeldSlot,
  [ref, where]: readonly [SlotRef, string],
  { ctx: { reveal, now }, purpose }: { readonly ctx: OperationContext; readonly purpose: OpeningPurpose },
): Promise<Result<HeldText, Failure>> => {
  const state = stateOf(held, now);
  const { kind, sealedTo, readings } = held;
  const readBy = readings.map(({ at, role, purpose }) => ({ on: at.slice(0, 10), role, purpose }));
  const shown = (text: string | null): HeldText => ({ where, kind, text, state, sealedTo, readBy });
  return state === "opened" ? await reveal(ref, purpose).map(shown) : ok(shown(null));
};

/** What one record holds about a person, its sealed values of these kinds opened for a purpose, each of which is written down. */
export const heldRecord = async (
  { id, subject, state, ctx }: FoundRecord,
  purpose: OpeningPurpose,
  kinds: readonly PersonalKind[] = PersonalKind.options,
): Promise<Result<HeldRecord, Failure>> => {
  const history = await ctx.read.history(subject, id);
  if (history.isErr()) return err(history.error);
  const held = await ctx.read.held(subject, id);
  if (held.isErr()) return err(held.error);
  const facts = history.value as readonly (DomainEvent & { readonly at: Instant })[];
  // of a value that was corrected the older one is held too
  const refs = new Map(facts.flatMap((fact) => refsIn(fact)).map((found) => [found[0].slot, found]));
  const texts: HeldText[] = [];
  for (const slot of held.value) {
    const found = refs.get(slot.slot);
    if (found === undefined || !kinds.includes(slot.kind)) continue;
    const text = await textOf(slot, found, { ctx, purpose });
    if (text.isErr()) return err(text.error);
    texts.push(text.value);
  }
  return ok({
    ...{ record: id, subject: subject.name, codes: withoutSlotsAnd(state, LEFT_OUT), texts },
    facts: sinceHands(facts).map(({ at, type }) => ({ on: at.slice(0, 10), what: type })),
  });
};
