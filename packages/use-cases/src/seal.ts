import {
  type Instant,
  type PersonalKind,
  personalValues,
  type Sealed,
  type SlotRef,
  type ValuePath,
  withRefs,
} from "@answerable/core";
import type { Seal, SealedSlot, SealedValue, SealTo, StoreError } from "@answerable/store";
import { err, ok, type Result, type ResultAsync } from "neverthrow";
import type * as z from "zod";

/** Who a personal value is sealed to, and until when; decided by its place in the input. */
export interface SealTerms {
  readonly to: SealTo;
  readonly expiresAt: Instant | null;
}

/** What the office keeps and may open. */
export const TO_THE_STORE: SealTerms = { to: { store: true }, expiresAt: null };

export interface SealRequest<Open> {
  /** The stream the values belong to and are erased with. */
  readonly stream: string;
  readonly schema: z.ZodType<Open>;
  readonly value: Open;
  readonly termsOf: (path: ValuePath, kind: PersonalKind) => SealTerms;
}

/** An input after the step: what the rules see, and the slots that go to the store with it. */
export interface SealedInput<Open> {
  readonly value: Sealed<Open>;
  readonly slots: readonly SealedSlot[];
}

type Sealer = (seal: Seal) => ResultAsync<SealedValue, StoreError>;

/**
 * The one generic step before `decide`: moves each value its schema marks as personal into a sealed slot and leaves a
 * reference. It is slow, so it happens before the log is locked.
 */
export const sealWith =
  (sealer: Sealer) =>
  async <Open>(request: SealRequest<Open>): Promise<Result<SealedInput<Open>, StoreError>> => {
    const { stream, schema, value, termsOf } = request;
    const slots: SealedSlot[] = [];
    const refs: { path: ValuePath; ref: SlotRef }[] = [];
    for (const { path, kind, value: text } of personalValues(schema, value)) {
      const { to, expiresAt } = termsOf(path, kind);
      const sealed = await sealer({ stream, kind, text, to, ...(expiresAt === null ? {} : { expiresAt }) });
      if (sealed.isErr()) return err(sealed.error);
      slots.push(sealed.value.slot);
      refs.push({ path, ref: sealed.value.ref });
    }
    return ok({ value: withRefs(value, refs) as Sealed<Open>, slots });
  };
