import { type OpeningPurpose, SlotRef } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";

/** A value with words where they lay sealed. */
export type Opened<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends SlotRef
    ? string
    : Value extends readonly (infer One)[]
      ? readonly Opened<One>[]
      : { readonly [Name in keyof Value]: Opened<Value[Name]> };

type Opening = Pick<OperationContext, "reveal">;

const openedAll = async (
  ctx: Opening,
  values: readonly unknown[],
  purpose: OpeningPurpose,
): Promise<Result<unknown[], Failure>> => {
  const all: unknown[] = [];
  for (const value of values) {
    const one = await openedOne(ctx, value, purpose);
    if (one.isErr()) return err(one.error);
    all.push(one.value);
  }
  return ok(all);
};

const openedOne = async (ctx: Opening, value: unknown, purpose: OpeningPurpose): Promise<Result<unknown, Failure>> => {
  if (typeof value !== "object" || value === null) return ok(value);
  const ref = SlotRef.safeParse(value);
  if (ref.success) return await ctx.reveal(ref.data, purpose);
  if (Array.isArray(value)) return await openedAll(ctx, value, purpose);
  const names = Object.keys(value);
  const all = await openedAll(ctx, Object.values(value), purpose);
  return all.map((opened) => Object.fromEntries(names.map((name, at) => [name, opened[at]])));
};

/** All words of a value, opened for a purpose in their places; who opened each is written down. Err: the first that cannot be opened. */
export const openedWords = async <Value>(
  ctx: Opening,
  value: Value,
  purpose: OpeningPurpose,
): Promise<Result<Opened<Value>, Failure>> => (await openedOne(ctx, value, purpose)).map((all) => all as Opened<Value>);
