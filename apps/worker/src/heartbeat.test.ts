import type { Instant } from "@answerable/core";
import type { ServedOperation } from "@answerable/use-cases";
import { ok } from "neverthrow";
import { describe, expect, it } from "vitest";
import { heartbeat } from "./heartbeat.ts";
import { runPulls } from "./pull-loop.ts";

const NOW = "2026-06-15T09:00:00.000Z" as Instant;
const log = { note: () => undefined, failed: () => undefined, broke: () => undefined };

/** A worker whose beats are written down here. */
const beating = () => {
  const said: (string | null)[] = [];
  const operation = {
    beat: async ({ trouble }: Parameters<ServedOperation["beat"]>[0]) => {
      said.push(trouble);
      return ok(undefined);
    },
  };
  return { said, alive: heartbeat({ operation, everySeconds: 15, now: () => NOW, log }) };
};

describe("what a worker notes of itself", () => {
  it("is what is in trouble in any of its loops, its kind and code, until that goes well again", async () => {
    const { said, alive } = beating();
    const [deadlines, mail] = [alive.hears("deadlines"), alive.hears("deliveries", "mail:sfp-01")];
    await deadlines(null);
    await mail("store-unreachable");
    await alive.beat();
    await deadlines(null);
    await alive.beat();
    await mail(null);
    await alive.beat();
    expect(said).toEqual(["deliveries: store-unreachable", "deliveries: store-unreachable", null]);
  });

  it("is that a form cannot be pulled, also while it rests before it is tried again", async () => {
    const { said, alive } = beating();
    const tries = [[{ server: "kobo", form: "one", trouble: "source-token-refused" }], []];
    await new Promise<void>((over) => {
      const under = runPulls({
        ...{ now: () => NOW, everyMs: 1, log, hears: (name: string) => alive.hears("pulls", name) },
        operation: { pull: async () => ok(tries.shift() ?? []) },
        rest: async () => {
          await alive.beat();
          if (tries.length === 0) void under.stop().then(over);
        },
      });
    });
    expect(said.slice(0, 2)).toEqual(["pulls: source-token-refused", "pulls: source-token-refused"]);
  });
});
