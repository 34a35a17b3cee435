import type { Instant } from "@answerable/core";
import type { DeliveryLine, QueueWorked, ServedOperation } from "@answerable/use-cases";
import { ok } from "neverthrow";
import { expect, it } from "vitest";
import { runDeliveries } from "./delivery-loops.ts";

const NOW = "2026-06-15T09:00:00.000Z" as Instant;
const line: DeliveryLine = { name: "webhook", destinations: async () => ok([]) };
const log = { note: () => undefined, failed: () => undefined, broke: () => undefined };
const hears = () => async () => undefined;

/** Waits until something is so; each turn lets everybody else go on. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};

/** An operation with these destinations, of which one never gets ready before it is told to stop. */
const operationWith = (named: () => readonly string[], slow: string) => {
  const rounds = new Map<string, number>();
  const operation: Pick<ServedOperation, "destinationsOf" | "deliver"> = {
    destinationsOf: async () => ok(named()),
    deliver: async ({ queue, stopping }) => {
      rounds.set(queue, (rounds.get(queue) ?? 0) + 1);
      if (queue === slow)
        await new Promise<void>((resolve) => stopping?.addEventListener("abort", () => resolve(), { once: true }));
      return ok({ done: 0, failed: 0, dead: 0 } satisfies QueueWorked);
    },
  };
  const under = runDeliveries({
    ...{ operation, lines: [line], now: () => NOW, chance: () => 1, everyMs: 1, atOnce: 1, limitMs: 1000, log, hears },
    rest: () => new Promise((resolve) => setImmediate(resolve)),
  });
  return { rounds, under };
};

it("works each destination in a loop of its own, so that a slow one delays no other, and ends them all", async () => {
  const { rounds, under } = operationWith(() => ["webhook:slow", "webhook:quick"], "webhook:slow");
  await until(() => (rounds.get("webhook:quick") ?? 0) > 5);
  expect(rounds.get("webhook:slow")).toBe(1);
  await under.stop();
});

it("says in its log how many webhooks went, and of mails and phones neither how many nor when", async () => {
  const said: object[] = [];
  const rounds = new Set<string>();
  const under = runDeliveries({
    ...{ lines: [line], now: () => NOW, chance: () => 1, everyMs: 1, atOnce: 1, limitMs: 1000, hears },
    operation: {
      destinationsOf: async () => ok(["mail", "mail-daily", "phone", "webhook:one"]),
      deliver: async ({ queue }) => {
        rounds.add(queue);
        return ok({ done: queue === "webhook:one" ? 1 : 7, failed: 0, dead: 0 });
      },
    },
    rest: () => new Promise((resolve) => setImmediate(resolve)),
    log: { ...log, note: (_code, facts) => said.push({ ...facts }) },
  });
  await until(() => rounds.size === 4);
  await under.stop();
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ line: "webhook", done: 1, failed: 0, dead: 0 })]),
  );
});

it("begins the loop of who is named later, and ends that of who is named no more", async () => {
  let named = ["webhook:one"];
  const { rounds, under } = operationWith(() => named, "");
  await until(() => (rounds.get("webhook:one") ?? 0) > 0);
  named = ["webhook:two"];
  await until(() => (rounds.get("webhook:two") ?? 0) > 3);
  const before = rounds.get("webhook:one");
  await until(() => (rounds.get("webhook:two") ?? 0) > 10);
  expect(rounds.get("webhook:one")).toBe(before);
  await under.stop();
});
