import type { Instant } from "@answerable/core";
import type { Store } from "@answerable/store";
import fc from "fast-check";
import { err, errAsync, ok, okAsync } from "neverthrow";
import { describe, expect, it } from "vitest";
import type { Destination, LogPage } from "./delivery-line.ts";
import { followInto } from "./follow-into.ts";

const NOW = "2026-06-15T09:00:00.000Z" as Instant;

/** A log of so many events and a queue beside it, both in memory; `breaks` says before which writing everything ends. */
const storeOf = (breaks: () => boolean) => {
  let length = 0;
  let position: number | undefined;
  const put: string[] = [];
  const away = { code: "store-unreachable" } as const;
  const store = {
    head: () => okAsync({ position: length }),
    eventsAfter: (after: number, limit: number) =>
      okAsync(Array.from({ length: Math.min(limit, length - after) }, (_, at) => ({ position: after + at + 1 }))),
    jobs: {
      followed: () => okAsync(position),
      put: ({ from, to, jobs }: { from?: number; to: number; jobs: readonly { payload: string }[] }) => {
        if (breaks()) return errAsync(away);
        if (from !== position) return okAsync(false);
        position = to;
        put.push(...jobs.map(({ payload }) => payload));
        return okAsync(true);
      },
    },
  };
  return {
    ...{ store: store as unknown as Store, put },
    grow: (by: number) => {
      length += by;
    },
  };
};

const destination: Destination = {
  ...{ queue: "webhook:tool", modules: ["monitoring"], isPaused: false, send: async () => ok(undefined) },
  follows: async ({ entries }: LogPage) =>
    ok(entries.map(({ position }) => ({ kind: "tell", record: "r", payload: String(position), at: NOW }))),
};
const followed = (store: Store, one = destination) => followInto(one, { module: "monitoring", store, now: NOW });
/** Whether it went well is seen in what was put. */
const follow = async (store: Store): Promise<void> => (await followed(store)).unwrapOr(undefined);
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => String(from + at + 1));

describe("following a log for a destination", () => {
  it("begins at its end, and goes on page by page", async () => {
    const { store, put, grow } = storeOf(() => false);
    grow(700);
    await follow(store);
    expect(put).toEqual([]);
    grow(1200);
    expect((await followed(store)).isOk()).toBe(true);
    expect(put).toEqual(upTo(700, 1900));
  });

  it("begins at its start where the destination says so", async () => {
    const { store, put, grow } = storeOf(() => false);
    grow(700);
    const one = { ...destination, isFromStart: true };
    for (let round = 0; round < 2; round++) expect((await followed(store, one)).isOk()).toBe(true);
    expect(put).toEqual(upTo(0, 700));
  });

  it("broken off anywhere, by several at once, it puts everything once and in order", async () => {
    const rounds = fc.array(fc.record({ grows: fc.nat(1100), breaks: fc.boolean(), together: fc.boolean() }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(rounds, async (all) => {
        let breaks = false;
        const { store, put, grow } = storeOf(() => breaks);
        await follow(store);
        let length = 0;
        for (const round of all) {
          grow(round.grows);
          length += round.grows;
          breaks = round.breaks;
          await Promise.all(round.together ? [follow(store), follow(store)] : [follow(store)]);
        }
        breaks = false;
        await follow(store);
        expect(put).toEqual(upTo(0, length));
      }),
      { numRuns: 60 },
    );
  });

  it("stays where it is while what follows cannot be told", async () => {
    const { store, put, grow } = storeOf(() => false);
    await follow(store);
    grow(3);
    const failure = { owner: "store", error: { code: "store-unreachable" } } as const;
    expect((await followed(store, { ...destination, follows: async () => err(failure) })).isErr()).toBe(true);
    await follow(store);
    expect(put).toEqual(["1", "2", "3"]);
  });
});
