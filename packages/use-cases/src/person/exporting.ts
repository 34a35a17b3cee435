import { type DomainEvent, type Instant, SlotRef, Uuid } from "@answerable/core";
import type { HeldSlot } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { sinceHands } from "../cases/since-hands.ts";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { withoutSlotsAnd } from "../without-slots.ts";
import { type FoundRecord, findRecord } from "./find-record.ts";

/** Members of staff by their codes, whom it is about, and digests: what is held about others, or tells the person nothing. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["recorder", "by", "actor", "second", "supervisors", "aboutActors", "aboutUnits", "actors", "units"],
  // cases of others, which may be hidden from whoever asks, and are nobody's business
  ...["duplicates", "duplicate", "of", "reprisal"],
  ...["print", "digest", "tally", "erase"],
]);

/** A value that lies sealed, as the person is shown it. */
interface HeldText {
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
interface HeldRecord {
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
  { reveal, now }: OperationContext,
): Promise<Result<HeldText, Failure>> => {
  const state = stateOf(held, now);
  const { kind, sealedTo, readings } = held;
  const readBy = readings.map(({ at, role, purpose }) => ({ on: at.slice(0, 10), role, purpose }));
  const shown = (text: string | null): HeldText => ({ where, kind, text, state, sealedTo, readBy });
  return state === "opened" ? await reveal(ref, "asked-by-the-person").map(shown) : ok(shown(null));
};

const heldIn = async ({ id, subject, state, ctx }: FoundRecord): Promise<Result<HeldRecord, Failure>> => {
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
    if (found === undefined) continue;
    const text = await textOf(slot, found, ctx);
    if (text.isErr()) return err(text.error);
    texts.push(text.value);
  }
  return ok({
    ...{ record: id, subject: subject.name, codes: withoutSlotsAnd(state, LEFT_OUT), texts },
    facts: sinceHands(facts).map(({ at, type }) => ({ on: at.slice(0, 10), what: type })),
  });
};

const exported = async (
  { ids }: { readonly ids: readonly Uuid[] },
  ctx: OperationContext,
): Promise<Result<readonly HeldRecord[], Failure>> => {
  const all: HeldRecord[] = [];
  for (const id of ids) {
    const found = await findRecord(id, ctx);
    if (found.isErr()) return err(found.error);
    const held = await heldIn(found.value);
    if (held.isErr()) return err(held.error);
    all.push(held.value);
  }
  return ok(all);
};

const ExportInput = z.strictObject({
  ids: z.array(Uuid).min(1).max(50).describe("The records about the person: cases, promises, word owed, incidents …"),
});

/** What is held about one person, for her or him to hear or take along. Source: practice H1, H5. */
export const exportingUseCase = useCase<typeof ExportInput, readonly HeldRecord[]>({
  name: "person.export",
  kind: "show",
  summary:
    "what is held about a person in these records: codes, the words that lie sealed, who read them; for the person alone",
  input: ExportInput,
  positional: ["ids"],
  permission: "person.export",
  module: "operation",
  form: "record",
  toFile: true,
  listed: (records) => records,
  handle: (asked, ctx) => new ResultAsync(exported(asked, ctx)),
});
